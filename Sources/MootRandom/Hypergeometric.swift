/// How many of the drawn are marked, when some of a population are marked and the drawn are taken without replacement.
public enum Hypergeometric {
  /// One draw, by inversion.
  ///
  /// Where the smallest possible count is not too rare it is monotone in the uniform number; elsewhere the counts are passed
  /// through from the likeliest outwards.
  /// Edge cases: nothing marked or nothing drawn gives 0; all marked, or all drawn, gives the smaller of the two.
  /// Complexity: O(drawn), or O(standard deviation) from the likeliest count.
  /// - Parameters: whole numbers; `marked` and `drawn` at most `all`.
  public static func sample(
    marked: Double, all: Double, drawn: Double, using generator: inout some RandomNumberGenerator
  ) -> Double {
    if marked <= 0 || drawn <= 0 { return 0 }
    if marked >= all || drawn >= all { return min(marked, drawn) }
    let law = Law(marked: marked, all: all, drawn: drawn)
    let u = generator.nextOpenUnit()
    let lowest = law.probability(of: law.lowest)
    return lowest > 1e-280 ? law.walk(from: lowest, u) : law.spread(u)
  }

  private struct Law {
    let marked: Double
    let all: Double
    let drawn: Double

    var lowest: Double { max(0, drawn + marked - all) }
    var highest: Double { min(drawn, marked) }

    /// By log factorials.
    func probability(of count: Double) -> Double {
      Elementary.exp(
        choices(marked, count) + choices(all - marked, drawn - count) - choices(all, drawn))
    }

    private func choices(_ n: Double, _ k: Double) -> Double {
      LogGamma.at(n + 1) - LogGamma.at(k + 1) - LogGamma.at(n - k + 1)
    }

    /// The probability of `count + 1` over that of `count`.
    private func ratio(after count: Double) -> Double {
      (marked - count) * (drawn - count) / ((count + 1) * (all - marked - drawn + count + 1))
    }

    func walk(from first: Double, _ u: Double) -> Double {
      var (count, probability, rest) = (lowest, first, u - first)
      while rest > 0, count < highest {
        probability *= ratio(after: count)
        count += 1
        rest -= probability
      }
      return count
    }

    /// From the likeliest count outwards, up and down in turns.
    func spread(_ u: Double) -> Double {
      let mode = min(highest, max(lowest, ((drawn + 1) * (marked + 1) / (all + 2)).rounded(.down)))
      var (up, down) = (mode, mode)
      var upper = probability(of: mode)
      var lower = upper
      var rest = u - upper
      while rest > 0, up < highest || down > lowest {
        if up < highest {
          upper *= ratio(after: up)
          up += 1
          rest -= upper
          if rest <= 0 { return up }
        }
        if down > lowest {
          lower /= ratio(after: down - 1)
          down -= 1
          rest -= lower
          if rest <= 0 { return down }
        }
      }
      return mode
    }
  }
}
