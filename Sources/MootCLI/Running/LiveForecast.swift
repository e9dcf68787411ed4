import MootCharts
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario
import MootTerminal
import MootText

/// The forecast beside an interview: one line after an answer that moves the model, the page on request.
actor LiveForecast: SessionForecaster {
  /// Replicates of the line. Their number is fixed, so that the same answers always give the same line.
  static let replicates = 256
  /// Replicates of the page.
  private static let pageReplicates = 2000

  /// The scenario file, for the command that a page names.
  private let file: String
  private let isAccessible: Bool
  /// The words of the line.
  private let catalogue: Catalogue
  private let replicates: Int
  /// How long a person is kept waiting for the line; nil: as long as it takes.
  private let patience: Duration?
  /// The outlook of the text that was forecast last.
  private var last: (text: String, outlook: Outlook)?

  init(
    file: String, isAccessible: Bool, catalogue: Catalogue = .english, replicates: Int = LiveForecast.replicates,
    patience: Duration? = .milliseconds(240)
  ) {
    self.file = file
    self.isAccessible = isAccessible
    self.catalogue = catalogue
    self.replicates = replicates
    self.patience = patience
  }

  /// What a line tells about one plan.
  private struct Outlook {
    /// Week of the posters, from 1.
    let week: Int
    /// 5 %, 50 % and 95 % of the posters in the last week, written with the digits that their error allows.
    let posters: (low: String, median: String, high: String)
    /// The first target's identifier, its chance and the interval of that chance.
    let target: (id: String, chance: String, low: String, high: String)?
  }

  func change(from before: String, to after: String) async -> String? {
    let deadline = patience.map { ContinuousClock.now + $0 }
    let old = await outlook(of: before, until: deadline)
    guard let new = await outlook(of: after, until: deadline) else { return nil }
    last = (after, new)
    return line(old, new)
  }

  func preview(_ text: String) async {
    let width = min(100, max(40, Screen.columns))
    do {
      let loaded = try LoadedScenario(text: text, path: "-")
      let run = try await SimulationRun(
        loaded, seed: 1, replicates: Self.pageReplicates, jobs: SimulationRun.defaultJobs, alternatives: false,
        quiet: false)
      let plain = isAccessible || !Screen.hasUnicode
      let page = ForecastPage.text(
        loaded, run,
        manifest: loaded.manifest(seed: 1, replicates: Self.pageReplicates, summary: run.result.summary),
        command: "folkmoot simulate \(ShellWord.quoted(file)) --replicates \(Self.pageReplicates) --no-alternatives",
        style: PageStyle(width: width, glyphs: plain ? .ascii : .unicode, color: !plain && Screen.wantsColor))
      try Output.write(page, to: nil)
    } catch let failure as Failure where failure.status == .badData {
      for line in Wrapping.lines(catalogue.text("interview.preview.none"), width: width) { Output.error(line) }
      failure.report()
    } catch let failure as Failure {
      failure.report()
      // Ctrl-C at the page ends the page, not the interview.
      if failure.status == .interrupted { StopSignals.clear() }
    } catch {
      Output.error(String(describing: error))
    }
  }

  private func outlook(of text: String, until deadline: ContinuousClock.Instant?) async -> Outlook? {
    if let last, last.text == text { return last.outlook }
    guard let loaded = try? LoadedScenario(text: text, path: "-") else { return nil }
    let simulator = loaded.simulator
    let week = simulator.settings.weeks
    let ensemble = Ensemble(
      simulator, seed: 1, replicates: replicates, targets: Array(loaded.scenario.targets.prefix(1)),
      observables: [.init(.posters, week: week - 1)], summarizes: false)
    guard
      let result = try? await ensemble.run(jobs: SimulationRun.defaultJobs, watch: DeadlineWatch(deadline: deadline))
    else { return nil }
    return Outlook(
      week: week, posters: quantiles(result.observed[0]), target: result.summary.targets.first.map(chance))
  }

  /// The quantiles of some values, each with the error that an interval of ranks gives it.
  private func quantiles(_ values: [Double]) -> (low: String, median: String, high: String) {
    let sorted = values.filter(\.isFinite).sorted()
    let digits = Digits(catalogue: catalogue, currency: "")
    func write(_ share: Double) -> String {
      guard !sorted.isEmpty else { return "–" }
      let count = Double(sorted.count)
      let spread = (share * (1 - share) * count).squareRoot()
      func value(_ rank: Double) -> Double { sorted[min(sorted.count - 1, max(0, Int(rank.rounded())))] }
      let middle = share * (count - 1)
      let error = (value(middle + spread) - value(middle - spread)) / 2
      return digits.number(value(middle), error: error, finest: 1)
    }
    return (write(0.05), write(0.5), write(0.95))
  }

  private func chance(_ outcome: TargetOutcome) -> (id: String, chance: String, low: String, high: String) {
    let format = NumberFormat(language: catalogue.language)
    return (
      outcome.target.id, format.percent(outcome.probability), format.percent(outcome.interval.lowerBound),
      format.percent(outcome.interval.upperBound)
    )
  }

  /// The line: what was, and what is.
  private func line(_ old: Outlook?, _ new: Outlook) -> String {
    let week = NumberFormat(language: catalogue.language).whole(new.week)
    func band(_ outlook: Outlook) -> String {
      catalogue.text("interview.forecast.band", ["low": outlook.posters.low, "high": outlook.posters.high])
    }
    func chance(_ target: (id: String, chance: String, low: String, high: String)) -> String {
      catalogue.text("interview.forecast.chance", ["chance": target.chance, "low": target.low, "high": target.high])
    }
    func change(_ old: String?, _ new: String) -> String {
      guard let old, old != new else { return new }
      return catalogue.text("interview.forecast.change", ["old": old, "new": new])
    }
    var parts = [
      words(
        "interview.forecast.posters",
        [
          "week": week, "median": change(old?.posters.median, new.posters.median),
          "band": change(old.map(band), band(new)),
        ])
    ]
    if let target = new.target {
      let before = old?.target.flatMap { $0.id == target.id ? chance($0) : nil }
      parts.append(
        catalogue.text("interview.forecast.target", ["id": target.id, "chance": change(before, chance(target))]))
    }
    parts.append(
      catalogue.text("interview.forecast.runs", ["count": NumberFormat(language: catalogue.language).whole(replicates)])
    )
    return parts.joined(separator: " ")
  }
}

/// Stops a run at a moment, or when a signal asks for it.
private struct DeadlineWatch: RunWatch {
  let deadline: ContinuousClock.Instant?

  var shouldStop: Bool {
    if StopSignals.pending != nil { return true }
    return deadline.map { ContinuousClock.now > $0 } ?? false
  }

  func finished(replicates: Int) {}
}
