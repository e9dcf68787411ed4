/// How a plan is simulated.
package struct RunSettings: Sendable, Hashable {
  /// T: the number of weekly steps.
  package var weeks: Int
  /// Raises the rates of lapsing: public communities keep fewer than the standard preset.
  package var sceptical: Bool
  /// False: every parameter and plan number stands at its prior's center.
  package var parameterUncertainty: Bool
  package var weather: Bool
  /// Posters from which a community counts as alive; nil: max(3, ⌈0.10·√M⌉).
  package var aliveAt: Double?
  /// Priors that replace the table's, by the parameter's name.
  package var overrides: [String: Prior]
  package var points: ParameterPoints

  package init(
    weeks: Int = 104, sceptical: Bool = false, parameterUncertainty: Bool = true, weather: Bool = true,
    aliveAt: Double? = nil, overrides: [String: Prior] = [:],
    points: ParameterPoints = .independent
  ) {
    self.weeks = weeks
    self.sceptical = sceptical
    self.parameterUncertainty = parameterUncertainty
    self.weather = weather
    self.aliveAt = aliveAt
    self.overrides = overrides
    self.points = points
  }
}
