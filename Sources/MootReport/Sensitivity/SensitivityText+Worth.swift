import MootExperiments
import MootLanguage
import MootStatistics

extension SensitivityText {
  /// Which unknown to find out first, what that is worth, and what it would change.
  func writeWorth(to sheet: inout Sheet) {
    sheet.heading(catalogue.text("sensitivity.worth.heading"))
    let worth = study.worth
    let best = study.options[worth.best]
    let now = catalogue.text(
      "sensitivity.worth.now",
      [
        "option": words.name(best.change),
        "good": catalogue.text("sensitivity.worth.\(study.moreIsBetter ? "most" : "least")"),
        "options": options,
        "mean": words.amount(best.mean.value, error: best.mean.standardError),
      ])
    guard !worth.entries.isEmpty else {
      sheet.paragraph(now + " " + catalogue.text("sensitivity.worth.certain"))
      return
    }
    guard worth.perfect.interval.upperBound > 0 else {
      sheet.paragraph(now + " " + catalogue.text("sensitivity.worth.none"))
      return
    }
    let error = worth.perfect.interval.upperBound / 50
    let perfect = catalogue.text(
      "sensitivity.worth.perfect",
      [
        "low": words.gain(worth.perfect.interval.lowerBound, error: error),
        "high": words.gain(worth.perfect.interval.upperBound, error: error), "noun": words.noun,
      ])
    let telling = worth.entries.filter(\.isTelling)
    guard !telling.isEmpty else {
      sheet.paragraph(
        [
          now, perfect,
          catalogue.text("sensitivity.worth.nothing", ["runs": words.wording.runs(worth.draws * worth.chances)]),
        ].joined(separator: " "))
      writeNote(to: &sheet)
      return
    }
    sheet.paragraph(now + " " + perfect)
    for (position, entry) in telling.prefix(5).enumerated() {
      sheet.paragraph("\(position + 1). " + describe(entry))
    }
    writeNote(to: &sheet)
  }

  private func writeNote(to sheet: inout Sheet) {
    sheet.paragraph(
      catalogue.text(
        "sensitivity.worth.note",
        [
          "noun": words.noun, "draws": digits.format.whole(study.worth.draws),
          "chances": String(study.worth.chances), "options": options,
        ]))
  }

  private func describe(_ entry: SensitivityStudy.Worth.Entry) -> String {
    let error = entry.gain.standardError
    var sentences = [
      catalogue.text(
        "sensitivity.worth.entry",
        [
          "label": words.label(entry.key).shown.capitalizedStart,
          "gain": words.gain(entry.gain.value, error: error),
          "low": words.gain(entry.gain.interval.lowerBound, error: error),
          "high": words.gain(entry.gain.interval.upperBound, error: error),
          "changes": digits.probability(entry.changes, replicates: study.worth.draws),
        ])
    ]
    if entry.stretches.count > 1 {
      sentences.append(
        catalogue.text("sensitivity.worth.rule", ["stretches": rule(entry).joined(separator: "; ")]))
    }
    if entry.gain.value < study.margin {
      sentences.append(catalogue.text("sensitivity.worth.small", ["margin": words.margin]))
    }
    if let grade = words.grade(entry.key) {
      sentences.append(
        catalogue.text("sensitivity.worth.grade", ["grade": catalogue.text("explain.grade.\(grade)")]))
    }
    sentences.append(words.findOut(entry.key))
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Which option is best at which values.
  private func rule(_ entry: SensitivityStudy.Worth.Entry) -> [String] {
    let stretches = entry.stretches
    // Where one ends and the next begins, in the middle between the neighboring draws.
    let borders = zip(stretches, stretches.dropFirst()).map { 0.5 * ($0.values.upperBound + $1.values.lowerBound) }
    return stretches.enumerated().map { position, stretch in
      let option = words.name(study.options[stretch.option].change)
      // Borders are estimates: two digits are plenty.
      func text(_ value: Double) -> String {
        digits.number(value, error: abs(value) / 50, finest: 0)
      }
      if position == 0 {
        return catalogue.text("sensitivity.worth.below", ["to": text(borders[0]), "option": option])
      }
      if position == stretches.count - 1 {
        return catalogue.text("sensitivity.worth.above", ["from": text(borders[position - 1]), "option": option])
      }
      return catalogue.text(
        "sensitivity.worth.between",
        ["from": text(borders[position - 1]), "to": text(borders[position]), "option": option])
    }
  }
}
