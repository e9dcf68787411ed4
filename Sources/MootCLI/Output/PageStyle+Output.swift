import MootCharts
import MootReport

extension PageStyle {
  /// How a page looks that goes to a file, or to the screen for nil and `-`.
  init(output: String?, ascii: Bool) {
    let onScreen = output == nil || output == "-"
    self.init(
      width: onScreen ? Screen.columns : 80, glyphs: ascii || !Screen.hasUnicode ? .ascii : .unicode,
      color: onScreen && Screen.wantsColor)
  }
}
