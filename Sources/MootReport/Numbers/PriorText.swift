import Foundation
import MootLanguage
package import MootModel

extension Digits {
  /// What is believed about a number, in a word or two: the number, or the range that holds it nine times in ten.
  ///
  /// Edge cases: a distribution over shares that is no plain range is given by its center, as "about 0.3".
  package func given(_ prior: Prior) -> String {
    // 5 % and 95 % of a normal distribution lie this many standard deviations from its mean.
    let tail = 1.6449
    func range(_ low: Double, _ high: Double) -> String {
      let low = max(low, prior.floor ?? low)
      let high = min(high, prior.ceiling ?? high)
      return catalogue.text("page.span", ["low": given(low), "high": given(high)])
    }
    switch prior.shape {
    case .fixed(let value): return given(value)
    case .logNormal(let median, let logSD): return range(median * exp(-tail * logSD), median * exp(tail * logSD))
    case .normal(let mean, let sd): return range(mean - tail * sd, mean + tail * sd)
    case .uniform(let low, let high): return range(low + 0.05 * (high - low), high - 0.05 * (high - low))
    case .beta, .logitNormal: return catalogue.text("page.about", ["value": given(prior.center)])
    }
  }
}
