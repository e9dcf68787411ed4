import MootLanguage

/// What to say about the number of people who could join.
enum AudienceAdvice {
  /// Below this many people a community lives from personal invitations.
  private static let small = 150.0

  @Sendable static func remark(_ answers: Answers, _ catalogue: Catalogue) -> [String] {
    guard let eligible = answers.center("audience.eligible") else { return [] }
    var remarks: [String] = []
    if case .number? = answers["audience.eligible"] { remarks.append(catalogue.text("interview.eligible.exact")) }
    if eligible < small { remarks.append(catalogue.text("interview.eligible.small")) }
    return remarks
  }
}
