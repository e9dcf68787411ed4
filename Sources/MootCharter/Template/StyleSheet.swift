import MootDiagnostics

/// Rules of style that must leave the page whole: nothing is fetched, and the sheet does not end before its end.
enum StyleSheet {
  /// What fetches, or ends the sheet; `url(` may hold the picture or font itself.
  private static let refused = ["</", "<!--", "@import", "image-set(", "src(", "url("]

  /// Whether there is anything besides remarks and spaces.
  static func hasRules(_ text: String) -> Bool {
    text.replacing(#/\/\*[^*]*\*+(?:[^\/*][^*]*\*+)*\//#, with: "").contains { !$0.isWhitespace }
  }

  static func findings(in text: String, file: String) -> [Finding] {
    HouseNotation.lines(of: text).enumerated().flatMap { offset, line -> [Finding] in
      let lower = line.lowercased()
      var findings = refused.flatMap { word in
        lower.ranges(of: word).filter { range in
          guard word == "url(" else { return true }
          return !lower[range.upperBound...].drop { "\"' ".contains($0) }.hasPrefix("data:")
        }.map { (word, $0.lowerBound) }
      }
      // An escape could spell any of these words otherwise.
      if let escape = lower.firstIndex(of: "\\") { findings.append(("\\", escape)) }
      return findings.map { word, index in
        let column = lower.distance(from: lower.startIndex, to: index) + 1
        return Finding(
          .error, "template-style", ["what": word], place: Place(file: file, line: offset + 1, column: column))
      }
    }
  }
}
