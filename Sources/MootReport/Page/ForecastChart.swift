package import MootCharts
package import MootExperiments
import MootLanguage
package import MootModel

/// The fan chart of one metric, with the targets that speak of it.
package enum ForecastChart {
  package static func of(
    _ metric: Metric, in summary: EnsembleSummary, wording: Wording
  ) -> FanChart {
    let course = summary[metric]
    let catalogue = wording.catalogue
    let targets = summary.targets.map(\.target).filter { $0.metric == metric }
    let isShare = metric.unit == .share
    return FanChart(
      title: catalogue.text("page.chart.title", ["metric": wording.name(metric)]),
      alternative: alternative(metric, summary, wording),
      weekTitle: catalogue.text("page.chart.weeks"),
      valueTitle: wording.unit(metric),
      numbers: AxisNumbers(
        group: wording.digits.format.groupSeparator, point: wording.digits.format.decimalPoint,
        scale: isShare ? 100 : 1, suffix: isShare ? wording.digits.format.percentSign : "",
        isWhole: [.people, .posts, .items, .tickets].contains(metric.unit)),
      median: course.median,
      inner: .init(lower: course.quantiles[1], upper: course.quantiles[3]),
      outer: .init(lower: course.lower90, upper: course.upper90),
      marks: targets.map { target in
        .init(
          week: target.byWeek, value: target.bound.value,
          label: catalogue.text("page.chart.mark", ["id": target.id, "target": wording.target(target)]))
      },
      legend: .init(
        median: catalogue.text("page.chart.median"), inner: catalogue.text("page.chart.inner"),
        outer: catalogue.text("page.chart.outer"), outside: catalogue.text("page.chart.outside")))
  }

  private static func alternative(_ metric: Metric, _ summary: EnsembleSummary, _ wording: Wording) -> String {
    let course = summary[metric]
    let seen = course.median.indices.filter { course.median[$0].isFinite }
    let name = wording.name(metric)
    guard let first = seen.first, let last = seen.last,
      let peak = seen.max(by: { course.median[$0] < course.median[$1] })
    else { return wording.catalogue.text("page.chart.empty", ["metric": name]) }
    func value(_ quantile: Int, _ week: Int) -> String {
      let quantiles = course.quantiles.map { $0[week] }
      let errors = MonteCarloError.ofQuantiles(quantiles, observed: course.observed[week])
      return wording.digits.amount(quantiles[quantile], metric.unit, error: errors[quantile])
    }
    let text = wording.catalogue.text(
      "page.chart.alternative",
      [
        "metric": name, "weeks": wording.weeks(summary.weeks), "first": value(2, first), "start": String(first + 1),
        "last": value(2, last), "end": String(last + 1), "low": value(0, last), "high": value(4, last),
      ])
    // A peak is worth a sentence when the community has clearly come down from it, or the end is only its noise.
    guard peak != first, peak != last, course.median[peak] > 1.1 * course.median[last],
      value(2, peak) != value(2, last)
    else { return text }
    return text + " "
      + wording.catalogue.text("page.chart.peak", ["peak": value(2, peak), "week": String(peak + 1)])
  }
}
