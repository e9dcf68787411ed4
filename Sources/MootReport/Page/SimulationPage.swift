import MootCharts
package import MootExperiments
package import MootLanguage
import MootModel
package import MootScenario

/// What `simulate` prints: a forecast on a page that a board can read.
///
/// Every line fits the width of the style. Text from the scenario is made safe for a terminal first.
package struct SimulationPage: Sendable {
  let scenario: Scenario
  let summary: EnsembleSummary
  let study: PolicyStudy?
  let weakAssumptions: [WeakAssumption]
  let manifest: RunManifest
  let command: String
  let style: PageStyle
  let wording: Wording
  let label: @Sendable (String) -> String

  /// - Parameters:
  ///   - study: The alternatives and unknowns; nil leaves their sections out.
  ///   - weakAssumptions: Assumptions of grade d that matter here, the most important first.
  ///   - command: What to type to get the same page again.
  ///   - currency: The unit of all money, such as `USD`.
  ///   - label: The words for a parameter's key or a plan number's path.
  package init(
    scenario: Scenario, summary: EnsembleSummary, study: PolicyStudy?, weakAssumptions: [WeakAssumption],
    manifest: RunManifest, command: String, style: PageStyle = PageStyle(), currency: String = "USD",
    catalogue: Catalogue = .english, label: @escaping @Sendable (String) -> String
  ) {
    self.scenario = scenario.shown
    self.summary = summary.shown
    self.study = study
    self.weakAssumptions = weakAssumptions
    self.manifest = manifest
    self.command = command
    self.style = style
    wording = Wording(catalogue: catalogue, currency: currency.shown)
    self.label = label
  }

  var catalogue: Catalogue { wording.catalogue }
  var digits: Digits { wording.digits }

  /// The whole page; it ends with a line break.
  package var text: String { sheet.text }

  /// The page as a section of a report, with the courses of more metrics than a terminal has room for.
  package var section: HTMLReport.Section {
    HTMLReport.Section(title: catalogue.text("report.forecast", ["name": name]), sheet: sheet)
  }

  var name: String { scenario.name.isEmpty ? catalogue.text("page.unnamed") : scenario.name }

  private var sheet: Sheet {
    var sheet = Sheet(style: style)
    writeAssumptions(to: &sheet)
    writeAnswer(to: &sheet)
    writeTargets(to: &sheet)
    writeCourse(to: &sheet)
    writeChart(to: &sheet)
    writeWork(to: &sheet)
    if let study {
      writeAlternatives(study, to: &sheet)
      writeUnknowns(study, to: &sheet)
    }
    writeWeakAssumptions(to: &sheet)
    writeOrigin(to: &sheet)
    return sheet
  }

  /// The metric that the plan is judged by: the first target's, or the people who post.
  var mainMetric: Metric { summary.targets.first?.target.metric ?? .posters }

  private func writeChart(to sheet: inout Sheet) {
    sheet.heading(ForecastChart.of(mainMetric, in: summary, wording: wording).title)
    writeFan(of: mainMetric, to: &sheet)
  }

  private func writeWeakAssumptions(to sheet: inout Sheet) {
    guard !weakAssumptions.isEmpty else { return }
    sheet.heading(catalogue.text("page.weak.heading"))
    for assumption in weakAssumptions {
      sheet.bullet(
        catalogue.text(
          "page.weak.entry",
          [
            "label": assumption.label.shown.capitalizedStart, "value": digits.given(assumption.center),
            "key": assumption.key.shown,
            "why": assumption.why.shown,
          ]))
    }
    sheet.paragraph(catalogue.text("page.weak.note"))
  }

  private func writeOrigin(to sheet: inout Sheet) {
    sheet.blank()
    let hash = manifest.scenarioSHA256.shown.prefix(12)
    sheet.paragraph(
      catalogue.text(
        "page.origin",
        [
          "seed": String(manifest.seed), "runs": wording.runs(manifest.replicates),
          "weeks": wording.weeks(manifest.weeks), "model": String(manifest.model),
          "version": manifest.version.shown, "hash": String(hash),
        ]))
    sheet.paragraph(catalogue.text("page.origin.again", ["command": command.shown]))
  }
}
