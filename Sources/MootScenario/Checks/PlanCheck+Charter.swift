import MootDiagnostics
import MootModel

extension PlanCheck {
  /// Answers of a charter that contradict each other, and answers in which nothing is decided.
  mutating func charter() {
    nonAnswers()
    scope()
    deciding()
    host()
    eligibility()
    if case .given(let duties) = narrative.expectations.ofMembers, !duties.isEmpty, narrative.conduct.ladder.isEmpty {
      report(.warning, "duty-no-ladder", at: "expectations.of_members")
    }
    for (index, definition) in narrative.definitions.enumerated()
    where definition.means == .standard && StandardClause.definition(of: definition.term) == nil {
      let arguments = ["term": Excerpt.of(definition.term)]
      report(.warning, "definition-no-standard", arguments, at: "definitions[\(index)].means")
    }
  }

  /// What has letters and decides nothing; the rest is told as a placeholder or an empty clause.
  private mutating func nonAnswers() {
    for decision in scenario.openDecisions {
      guard case .nonAnswer(let text) = decision.reason, Placeholder.first(in: text) == nil,
        text.contains(where: { $0.isLetter || $0.isNumber })
      else { continue }
      report(.note, "open-decision", ["given": Excerpt.of(text)], at: decision.path)
    }
  }

  private mutating func scope() {
    let covered = Set(narrative.scope.covers.map(NonAnswer.plain))
    for (index, text) in narrative.scope.excludes.enumerated() where covered.contains(NonAnswer.plain(text)) {
      report(.warning, "scope-both", ["text": Excerpt.of(text)], at: "scope.out[\(index)]")
    }
  }

  private mutating func deciding() {
    let conduct = narrative.conduct
    if let decides = conduct.decides?.own, let appeals = conduct.appeals?.own {
      let both = Self.deciders(in: decides).intersection(Self.deciders(in: appeals))
      if let body = both.min() {
        report(.warning, "decides-appeals", ["body": Excerpt.of(body)], at: "conduct.appeals")
      }
    }
    if let text = narrative.decisions.quorum?.own, case .count(let count)? = ReadRule.quorum(text)?.rule,
      Double(count) > eligible
    {
      let arguments = ["count": "\(count)", "eligible": NumberText.of(eligible.rounded())]
      report(.warning, "quorum-above", arguments, at: "decisions.quorum")
    }
    let meets = narrative.together.events != nil || narrative.meetings.notice?.own != nil
    for (index, matter) in narrative.decisions.matters.enumerated() {
      let path = "decisions.matters[\(index)]"
      if !meets, let by = matter.by, Self.words(by).contains("meeting") {
        report(.warning, "decision-no-meeting", ["by": Excerpt.of(by)], at: "\(path).by")
      }
      if narrative.trust.competitors == true, !Self.forbidden.isDisjoint(with: Self.words(matter.what)) {
        report(.warning, "vote-on-forbidden", ["what": Excerpt.of(matter.what)], at: "\(path).what")
      }
    }
    if scenario.status(of: "charter.amendment") == .leftOut {
      report(.warning, "amendment-none", at: "charter.amendment")
    }
  }

  private mutating func host() {
    guard let kind = narrative.host.kind, [.informalGroup, .project].contains(kind) else { return }
    if let count = narrative.employees.count, count > 0 {
      report(.warning, "host-employs", ["kind": kind.rawValue, "count": NumberText.of(count)], at: "employees.count")
    }
  }

  private mutating func eligibility() {
    guard let text = narrative.admission.eligibility, scenario.status(of: "membership.eligibility") == .answered else {
      return
    }
    let words = Self.words(text)
    let models = Set(scenario.schedule.phases.map(\.plan.membership.model))
    if models == [.invitation], NonAnswer.plain(text).hasPrefix("open to ") {
      report(.warning, "open-by-invitation", at: "membership.eligibility")
    }
    if models.isSubset(of: [.open, .registration]), !words.isDisjoint(with: ["only", "must", "solo", "doar", "numai"]),
      narrative.admission.vetting.isEmpty
    {
      report(.warning, "eligibility-unchecked", at: "membership.eligibility")
    }
  }

  /// What competitors may not agree on.
  private static let forbidden: Set<String> = [
    "price", "prices", "pricing", "discounts", "costs", "bids", "customers", "volumes", "precios", "preturi",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(NonAnswer.plain(text).split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init))
  }

  /// The bodies that a text says decide: what stands before "decides", and a text that is nothing but a name.
  static func deciders(in text: String) -> Set<String> {
    var bodies: Set<String> = []
    for sentence in text.split(whereSeparator: { ".;".contains($0) }) {
      let plain = NonAnswer.plain(String(sentence))
      var subject = plain
      if let verb = plain.firstRange(of: " decide") {
        subject = String(plain[..<verb.lowerBound])
      } else if plain.split(separator: " ").count > 4 {
        continue
      }
      if let last = subject.split(separator: ",").last { subject = NonAnswer.plain(String(last)) }
      for article in ["the ", "a ", "an "] where subject.hasPrefix(article) {
        subject = String(subject.dropFirst(article.count))
      }
      if !subject.isEmpty, !["whoever", "who", "somebody", "somebody else", "nobody"].contains(subject) {
        bodies.insert(subject)
      }
    }
    return bodies
  }
}
