import MootLanguage

/// What to say about the purposes.
enum PurposeAdvice {
  /// Above this many purposes a place has none.
  private static let many = 3

  @Sendable static func remark(_ answers: Answers, _ catalogue: Catalogue) -> [String] {
    answers.words("purpose.kinds").count > many ? [catalogue.text("interview.purpose.many")] : []
  }
}
