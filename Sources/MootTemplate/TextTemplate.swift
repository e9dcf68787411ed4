package import MootDiagnostics
import Mustache

/// A text with tags of Mustache, such as `{{name}}` or `{{#membership_paid}}…{{/membership_paid}}`.
///
/// Variables, sections, inverted sections and comments are taken. Whatever would reach for other files, or change what a tag
/// looks like, is refused, and so is a name that nobody knows: it would leave a hole in the text.
///
/// Source: mustache(5), as swift-mustache reads it.
package struct TextTemplate: Sendable {
  /// As it was written.
  package let source: String
  private let template: MustacheTemplate

  /// The longest text that is read, in bytes: the parser's time grows with the square of a text's length.
  private static let longest = 16 << 10

  /// Where a text stands in its file; all count from 1.
  package struct Origin: Sendable {
    package var file: String
    package var line: Int
    /// The column of the first line's first character.
    package var firstColumn: Int
    /// That of all other lines.
    package var column: Int

    package init(file: String, line: Int = 1, firstColumn: Int = 1, column: Int = 1) {
      self.file = file
      self.line = line
      self.firstColumn = firstColumn
      self.column = column
    }

    /// The place of a character of the text, by its line and column in the text, both from 0.
    func place(_ line: Int, _ column: Int) -> Place {
      Place(file: file, line: self.line + line, column: (line == 0 ? firstColumn : self.column) + column)
    }
  }

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - source: The text; its lines end with `\n`.
  ///   - origin: Where it stands, for the place of a finding.
  ///   - names: All names that a tag may hold.
  /// - Throws: A finding `template-broken`, `template-name` or `template-long`.
  package init(_ source: String, at origin: Origin, names: Set<String>) throws(Finding) {
    self.source = source
    guard source.utf8.count <= Self.longest else {
      throw Finding(.error, "template-long", ["limit": String(Self.longest >> 10)], place: origin.place(0, 0))
    }
    var tags = TagReader(source, origin: origin, names: names)
    try tags.read()
    do {
      template = try MustacheTemplate(string: source)
    } catch let error as MustacheTemplate.ParserError {
      throw Finding(
        .error, "template-broken",
        place: origin.place(max(1, error.context.lineNumber) - 1, max(1, error.context.columnNumber) - 1))
    } catch {
      throw Finding(.error, "template-broken", place: origin.place(0, 0))
    }
  }

  /// The text with words in the place of its variables.
  ///
  /// - Parameters:
  ///   - variables: By name; a full stop in a name is part of it. A section stays where its variable is among them.
  ///   - sections: The names of further sections that stay.
  package func filled(_ variables: [String: String], sections: Set<String>) -> String {
    var object: [String: Any] = [:]
    for section in sections { object[section] = true }
    for (name, words) in variables {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      if parts.count == 2 {
        var inner = object[parts[0]] as? [String: Any] ?? [:]
        inner[parts[1]] = words
        object[parts[0]] = inner
      } else {
        object[name] = words
      }
    }
    return template.render(object)
  }
}
