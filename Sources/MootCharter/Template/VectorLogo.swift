package import MootDiagnostics

/// Vector pictures that an organization brings along.
package enum VectorLogo {
  /// Whether a text is a vector picture at all.
  package static func isPicture(_ text: String) -> Bool {
    let start = text.drop(while: \.isWhitespace)
    return text.contains("<svg") && ["<svg", "<?xml", "<!--"].contains { start.hasPrefix($0) }
  }

  /// What in a picture runs, fetches or stands for something else; empty for one that is whole in itself.
  package static func findings(in text: String, file: String) -> [Finding] {
    let lines = HouseNotation.lines(of: text)
    let lower = lines.joined(separator: "\n").lowercased()
    return lower.matches(of: refused).map { match in
      let before = lower[..<match.range.lowerBound]
      let start = before.lastIndex(of: "\n").map { lower.index(after: $0) } ?? lower.startIndex
      return Finding(
        .error, "template-picture", ["what": String(match.output.prefix { $0 != " " && $0 != "\n" })],
        place: Place(
          file: file, line: before.count { $0 == "\n" } + 1,
          column: lower.distance(from: start, to: match.range.lowerBound) + 1))
    }
  }

  /// Escapes could spell any of the other words. Links within the picture, and pictures that are written out, are whole in
  /// themselves.
  nonisolated(unsafe) private static let refused =
    #/<script|<foreignobject|<!entity|<!doctype|<\?xml-stylesheet|@import|\\|&#|\bon[a-z]+\s*=|\b(?:href|src)\s*=\s*(?!["']\s*(?:#|data:image/(?:png|jpeg)))|url\(\s*(?!["']?\s*(?:#|data:image/(?:png|jpeg)))/#
}
