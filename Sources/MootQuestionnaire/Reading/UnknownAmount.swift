import Glibc
import MootLanguage
import MootModel
import MootScenario

/// What `unknown` stands for at a number of the scenario.
struct UnknownAmount {
  let path: String

  /// The range as a sentence, where the field states one.
  func inWords(_ catalogue: Catalogue) -> String {
    guard case .number(let rule)? = ScenarioField.field(at: path)?.kind, let prior = rule.unknown else {
      return catalogue.text("interview.echo.unknown")
    }
    let numbers = NumberFormat(language: catalogue.language)
    func write(_ number: Double) -> String {
      let rounded = Amount.twoDigits(number)
      return numbers.decimal(rounded, Amount.decimals(of: rounded))
    }
    // 5 % and 95 % of a normal distribution lie this many standard deviations from its mean.
    let tail = 1.6448536269514722
    switch prior.shape {
    case .logNormal(let median, let logSD):
      return catalogue.text(
        "interview.echo.unknown-log-normal",
        ["low": write(median * exp(-tail * logSD)), "high": write(median * exp(tail * logSD)), "middle": write(median)])
    case .uniform(let low, let high):
      return catalogue.text("interview.echo.unknown-uniform", ["low": write(low), "high": write(high)])
    case .fixed, .normal, .beta, .logitNormal:
      return catalogue.text("interview.echo.unknown")
    }
  }
}
