import MootModel

/// Units as files for programs name them: the model's own words, and the currency for money.
enum UnitWord {
  static func of(_ unit: Unit, currency: String) -> String {
    unit == .money ? currency : unit.rawValue
  }
}
