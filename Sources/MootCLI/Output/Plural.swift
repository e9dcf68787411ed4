import MootLanguage

/// A sentence of the catalogue in the plural form that a count asks for.
func plural(_ key: String, _ count: Int) -> String {
  Catalogue.english.text(key, count: count)
}
