package import MootExperiments
package import MootLanguage

/// What `selftest` prints: the model's communities beside observed ones, then what misses and why.
///
/// No sentence tells a number that the run did not give. Every line fits the width of the style.
package struct SelfTestPage: Sendable {
  let facts: [StylizedFact]
  let catalogue: Catalogue
  let style: PageStyle

  package init(_ facts: [StylizedFact], style: PageStyle = PageStyle(), catalogue: Catalogue = .english) {
    self.facts = facts
    self.style = style
    self.catalogue = catalogue
  }

  /// The whole page; it ends with a line break.
  package var text: String {
    var sheet = Sheet(style: style)
    sheet.title(words("title"))
    for group in FactName.Group.allCases {
      let members = facts.filter { $0.name.group == group }
      guard !members.isEmpty else { continue }
      sheet.heading(words("group.\(group.rawValue)"))
      sheet.paragraph(words("group.\(group.rawValue).how", ["count": String(members.map(\.count).max() ?? 0)]))
      sheet.blank()
      sheet.table(table(members))
    }
    writeMisses(to: &sheet)
    writeOff(to: &sheet)
    sheet.heading(words("data"))
    sheet.paragraph(words("data.text"))
    return sheet.text
  }

  /// One line that counts the verdicts.
  package var summary: String {
    func count(_ verdict: StylizedFact.Verdict) -> String { String(facts.count { $0.verdict == verdict }) }
    return words(
      "summary",
      [
        "facts": catalogue.text("selftest.facts", count: facts.count { $0.verdict != .shown }), "holds": count(.holds),
        "known": count(.knownMiss), "better": count(.noLongerMisses), "failed": count(.miss),
      ])
  }

  // MARK: Tables

  private func table(_ members: [StylizedFact]) -> TextTable {
    let titles = ["seen.low", "seen.median", "seen.high", "model.low", "model.median", "model.high"]
    let columns =
      [TextTable.Column(title: "", isNumber: false)] + titles.map { TextTable.Column(title: words("column.\($0)")) }
      + [TextTable.Column(title: "", isNumber: false)]
    let rows = members.map { fact in
      let seen = fact.observed
      let single = seen.low == seen.high
      return TextTable.Row.cells([
        name(fact), single ? "" : number(seen.low), number(seen.median), single ? "" : number(seen.high),
        number(fact.low), number(fact.median), number(fact.high), words("verdict.\(fact.verdict.rawValue)"),
      ])
    }
    return TextTable(columns: columns, rows: rows, narrow: .split)
  }

  private func name(_ fact: StylizedFact) -> String { catalogue.text("fact.\(fact.name.rawValue)") }

  /// Three digits; nothing where there is no number, a dash where it is missing.
  private func number(_ value: Double?) -> String {
    guard let value else { return "" }
    let format = NumberFormat(language: catalogue.language)
    return format.decimal(value, abs(value) < 0.9995 ? 3 : abs(value) < 9.995 ? 2 : abs(value) < 99.95 ? 1 : 0)
  }

  // MARK: What is off

  /// Every miss with its numbers, and its cause where that is known.
  private func writeMisses(to sheet: inout Sheet) {
    let missed = facts.filter { $0.verdict != .holds && $0.verdict != .shown }
    sheet.heading(words("misses"))
    if missed.isEmpty { sheet.paragraph(words("misses.none")) }
    for fact in missed {
      let sentence = words(
        "miss.\(fact.verdict.rawValue)",
        [
          "name": name(fact), "model": number(fact.median), "low": number(fact.observed.low),
          "high": number(fact.observed.high),
        ])
      let cause = fact.verdict == .knownMiss ? " " + catalogue.text("fact.\(fact.name.rawValue).cause") : ""
      sheet.bullet(sentence + cause)
    }
  }

  /// What the bands forgive: medians nearer to the end of a band than to its middle, and spreads twice the observed.
  private func writeOff(to sheet: inout Sheet) {
    let judged = facts.filter { $0.verdict == .holds && $0.observed.median != nil }
    let off = judged.filter { $0.name.group == .archives && $0.isOff }
    let wide = judged.filter(\.isWide)
    guard !off.isEmpty || !wide.isEmpty else { return }
    sheet.heading(words("inside"))
    for (key, some) in [("off", off), ("wide", wide)] where !some.isEmpty {
      let list = some.map { fact in
        words(
          "inside.\(key).one", ["name": name(fact), "model": number(fact.median), "seen": number(fact.observed.median)])
      }
      sheet.bullet(words("inside.\(key)", ["list": list.joined(separator: "; ")]))
    }
  }

  private func words(_ key: String, _ values: [String: String] = [:]) -> String {
    catalogue.text("selftest.\(key)", values)
  }
}

extension StylizedFact {
  /// Whether the model's median is nearer to the end of the observed band than to its middle.
  var isOff: Bool {
    guard let middle = observed.median else { return false }
    return abs(median - middle) > min(abs(observed.low - median), abs(observed.high - median))
  }

  /// Whether the model's communities differ from each other at least twice as much as the observed ones.
  var isWide: Bool {
    guard let low, let high else { return false }
    return high - low >= 2 * (observed.high - observed.low)
  }
}
