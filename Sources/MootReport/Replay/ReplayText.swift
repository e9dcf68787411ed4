package import MootExperiments
package import MootLanguage
import MootModel

/// One replicate told month by month: what `--replay` prints.
package struct ReplayText: Sendable {
  let trajectory: [[Double]]
  let index: Int
  let seed: UInt64
  let aliveAt: Double
  let study: ReplayStudy?
  let label: @Sendable (String) -> String
  let style: PageStyle
  let wording: Wording

  /// - Parameters:
  ///   - trajectory: Weeks × metrics in the order of `Metric.allCases`; NaN where a metric is missing.
  ///   - index: The replicate, counted from 0.
  ///   - aliveAt: Posters from which the community counts as alive.
  ///   - study: What the replicate is held against; nil leaves out the reasons and what only the plan knows.
  ///   - label: The words for a parameter's key or a plan number's path.
  package init(
    trajectory: [[Double]], index: Int, seed: UInt64, aliveAt: Double, study: ReplayStudy? = nil,
    style: PageStyle = PageStyle(), catalogue: Catalogue = .english,
    label: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.trajectory = trajectory
    self.index = index
    self.seed = seed
    self.aliveAt = aliveAt
    self.study = study
    self.label = label
    self.style = style
    wording = Wording(catalogue: catalogue, currency: "")
  }

  var catalogue: Catalogue { wording.catalogue }

  /// The title, the story in a few sentences, and a table with a row for every four weeks; ends with a line break.
  package var text: String {
    var sheet = Sheet(style: style)
    sheet.title(catalogue.text("replay.title", ["index": String(index), "seed": String(seed)]))
    let months = ReplayMonth.all(of: trajectory)
    if !months.isEmpty {
      sheet.paragraph(summary(months).joined(separator: " "))
      if let study {
        sheet.heading(catalogue.text("replay.why.heading"))
        sheet.paragraph(reasons(study).joined(separator: " "))
      }
      sheet.heading(catalogue.text("replay.story.heading"))
      for line in storyLines { sheet.bullet(line) }
      sheet.heading(catalogue.text("replay.numbers.heading"))
      sheet.table(table(months))
      sheet.blank()
    }
    sheet.paragraph(catalogue.text("replay.note"))
    return sheet.text
  }

  /// Every week as CSV: `week` from 1, then every metric; a missing value is an empty cell.
  package var csv: String {
    trajectory.enumerated().reduce(into: CSVText.row(["week"] + Metric.allCases.map(\.rawValue))) { text, entry in
      text += CSVText.row([String(entry.offset + 1)] + entry.element.map { CSVText.number($0) })
    }
  }

  private func summary(_ months: [ReplayMonth]) -> [String] {
    let posters = trajectory.map { $0[Metric.posters.index] }
    let peak = posters.indices.max { posters[$0] < posters[$1] } ?? 0
    var sentences = [
      catalogue.text(
        "replay.peak",
        ["peak": whole(posters[peak]), "week": String(peak + 1), "last": whole(posters[posters.count - 1])])
    ]
    let alive = posters.indices.filter { posters[$0] >= aliveAt }
    var arguments = ["alive": wording.digits.givenExactly(aliveAt)]
    if let first = alive.first, let last = alive.last {
      arguments["week"] = String(first + 1)
      arguments["until"] = String(last + 1)
      let isSteady = alive.count == last - first + 1
      let key = !isSteady ? "lost" : last == posters.count - 1 ? "always" : "ended"
      sentences.append(catalogue.text("replay.alive.\(key)", arguments))
    } else {
      sentences.append(catalogue.text("replay.alive.never", arguments))
    }
    let losses = zip(months, months.dropFirst()).map { ($1, $0.last(.posters) - $1.last(.posters)) }
    if let worst = losses.max(by: { $0.1 < $1.1 }), worst.1 > 0 {
      sentences.append(
        catalogue.text("replay.fall", ["weeks": span(worst.0), "loss": whole(worst.1)]))
    }
    return sentences
  }

  private func table(_ months: [ReplayMonth]) -> TextTable {
    func column(_ key: String, isOptional: Bool = false) -> TextTable.Column {
      .init(title: catalogue.text("replay.\(key)"), isOptional: isOptional)
    }
    return TextTable(
      columns: [
        .init(title: catalogue.text("replay.weeks"), isNumber: false), column("joined"),
        column("members", isOptional: true), column("active"), column("posters"), column("posts"),
        column("answered"), column("exposure", isOptional: true), column("hours", isOptional: true),
        column("backlog", isOptional: true),
      ],
      rows: months.map { month in
        .cells([
          span(month), whole(month.sum(.newcomers)), whole(month.last(.members)), whole(month.last(.active)),
          whole(month.last(.posters)), whole(month.mean(.goodPosts)), exact(month.mean(.answeredShare), .share),
          exact(month.mean(.exposure), .share), exact(month.mean(.moderationHours), .hours),
          whole(month.last(.backlog)),
        ])
      }, narrow: .split)
  }

  func span(_ month: ReplayMonth) -> String {
    let (first, last) = month.span
    return first == last
      ? String(first) : catalogue.text("page.span", ["low": String(first), "high": String(last)])
  }

  /// One run is known exactly: its numbers have no Monte Carlo error.
  func exact(_ value: Double, _ unit: Unit) -> String { wording.digits.value(value, unit, error: 0) }

  func whole(_ value: Double) -> String { exact(value, .people) }
}
