import MootCharter
import MootDiagnostics
import MootModel
import MootText

/// What `diff` says.
struct DiffReport {
  let comparison: CharterComparison
  /// Nil where no forecast was made.
  let change: ForecastChange?
  let isMoved: Bool
  let isForecastWanted: Bool

  /// Words of unchanged text that are kept around a change.
  private static let context = 8

  // MARK: Text

  func text(isColored: Bool) -> String {
    var lines = [
      title, comparison.changes.isEmpty ? words("diff.same") : plural("diff.count", comparison.changes.count),
    ]
    for part in comparison.changes {
      lines += ["", heading(part)]
      let marked = Self.marked(part.words) { words, isAdded in
        let text = isAdded ? "{+\(words)+}" : "[-\(words)-]"
        return isColored ? "\u{1B}[\(isAdded ? "32" : "31")m\(text)\u{1B}[0m" : text
      }
      lines += marked.split(separator: "\n").flatMap {
        isColored ? ["  " + $0] : Wrapping.lines(String($0), width: 96).map { "  " + $0 }
      }
    }
    if !comparison.answers.isEmpty {
      lines += ["", plural("diff.answers", comparison.answers.count)]
      lines += comparison.answers.map { "  " + $0.line }
    }
    lines += forecastLines.isEmpty ? [] : [""] + forecastLines
    return lines.map { $0 + "\n" }.joined()
  }

  private var title: String {
    words(
      "diff.title",
      ["old": FindingLine.visible(comparison.oldTitle), "new": FindingLine.visible(comparison.newTitle)])
  }

  private func heading(_ part: CharterComparison.ChangedPart) -> String {
    "\(FindingLine.visible(part.name)) [\(part.id)]: \(words("diff.change.\(part.change.rawValue)"))"
  }

  /// The words with changes marked; long stretches without a change are cut.
  private static func marked(_ difference: WordDifference, _ mark: (String, Bool) -> String) -> String {
    let last = difference.pieces.count - 1
    return difference.pieces.enumerated().map { index, piece -> String in
      switch piece {
      case .removed(let words): return mark(TerminalText.safe(line(words)), false)
      case .added(let words): return mark(TerminalText.safe(line(words)), true)
      case .kept(let words):
        let head = index == 0 ? [] : Array(words.prefix(context))
        let tail = index == last ? [] : Array(words.dropFirst(head.count).suffix(context))
        if head.count + tail.count == words.count { return TerminalText.safe(line(words)) }
        return TerminalText.safe([line(head), "…", line(tail)].filter { !$0.isEmpty }.joined(separator: " "))
      }
    }.joined(separator: " ")
  }

  private static func line(_ words: [String]) -> String {
    words.map { $0 == "\n" ? "¶" : $0 }.joined(separator: " ")
  }

  // MARK: The forecast

  private var forecastLines: [String] {
    guard isForecastWanted else { return [] }
    guard isMoved, let change else { return [words("diff.forecast.unmoved")] }
    var lines = [words("diff.forecast.title", ["runs": String(change.replicates)])]
    for target in change.targets {
      let difference = target.difference
      lines.append(
        "  "
          + words(
            "diff.forecast.target",
            [
              "id": FindingLine.visible(target.id), "before": Self.percent(target.before),
              "after": Self.percent(target.after), "change": Self.points(target.after - target.before),
              "low": Self.points(difference.lowerBound), "high": Self.points(difference.upperBound),
              "reading": words(target.isToldApart ? "diff.forecast.told-apart" : "diff.forecast.tied"),
            ]))
    }
    for lone in change.added {
      let arguments = ["id": FindingLine.visible(lone.id), "after": Self.percent(lone.chance)]
      lines.append("  " + words("diff.forecast.new-target", arguments))
    }
    for lone in change.dropped {
      let arguments = ["id": FindingLine.visible(lone.id), "before": Self.percent(lone.chance)]
      lines.append("  " + words("diff.forecast.gone-target", arguments))
    }
    for metric in change.metrics {
      lines.append(
        "  "
          + words(
            "diff.forecast.metric",
            [
              "metric": words("metric.\(metric.metric.rawValue).name"), "week": String(metric.week),
              "before": Self.estimate(metric.before), "after": Self.estimate(metric.after),
              "change": Self.signed(metric.difference.median), "low": Self.signed(metric.difference.low),
              "high": Self.signed(metric.difference.high),
            ]))
    }
    return lines
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private static func points(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    let digits = "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    return (tenths < 0 ? "−" : tenths > 0 ? "+" : "") + digits
  }

  /// Two significant digits.
  private static func estimate(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    var unit = 1.0
    while abs(value) >= 100 * unit { unit *= 10 }
    return String(Int((value / unit).rounded() * unit))
  }

  private static func signed(_ value: Double) -> String {
    let text = estimate(abs(value))
    return text == "0" || text == "–" ? text : (value < 0 ? "−" : "+") + text
  }

  // MARK: Markdown

  /// Removed words struck through, added ones strong.
  var markdown: String {
    var parts = ["# \(Self.escaped(title))"]
    parts.append(comparison.changes.isEmpty ? words("diff.same") : plural("diff.count", comparison.changes.count))
    for part in comparison.changes {
      parts.append("## \(Self.escaped(heading(part)))")
      let pieces = part.words.pieces.map { piece -> String in
        switch piece {
        case .kept(let words): Self.escaped(Self.line(words))
        case .removed(let words): "~~\(Self.escaped(Self.line(words)))~~"
        case .added(let words): "**\(Self.escaped(Self.line(words)))**"
        }
      }
      parts.append(pieces.joined(separator: " "))
    }
    if !comparison.answers.isEmpty {
      parts.append("## " + Self.escaped(plural("diff.answers", comparison.answers.count)))
      parts.append(comparison.answers.map { "- " + Self.escaped($0.line) }.joined(separator: "\n"))
    }
    if let first = forecastLines.first {
      parts.append("## \(Self.escaped(first))")
      let items = forecastLines.dropFirst().map { "- " + Self.escaped(String($0.drop { $0 == " " })) }
      if !items.isEmpty { parts.append(items.joined(separator: "\n")) }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  // MARK: JSON

  /// `folkmoot.difference/1`.
  var json: String {
    func words(_ difference: WordDifference) -> JSONText {
      .array(
        difference.pieces.map { piece in
          switch piece {
          case .kept(let words): .members(["kept": .text(words.joined(separator: " "))])
          case .removed(let words): .members(["removed": .text(words.joined(separator: " "))])
          case .added(let words): .members(["added": .text(words.joined(separator: " "))])
          }
        })
    }
    return JSONText.members([
      "schema": .text("folkmoot.difference/1"),
      "old": .text(comparison.oldTitle),
      "new": .text(comparison.newTitle),
      "changes": .array(
        comparison.changes.map {
          .members([
            "id": .text($0.id), "name": .text($0.name), "change": .text($0.change.rawValue), "words": words($0.words),
          ])
        }),
      "answers": .array(comparison.answers.map(\.json)),
      "moves_forecast": .bool(isMoved),
      "forecast": change.map(Self.json),
    ]).pretty + "\n"
  }

  private static func json(_ change: ForecastChange) -> JSONText {
    .members([
      "replicates": .number(Double(change.replicates)),
      "targets": .array(
        change.targets.map {
          .members([
            "id": .text($0.id), "before": .number($0.before), "after": .number($0.after),
            "interval": .array([.number($0.difference.lowerBound), .number($0.difference.upperBound)]),
            "told_apart": .bool($0.isToldApart),
          ])
        }),
      "added": .array(change.added.map { .members(["id": .text($0.id), "after": .number($0.chance)]) }),
      "dropped": .array(change.dropped.map { .members(["id": .text($0.id), "before": .number($0.chance)]) }),
      "metrics": .array(
        change.metrics.map {
          .members([
            "metric": .text($0.metric.rawValue), "week": .number(Double($0.week)), "before": .number($0.before),
            "after": .number($0.after),
            "difference": .members([
              "0.05": .number($0.difference.low), "0.5": .number($0.difference.median),
              "0.95": .number($0.difference.high),
            ]),
          ])
        }),
    ])
  }
}
