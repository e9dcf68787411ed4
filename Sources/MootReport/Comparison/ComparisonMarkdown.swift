import MootExperiments
import MootModel
import MootScenario

/// The result of `compare` as Markdown, for a wiki, a merge request, or a board paper.
package enum ComparisonMarkdown {
  /// The whole document.
  package static func text(_ report: ComparisonReport) -> String {
    let wording = ComparisonWording(report)
    let comparison = report.comparison
    func plain(_ text: String) -> String { MarkdownText.escaped(text) }
    func heading(_ text: String) -> String { "\n## \(plain(text))\n\n" }
    var text = "# \(plain(wording.text("title", ["weeks": wording.weeks(comparison.weeks)])))\n\n"
    for plan in report.plans {
      text += "- \(plain(wording.text("plan", ["label": plan.label, "name": plan.name, "file": plan.file])))\n"
    }
    text += heading(wording.text("answer.heading"))
    let answers = comparison.pairs.map { wording.answer($0) + (wording.price($0).map { " " + $0 } ?? "") }
    text += (answers + wording.remarks).map(plain).joined(separator: "\n\n") + "\n"

    if report.plans.count > 2 {
      text += heading(wording.text("rank.heading", ["noun": wording.noun(comparison.criteria[0])]))
      let titles = ["plan", "mean", "range", "worst", "best"].map { plain(wording.text("rank.\($0)")) }
      text += MarkdownText.table(
        titles,
        comparison.ranking.map { rank in
          ([report.plans[rank.option].label] + wording.levels(rank.option)
            + [comparison.isCertain ? "–" : wording.share(rank.best)]).map(plain)
        })
    }

    text += heading(wording.text("plans.heading"))
    text +=
      report.inputs.isEmpty
      ? plain(wording.text("plans.none")) + "\n"
      : MarkdownText.table(
        [plain(wording.text("plans.answer"))] + report.plans.map(\.label),
        report.inputs.map { input in
          let name = ParameterWords.name(of: input.path, in: report.catalogue).map { plain($0) + " " } ?? ""
          return [name + "(\(plain(input.path)))"] + wording.answers(input, limit: 200).map(plain)
        },
        words: 1 + report.plans.count)

    for pair in comparison.pairs {
      text += heading(wording.text("pair.heading", wording.labels(pair)))
      text += MarkdownText.table(
        [wording.text("pair.measure"), report.plans[0].label, report.plans[pair.option].label]
          .map(plain)
          + ["pair.difference", "pair.range-title", "pair.shares", "pair.verdict"].map {
            plain(wording.text($0))
          },
        pair.differences.indices.map { wording.row(pair, $0).map(plain) })
      let luck = wording.luck(pair)
      if !luck.isEmpty { text += "\n\(plain(luck))\n" }
    }
    text += "\n\(plain(wording.method))\n\n\(plain(wording.origin))\n"
    return text
  }
}

extension ComparisonWording {
  /// One measure of a pair, cell by cell.
  fileprivate func row(_ pair: Comparison.Pair, _ index: Int) -> [String] {
    let difference = pair.differences[index]
    let unit = difference.criterion.unit
    let levels = [comparison.levels[0][index], comparison.levels[pair.option][index]]
    return [name(difference.criterion)] + levels.map { value($0.mean, unit, error: $0.standardError) }
      + [self.difference(difference.mean, unit, error: difference.standardError)]
      + (comparison.isCertain ? ["–", "–"] : [range(difference), shares(difference)]) + [verdict(difference, pair)]
  }
}
