import Foundation
import MootCharts
import MootLanguage
import MootModel
import MootReport
import MootStatistics
import MootText
import Testing

@testable import MootExperiments

/// What `sensitivity` prints.
struct SensitivityReportTests {
  @Test(arguments: [80, 50])
  func page(width: Int) {
    let text = SensitivitySamples.page(PageStyle(width: width)).text
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
    Golden.expect(text, matches: "sensitivity-\(width).txt")
  }

  @Test(arguments: [80, 50])
  func pageInASCII(width: Int) {
    let text = SensitivitySamples.page(PageStyle(width: width, glyphs: .ascii)).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    Golden.expect(text, matches: "sensitivity-\(width)-ascii.txt")
  }

  @Test func tornadoAsPicture() {
    let words = SensitivityWords(
      SensitivitySamples.study, wording: Wording(catalogue: .english, currency: "USD"),
      label: SensitivitySamples.label)
    #expect(words.tornado.bars.count == 4, "what is only noise has no bar")
    Golden.expect(VectorTornado(words.tornado).text, matches: "tornado.svg")
  }

  @Test func nothingToFindOut() {
    var study = SensitivitySamples.study
    study.worth.entries = []
    study.worth.perfect = Estimate(0, 0, 0)
    let certain = SensitivitySamples.page(PageStyle(), study: study).text
    #expect(certain.contains("Nothing is unknown in this plan") && certain.contains("all of the spread is"))
    study = SensitivitySamples.study
    study.worth.perfect = Estimate(0, 0, 0)
    #expect(SensitivitySamples.page(PageStyle(), study: study).text.contains("Whatever is found out"))
    study = SensitivitySamples.study
    for index in study.worth.entries.indices { study.worth.entries[index].isTelling = false }
    #expect(SensitivitySamples.page(PageStyle(), study: study).text.contains("No single unknown would change"))
    study.split = nil
    study.swings = []
    study.drivers = []
    #expect(!SensitivitySamples.page(PageStyle(), study: study).text.contains("[sensitivity."))
  }

  @Test func everySubjectHasItsWords() {
    let target = Target(id: "evil\u{1B}[31m", metric: .posters, bound: .atLeast(3), byWeek: 9)
    let subjects: [Yardstick.Subject] =
      Metric.allCases.map { .week($0, 9) } + Yardstick.summedUp.sorted { $0.index < $1.index }.map { .run($0) } + [
        .target(target), .alive,
      ]
    for subject in subjects {
      var study = SensitivitySamples.study
      study.subject = subject
      study.unit = Yardstick(subject).unit
      let text = SensitivitySamples.page(PageStyle(), study: study).text
      #expect(!text.contains("[metric.") && !text.contains("[total.") && !text.contains("\u{1B}"), "\(subject)")
    }
  }

  @Test func filesAreWhole() throws {
    let study = SensitivitySamples.study
    let json = SensitivityFile.json(study, manifest: Samples.manifest, currency: "USD")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "folkmoot.sensitivity/1")
    let information = try #require(object["information"] as? [String: Any])
    #expect(information["best"] as? String == "membership.model=open")
    let rows = SensitivityFile.csv(study).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.allSatisfy { $0.count == SensitivityFile.columns.count })
    #expect(rows.contains { $0.prefix(4) == ["mean_low", "membership.model", "membership.model=paid", "9"] })
    #expect(rows.contains { $0[0] == "information_gain" && $0[1] == "audience.eligible" })
  }

  /// Every parameter says how it could be found out.
  @Test func everyUnknownCanBeAskedFor() {
    for parameter in Parameter.table where !parameter.prior.isFixed {
      let row = parameter.name.split(separator: ".").last.map(String.init) ?? parameter.name
      #expect(Catalogue.english.has("findout.\(row)"), "\(parameter.name)")
    }
    let known = Set(Parameter.table.map { $0.name.split(separator: ".").last.map(String.init) ?? $0.name })
    for key in Catalogue.english.entries.keys where key.hasPrefix("findout.") {
      let row = String(key.dropFirst("findout.".count))
      #expect(known.contains(row) || row == "plan-number", "\(key) belongs to nothing")
    }
  }
}
