extension Catalogue {
  /// The words of a report that no page of a terminal has.
  static let englishReport = #"""
    report.title = Forecast of {name}
    report.title.several = Plans compared: {names}
    report.skip = Skip to the report
    report.contents = Contents
    report.forecast = Forecast: {name}
    report.courses = Courses: {name}
    report.comparison = Comparison
    report.sweep = Every membership model with every moderation model: {name}
    report.sensitivity = What drives the result: {name}
    report.numbers = The numbers behind the chart: {metric}
    report.nothing = {metric}: none in any week, in more than nine runs of ten.
    report.week = Week
    report.quantile.0.05 = 5 %
    report.quantile.0.25 = 25 %
    report.quantile.0.5 = Median
    report.quantile.0.75 = 75 %
    report.quantile.0.95 = 95 %
    report.cells = The numbers behind the map
    report.bar.what = What is unknown
    report.bars = The numbers behind the bars
    report.introduction.what =
      This page was computed by folkmoot {version} with version {model} of its community model. It holds everything that it
      shows: no part of it is loaded from elsewhere.
    report.introduction.read =
      Bands hold nine runs in ten. They contain luck and what nobody knows about the model’s parameters. Many parameters are
      judgment; each section says which of them matter. A forecast is no promise.
    """#
}
