import Foundation
import MootLanguage
import MootModel
import MootReport

/// Numbers in words, with no more digits than they deserve.
struct Amounts {
  let wording: Wording

  /// A number as a person would say it: whole, or with one decimal where it is below 100 and not whole.
  func number(_ value: Double) -> String {
    let decimals = abs(value) < 100 && abs(value - value.rounded()) >= 0.05 ? 1 : 0
    return wording.numbers.decimal(value, decimals)
  }

  /// A number that comes out of a simulation: two significant digits, or fewer where its standard error is larger than the
  /// last of them.
  func estimate(_ value: Double, error: Double) -> String {
    guard value.isFinite, value != 0 else { return number(value) }
    let finest = pow(10, log10(abs(value)).rounded(.down) - 1)
    guard error > finest else { return number(Self.rounded(value, digits: 2)) }
    let step = Digits.step(for: value, error: error, finest: finest)
    return number((value / step).rounded(.toNearestOrEven) * step)
  }

  /// The ends and the middle of a band, each by its own error; divided by a number that is known.
  func estimates(_ band: CharterForecast.Band, over divisor: Double = 1) -> (low: String, median: String, high: String)
  {
    (
      estimate(band.low / divisor, error: band.lowError / divisor),
      estimate(band.median / divisor, error: band.medianError / divisor),
      estimate(band.high / divisor, error: band.highError / divisor)
    )
  }

  /// A stated number, or the range in which it is believed to lie.
  func amount(_ prior: Prior) -> [Inline] {
    guard let range = Self.range(of: prior) else { return [.text(number(prior.center))] }
    return wording.inlines("number.range", ends(of: range))
  }

  /// The ends of the range in which a number is believed to lie, as `{low}` and `{high}`.
  func ends(_ prior: Prior) -> [String: [Inline]] {
    ends(of: Self.range(of: prior) ?? prior.center...prior.center)
  }

  private func ends(of range: ClosedRange<Double>) -> [String: [Inline]] {
    ["low": [.text(number(range.lowerBound))], "high": [.text(number(range.upperBound))]]
  }

  /// What is left of a range that somebody typed: the 5th and the 95th percentile, three significant digits.
  ///
  /// Nil for a number that is known, and for beliefs that were not given as a range.
  static func range(of prior: Prior) -> ClosedRange<Double>? {
    let width95 = 1.6448536269514722
    let ends: (Double, Double)
    switch prior.shape {
    case .logNormal(let median, let logSD): ends = (median * exp(-width95 * logSD), median * exp(width95 * logSD))
    case .normal(let mean, let sd): ends = (mean - width95 * sd, mean + width95 * sd)
    case .uniform(let low, let high): ends = (low, high)
    case .fixed, .beta, .logitNormal: return nil
    }
    func limited(_ value: Double) -> Double {
      rounded(min(max(value, prior.floor ?? -.infinity), prior.ceiling ?? .infinity), digits: 3)
    }
    let (low, high) = (limited(ends.0), limited(ends.1))
    return low.isFinite && high.isFinite && low < high ? low...high : nil
  }

  static func rounded(_ value: Double, digits: Int) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let size = Int(log10(abs(value)).rounded(.down)) + 1 - digits
    // Powers of ten are exact in both directions as long as the exponent is not negative.
    if size >= 0 {
      let unit = pow(10, Double(size))
      return (value / unit).rounded(.toNearestOrEven) * unit
    }
    let unit = pow(10, Double(-size))
    return (value * unit).rounded(.toNearestOrEven) / unit
  }
}
