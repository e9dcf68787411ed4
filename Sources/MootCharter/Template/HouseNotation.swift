import MootLanguage
import MootTemplate

/// From the notation of catalogues to that of house styles and back: `{name}` there is `{{name}}` here.
///
/// A variable of Mustache becomes a placeholder of catalogue prose, and only that becomes words: nothing that a planner typed
/// is ever read as markup.
enum HouseNotation {
  // No text holds these: they are taken out of what is read.
  private static let open: Character = "\u{2}"
  private static let close: Character = "\u{3}"

  /// What stands for a variable until the text around it is prose.
  static func mark(_ name: String) -> String { "\(open)\(name)\(close)" }

  /// Catalogue prose of a template whose variables are filled with their marks: its own braces are no placeholders.
  ///
  /// Sections that fell away leave empty lines: one of them is left between two paragraphs, and none at the ends.
  static func prose(of filled: String) -> String {
    var lines: [Substring] = []
    for line in filled.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.allSatisfy({ $0 == " " }) {
        lines.append(line)
      } else if lines.last?.isEmpty == false {
        lines.append("")
      }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return String(
      lines.joined(separator: "\n").flatMap { character -> [Character] in
        switch character {
        case "{": ["{", "{"]
        case open: ["{"]
        case close: ["}"]
        default: [character]
        }
      })
  }

  /// A template of catalogue prose.
  static func template(of prose: String) -> String {
    var result = ""
    Catalogue.scan(prose, text: { result += $0 }, placeholder: { result += "{{\($0)}}" })
    return result
  }

  /// The names of the placeholders of catalogue prose, in their order.
  static func placeholders(of prose: String) -> [String] {
    var names: [String] = []
    Catalogue.scan(prose, text: { _ in }, placeholder: { names.append(String($0)) })
    return names
  }

  /// The text of a file by lines, without anything invisible.
  static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      var scalars = String.UnicodeScalarView()
      for scalar in line.unicodeScalars where TypedText.isVisible(scalar) || scalar == "\t" {
        scalars.append(scalar == "\t" ? " " : scalar)
      }
      return String(scalars)
    }
  }
}
