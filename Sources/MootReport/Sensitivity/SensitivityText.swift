import MootCharts
package import MootExperiments
package import MootLanguage
import MootModel
package import MootStatistics

/// What `sensitivity` prints: what drives a result, and which unknown to find out first.
///
/// Every line fits the width of the style. Text from the scenario is made safe for a terminal first.
package struct SensitivityText: Sendable {
  let words: SensitivityWords
  let name: String
  let manifest: RunManifest
  let command: String
  let style: PageStyle

  /// - Parameters:
  ///   - name: Of the scenario.
  ///   - command: What to type to get the same page again.
  ///   - currency: The unit of all money, such as `USD`.
  ///   - label: The words for a parameter's key or a plan number's path.
  package init(
    _ study: SensitivityStudy, name: String, manifest: RunManifest, command: String,
    style: PageStyle = PageStyle(), currency: String = "USD", catalogue: Catalogue = .english,
    label: @escaping @Sendable (String) -> String
  ) {
    words = SensitivityWords(
      study, wording: Wording(catalogue: catalogue, currency: currency.shown), label: label)
    self.name = name.shown
    self.manifest = manifest
    self.command = command
    self.style = style
  }

  var study: SensitivityStudy { words.study }
  var catalogue: Catalogue { words.catalogue }
  var digits: Digits { words.digits }

  /// The whole page; it ends with a line break.
  package var text: String { sheet.text }

  /// The page as a section of a report.
  package var section: HTMLReport.Section {
    .init(title: catalogue.text("report.sensitivity", ["name": title]), sheet: sheet)
  }

  private var title: String { name.isEmpty ? catalogue.text("page.unnamed") : name }

  private var sheet: Sheet {
    var sheet = Sheet(style: style)
    sheet.title(catalogue.text("sensitivity.title", ["name": title, "noun": words.noun]))
    let mean = study.mean
    sheet.paragraph(
      catalogue.text(
        "sensitivity.mean",
        [
          "mean": words.amount(mean.value, error: mean.standardError),
          "low": words.amount(mean.interval.lowerBound, error: mean.standardError),
          "high": words.amount(mean.interval.upperBound, error: mean.standardError),
          "runs": words.wording.runs(study.replicates),
        ]))
    writeWorth(to: &sheet)
    writeSplit(to: &sheet)
    writeSwings(to: &sheet)
    writeRanks(to: &sheet)
    writeIndices(to: &sheet)
    writeOrigin(to: &sheet)
    return sheet
  }

  private func writeSplit(to sheet: inout Sheet) {
    sheet.heading(catalogue.text("sensitivity.split.heading"))
    guard let split = study.split else {
      sheet.paragraph(catalogue.text("sensitivity.split.none"))
      return
    }
    guard !study.worth.entries.isEmpty else {
      sheet.paragraph(catalogue.text("sensitivity.split.certain"))
      return
    }
    let key = split.share.value < 0.5 ? "mostlyLuck" : "mostlyIgnorance"
    sheet.paragraph(
      words.wording.split(split, noun: words.noun) + " " + catalogue.text("sensitivity.split.\(key)") + " "
        + catalogue.text(
          "sensitivity.split.source",
          ["draws": digits.format.whole(split.draws), "chances": String(split.chances)]))
  }

  private func writeSwings(to sheet: inout Sheet) {
    sheet.heading(catalogue.text("sensitivity.swings.heading"))
    let tornado = words.tornado
    guard !tornado.bars.isEmpty else {
      sheet.paragraph(tornado.alternative)
      return
    }
    sheet.picture(tornado)
    sheet.paragraph(
      catalogue.text(
        "sensitivity.swings.note",
        ["runs": words.wording.runs(study.replicates), "options": options]))
  }

  private func writeRanks(to sheet: inout Sheet) {
    sheet.heading(catalogue.text("sensitivity.ranks.heading"))
    guard let first = study.drivers.first else {
      sheet.paragraph(catalogue.text("sensitivity.ranks.none", ["noun": words.noun]))
      return
    }
    var table = TextTable(
      columns: [
        .init(title: catalogue.text("sensitivity.ranks.unknown"), isNumber: false),
        .init(title: catalogue.text("sensitivity.ranks.correlation")),
        .init(title: catalogue.text("sensitivity.ranks.grade"), isNumber: false),
      ], rows: [], narrow: .split)
    for driver in study.drivers.prefix(10) {
      table.rows.append(
        .cells([
          words.label(driver.key).shown, words.correlation(driver), words.grade(driver.key) ?? "–",
        ]))
    }
    sheet.table(table)
    sheet.paragraph(
      catalogue.text(
        "sensitivity.ranks.note",
        ["runs": words.wording.runs(first.replicates), "noun": words.noun]))
  }

  private func writeIndices(to sheet: inout Sheet) {
    sheet.heading(catalogue.text("sensitivity.indices.heading"))
    guard study.luck.value.isFinite else {
      sheet.paragraph(catalogue.text("sensitivity.indices.none"))
      return
    }
    var table = TextTable(
      columns: [
        .init(title: catalogue.text("sensitivity.indices.factor"), isNumber: false),
        .init(title: catalogue.text("sensitivity.indices.first")),
        .init(title: catalogue.text("sensitivity.indices.total")),
      ], rows: [], narrow: .split)
    for index in study.indices {
      let name = words.name(index.factor, ofAllModels: study.includesChoices)
      table.rows.append(.cells([name, cell(index.first), cell(index.total)]))
    }
    table.rows.append(.cells([catalogue.text("sensitivity.factor.luck"), cell(study.luck), ""]))
    sheet.table(table)
    var note = catalogue.text("sensitivity.indices.note", ["rows": digits.format.whole(study.rows)])
    if study.includesChoices { note += " " + catalogue.text("sensitivity.indices.choices") }
    sheet.paragraph(note)
  }

  private func cell(_ estimate: Estimate) -> String {
    let share = words.share((estimate.value, estimate.interval.lowerBound, estimate.interval.upperBound))
    return share.value + "\n" + catalogue.text("sensitivity.indices.range", ["low": share.low, "high": share.high])
  }

  var options: String { catalogue.text("sensitivity.options", count: study.options.count) }

  private func writeOrigin(to sheet: inout Sheet) {
    sheet.blank()
    sheet.paragraph(
      catalogue.text(
        "sensitivity.origin",
        [
          "seed": String(manifest.seed), "runs": words.wording.runs(manifest.replicates),
          "weeks": words.wording.weeks(manifest.weeks), "model": String(manifest.model),
          "version": manifest.version.shown, "hash": String(manifest.scenarioSHA256.shown.prefix(12)),
        ]))
    sheet.paragraph(catalogue.text("page.origin.again", ["command": command.shown]))
  }
}

extension SensitivityWords {
  /// A rank correlation with its interval.
  func correlation(_ driver: Driver) -> String {
    let error = (driver.interval.upperBound - driver.interval.lowerBound) / 3.92
    func text(_ value: Double) -> String {
      digits.signed(digits.number(value, error: error, finest: 0.01))
    }
    return catalogue.text(
      "page.unknowns.cell",
      [
        "value": text(driver.correlation), "low": text(driver.interval.lowerBound),
        "high": text(driver.interval.upperBound),
      ])
  }
}

extension Wording {
  /// Luck or ignorance, in a sentence.
  package func split(_ split: VarianceSplit, noun: String) -> String {
    let ends = digits.percentEnds(split.share.interval)
    return catalogue.text(
      "sensitivity.split",
      [
        "noun": noun, "ignorance": digits.format.percent(split.share.value), "low": ends.low, "high": ends.high,
        "chance": digits.format.percent(1 - split.share.value),
      ])
  }
}
