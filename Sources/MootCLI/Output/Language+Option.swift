import ArgumentParser
import MootLanguage

extension Language: ExpressibleByArgument {
  /// Says, where there are no words in this language yet, that English is used.
  func sayWhatStandsIn() {
    guard !Catalogue.has(self) else { return }
    Output.error(words("message.language", ["language": words("language.\(rawValue)")]))
  }
}
