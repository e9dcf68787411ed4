/// How text is set on a screen.
package struct ScreenStyle: Sendable, Hashable {
  /// Columns that a line may take, 20 to 100: longer lines are hard to read.
  package let width: Int
  package let hasColor: Bool
  /// Whether lines are only ever added below, for screen readers and teletypes.
  package let isLinear: Bool

  package init(columns: Int?, hasColor: Bool, isLinear: Bool) {
    width = min(100, max(20, columns ?? 80))
    self.hasColor = hasColor && !isLinear
    self.isLinear = isLinear
  }

  /// The style for a terminal.
  ///
  /// No color with `NO_COLOR` set to anything but nothing, with `TERM=dumb`, or where the output is not a terminal; linear
  /// with `TERM=dumb`, `FOLKMOOT_ACCESSIBLE`, or on request.
  package static func of(_ output: TerminalOutput, environment: [String: String], isAccessible: Bool) -> ScreenStyle {
    let isDumb = ["dumb", ""].contains(environment["TERM"] ?? "")
    let wantsAccess = isAccessible || !(environment["FOLKMOOT_ACCESSIBLE"] ?? "").isEmpty
    let wantsColor = (environment["NO_COLOR"] ?? "").isEmpty && output.isTerminal
    return ScreenStyle(columns: output.columns, hasColor: wantsColor, isLinear: isDumb || wantsAccess)
  }
}
