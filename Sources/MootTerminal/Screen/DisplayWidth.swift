import CReadline

extension Character {
  /// The columns that the character takes in a terminal, 0 to 2.
  ///
  /// The C library knows the width of each scalar once ``TextLocale/prepare()`` has run; marks that combine have none. What
  /// is joined into one picture, such as a flag, takes two columns.
  var displayWidth: Int {
    min(2, unicodeScalars.reduce(0) { $0 + max(0, Int(moot_width($1.value))) })
  }
}

extension StringProtocol {
  /// The columns that the text takes in a terminal.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}
