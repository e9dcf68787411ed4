import MootModel
import Testing

/// The table of parameters: complete, in order, named well, and as the model's page states it.
struct ParameterTableTests {
  @Test func everyKeyHasOneRowInItsPlace() {
    #expect(Parameter.table.map(\.key) == ParameterKey.all)
    #expect(ParameterKey.all.map(\.index) == Array(0..<Parameter.table.count))
    for key in ParameterKey.all { #expect(Parameter[key].key == key) }
  }

  @Test func namesAreUniqueAndFound() {
    #expect(Set(Parameter.table.map(\.name)).count == Parameter.table.count)
    for parameter in Parameter.table { #expect(Parameter.named(parameter.name)?.key == parameter.key) }
    #expect(Parameter.named("gate_pass") == nil && Parameter.named("") == nil)
  }

  @Test func namesAreWordsOfLowerCase() {
    let letters = Set("abcdefghijklmnopqrstuvwxyz_")
    for parameter in Parameter.table {
      var name = Substring(parameter.name)
      if case .membership(_, let model) = parameter.key {
        #expect(name.hasPrefix("\(model.rawValue)."))
        name = name.dropFirst(model.rawValue.count + 1)
      }
      #expect(name.allSatisfy(letters.contains), "\(parameter.name)")
      #expect(name.first != "_" && name.last != "_" && !name.contains("__"), "\(parameter.name)")
    }
  }

  @Test func rowsSayWhatTheyAre() {
    for parameter in Parameter.table {
      #expect(!parameter.symbol.isEmpty && !parameter.unit.isEmpty, "\(parameter.name)")
      #expect(parameter.source.hasSuffix(".") && parameter.source.count > 20, "\(parameter.name)")
    }
  }

  @Test func priorsAreThoseOfTheModel() {
    #expect(ExpectedPriors.all.map(\.name).sorted() == Parameter.table.map(\.name).sorted())
    for (name, prior) in ExpectedPriors.all {
      #expect(Parameter.named(name)?.prior == prior, "\(name)")
    }
  }

  @Test func centersAreMediansOrMeans() {
    let centers: [(Prior, Double)] = [
      (.fixed(3), 3), (.logNormal(0.15, 0.7), 0.15), (.beta(6, 4), 0.6), (.uniform(1, 3), 2), (.normal(3, 1.5), 3),
      (.logitNormal(0.56, 0.5), 0.56), (Prior(.normal(mean: -1, sd: 1), floor: 0), 0),
      (Prior(.logNormal(median: 2, logSD: 1), ceiling: 1), 1),
    ]
    for (prior, center) in centers { #expect(prior.center == center) }
    #expect(Prior.logitNormal(0, 0.5) == .fixed(0) && Prior.logitNormal(1, 0.5) == .fixed(1))
  }

  @Test func boundsHoldTheCenter() {
    for parameter in Parameter.table {
      #expect(parameter.bounds.contains(parameter.prior.center), "\(parameter.name)")
    }
  }
}
