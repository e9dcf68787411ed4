import MootLanguage
import MootScenario

extension Questionnaire {
  /// Who founds it, what it deals with, and which words have a fixed meaning.
  static let host = [
    line("host.name", "host", .purpose, "purpose"),
    optionalChoice("host.kind", "host-kind", .purpose, "purpose", words: Host.Kind.allCases.map(\.rawValue)),
    optionalChoice(
      "host.standing", "standing", .purpose, "purpose", words: Host.Standing.allCases.map(\.rawValue),
      applies: hasOwnPlace),
    clause("host.precedence", "precedence", .purpose, "purpose"),
    entries("scope.in", "scope-in", .purpose, "purpose", applies: hasOwnPlace),
    entries("scope.out", "scope-out", .purpose, "purpose", applies: hasOwnPlace),
  ]

  static let memberRules = [
    items("membership.classes", "classes", .rules, "membership", limit: 8, applies: hasOwnPlace) { item in
      [
        Question("\(item).name", key: "class", section: .rules, kind: .words, owns: [item], clause: "membership"),
        parts(
          "class-who", .rules, "membership",
          [AnswerPart("\(item).who", "who", .words), AnswerPart("\(item).votes", "votes", .amount)]),
        Question(
          "\(item).by_right", key: "by-right", section: .rules, kind: .yesNo, clause: "membership", isOptional: true),
      ]
    },
    clause(
      "membership.delegates", "delegates", .rules, "membership",
      applies: { hasOwnPlace($0) && $0["audience.firms"] != nil }),
    duties("expectations.of_members", "of-members"), duties("expectations.of_host", "of-host"),
    items("definitions", "definitions", .rules, "members", limit: 20, applies: hasOwnPlace) { item in
      [
        Question("\(item).term", key: "term", section: .rules, kind: .words, owns: [item], clause: "members"),
        Question(
          "\(item).means", key: "means", section: .rules, kind: .text, clause: "members", isOptional: true),
      ]
    },
  ]

  static let decisions = [
    items("decisions.matters", "matters", .rules, "roles", limit: 20, applies: hasOwnPlace) { item in
      [
        Question("\(item).what", key: "matter", section: .rules, kind: .words, owns: [item], clause: "roles"),
        Question("\(item).by", key: "matter-by", section: .rules, kind: .words, clause: "roles", isOptional: true),
      ]
    },
    clause("decisions.quorum", "quorum", .rules, "roles"), clause("decisions.majority", "majority", .rules, "roles"),
    clause("decisions.ties", "ties", .rules, "roles"), clause("decisions.absence", "absence", .rules, "roles"),
    clause("decisions.written", "written", .rules, "roles"), clause("meetings.notice", "notice", .rules, "roles"),
    clause("meetings.minutes", "minutes", .rules, "roles"),
  ]

  static let conductElsewhere = [
    clause("conduct.outside", "outside", .rules, "enforcement"),
    clause("conduct.decides", "decides", .rules, "enforcement"),
  ]

  static let law = [
    clause("trust.names", "names", .rules, "privacy"),
    parts(
      "legal-review", .rules, "privacy",
      [AnswerPart("trust.legal_review.by", "by", .words), AnswerPart("trust.legal_review.on", "on", .words)],
      applies: hasOwnPlace),
  ]

  static let charterTerms = [
    line("charter.effective_on", "effective", .success, "sign-off", applies: hasOwnPlace),
    line("charter.until", "until", .success, "sign-off", applies: hasOwnPlace),
    clause("charter.amendment", "amendment", .success, "sign-off"),
  ]

  /// A question that the standard wording can answer, and proposes it.
  static func clause(
    _ id: String, _ key: String, _ section: Section, _ clause: String,
    applies: @escaping @Sendable (Answers) -> Bool = hasOwnPlace
  ) -> Question {
    Question(
      id, key: key, section: section, kind: .text, clause: clause, isOptional: true, applies: applies,
      proposal: { _, _ in StandardWord.text })
  }

  private static func duties(_ id: String, _ key: String) -> Question {
    Question(
      id, key: key, section: .rules, kind: .list, clause: "members", isOptional: true, applies: hasOwnPlace,
      proposal: { _, _ in StandardWord.text })
  }

  private static func optionalChoice(
    _ id: String, _ key: String, _ section: Section, _ clause: String, words: [String],
    applies: @escaping @Sendable (Answers) -> Bool = { _ in true }
  ) -> Question {
    Question(
      id, key: key, section: section, kind: choices(words), clause: clause, isOptional: true, applies: applies)
  }
}
