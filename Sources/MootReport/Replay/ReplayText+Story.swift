import MootExperiments
import MootLanguage
import MootModel

extension ReplayText {
  /// One line a month, quiet months taken together; every sentence names a week and a value.
  var storyLines: [String] {
    let events = ReplayEvents(trajectory: trajectory, aliveAt: aliveAt, study: study).all
    var lines: [String] = []
    var quiet: [ReplayMonth] = []
    func flush() {
      if let first = quiet.first, let last = quiet.last {
        lines.append(quiet.count > 1 ? calm(from: first, to: last) : month(first, []))
      }
      quiet = []
    }
    for month in ReplayMonth.all(of: trajectory) {
      let own = events.filter { month.weeks.contains($0.week) }
      if own.isEmpty && isQuiet(month) {
        quiet.append(month)
      } else {
        flush()
        lines.append(self.month(month, own))
      }
    }
    flush()
    return lines
  }

  private func before(_ month: ReplayMonth) -> Double? {
    month.weeks.lowerBound > 0 ? trajectory[month.weeks.lowerBound - 1][Metric.posters.index] : nil
  }

  private func isQuiet(_ month: ReplayMonth) -> Bool {
    guard let before = before(month) else { return false }
    return abs(month.last(.posters) - before) <= max(2, 0.15 * before)
  }

  private func calm(from first: ReplayMonth, to last: ReplayMonth) -> String {
    let posters = trajectory[first.weeks.lowerBound..<last.weeks.upperBound].map { $0[Metric.posters.index] }
    return catalogue.text(
      "replay.story.calm",
      [
        "first": String(first.span.first), "last": String(last.span.last), "low": whole(posters.min() ?? .nan),
        "high": whole(posters.max() ?? .nan), "posters": whole(last.last(.posters)),
      ])
  }

  private func month(_ month: ReplayMonth, _ events: [ReplayEvent]) -> String {
    let posters = month.last(.posters)
    var arguments = [
      "weeks": span(month), "week": String(month.span.last),
      "posters": catalogue.text("replay.story.posters", count: Int(posters), ["value": whole(posters)]),
    ]
    let base: String
    if let before = before(month) {
      let change = posters - before
      arguments["change"] = whole(abs(change))
      arguments["before"] = String(month.weeks.lowerBound)
      base = change > 0 ? "more" : change < 0 ? "fewer" : "same"
    } else {
      base = "start"
    }
    return ([catalogue.text("replay.story.\(base)", arguments)] + events.map(sentence)).joined(separator: " ")
  }

  private func sentence(_ event: ReplayEvent) -> String {
    let isShare = event.kind == .exposure || event.kind == .unanswered
    var arguments = [
      "week": String(event.week + 1), "before": String(event.week),
      "value": isShare ? exact(event.value, .share) : whole(event.value), "other": whole(event.other),
    ]
    if event.kind == .backlog { arguments["other"] = exact(event.other, .hours) }
    if event.kind == .alive || event.kind == .notAlive {
      arguments["other"] = wording.digits.givenExactly(aliveAt)
    }
    return catalogue.text("replay.event.\(event.kind.rawValue)", count: Int(event.value.rounded()), arguments)
  }

  /// How it ended, and how much of that lay in what nobody knows and how much in luck.
  func reasons(_ study: ReplayStudy) -> [String] {
    let last = trajectory[trajectory.count - 1][Metric.posters.index]
    let isAlive = last >= aliveAt
    let verdict = !isAlive ? "died" : last > study.ordinary[2] ? "flew" : last > study.ordinary[1] ? "above" : "below"
    var sentences = [
      catalogue.text(
        "replay.why.\(verdict)",
        [
          "week": String(trajectory.count), "posters": whole(last), "alive": wording.digits.givenExactly(aliveAt),
          "median": whole(study.ordinary[1]), "low": whole(study.ordinary[0]), "high": whole(study.ordinary[2]),
        ])
    ]
    sentences += study.pulls.map { pull in
      catalogue.text(
        "replay.why.\(pull.isKind ? "kind" : "unkind")",
        [
          "label": label(pull.key).shown, "value": wording.digits.given(pull.value),
          "place": catalogue.text(
            pull.below > 0.5 ? "replay.why.above-share" : "replay.why.below-share",
            ["share": wording.digits.format.percent(max(pull.below, 1 - pull.below))]),
        ])
    }
    let luck =
      last < study.sameUnknowns[0] ? "unlucky" : last > study.sameUnknowns[2] ? "lucky" : "ordinary"
    sentences.append(
      catalogue.text(
        "replay.why.\(luck)",
        [
          "chances": String(study.otherChances), "low": whole(study.sameUnknowns[0]),
          "middle": whole(study.sameUnknowns[1]), "high": whole(study.sameUnknowns[2]), "posters": whole(last),
          "week": String(trajectory.count),
        ]))
    return sentences
  }
}
