import MootDiagnostics

extension StringProtocol {
  /// The text with everything made visible that could steer a terminal; its line breaks stay.
  var visible: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }.joined(separator: "\n")
  }
}
