import MootLanguage
import Testing

struct LanguageTests {
  /// Forms as the Unicode CLDR tabulates them.
  @Test(arguments: [
    (0, PluralForm.other, PluralForm.few), (1, .one, .one), (2, .other, .few), (19, .other, .few),
    (20, .other, .other), (21, .other, .other), (99, .other, .other), (100, .other, .other), (101, .other, .few),
    (119, .other, .few), (120, .other, .other), (1_000_000, .other, .other), (1_000_001, .other, .few),
  ])
  func pluralForms(count: Int, english: PluralForm, romanian: PluralForm) {
    #expect(Language.english.pluralForm(of: count) == english)
    #expect(Language.spanish.pluralForm(of: count) == english)
    #expect(Language.romanian.pluralForm(of: count) == romanian)
  }

  @Test func codesAreThoseOfScenarioFiles() {
    #expect(Language.allCases.map(\.rawValue) == ["en", "es", "ro"])
  }
}
