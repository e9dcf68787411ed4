import Glibc
package import MootModel

extension FieldValue {
  /// The answer in the notation of the file, written one way only, so that equal answers read alike.
  var notation: String {
    switch self {
    case .text(let text): text
    case .standard: StandardWord.text
    case .number(let prior): prior.notation(digits: 12)
    case .unknown: "unknown"
    case .yesNo(let answer): answer ? "true" : "false"
    case .list(let texts): texts.joined(separator: ", ")
    case .weeks(let weeks): weeks.map(String.init).joined(separator: ", ")
    case .staffed(_, let text): text
    case .moderation(let policy): policy.models.map(\.rawValue).joined(separator: ", ")
    }
  }
}

extension Prior {
  /// The belief as a scenario file states it: a number, or the range that holds it nine times in ten.
  package var notation: String { notation(digits: 6) }

  /// The same with so many significant digits: twelve tell any two ranges apart that a person typed.
  package func notation(digits: Int) -> String {
    let tail = 1.6448536269514722
    func text(_ value: Double) -> String { NumberText.of(rounded(value, digits: digits)) }
    func range(_ low: Double, _ high: Double) -> String { "\(text(low)) to \(text(high))" }
    switch shape {
    case .fixed(let value): return NumberText.of(value)
    case .logNormal(let median, let logSD):
      return range(median * exp(-tail * logSD), median * exp(tail * logSD))
    case .normal(let mean, let sd): return range(mean - tail * sd, mean + tail * sd)
    case .uniform(let low, let high): return range(low + 0.05 * (high - low), high - 0.05 * (high - low))
    case .beta, .logitNormal: return "~\(text(center))"
    }
  }

  /// To six significant digits, or as many: what a person wrote comes back from logarithms without their last bits.
  func rounded(_ value: Double, digits: Int = 6) -> Double {
    guard value != 0, value.isFinite else { return value }
    let above = pow(10.0, Double(digits))
    let limit = above * 1e6
    var scale = 1.0
    while abs(value) * scale < above / 10, scale < limit { scale *= 10 }
    while abs(value) * scale >= above, scale > 1 / limit { scale /= 10 }
    return scale >= 1 ? (value * scale).rounded() / scale : (value * scale).rounded() * (1 / scale).rounded()
  }
}
