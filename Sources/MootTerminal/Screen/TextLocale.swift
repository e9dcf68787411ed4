import Glibc

/// The character set of the terminal.
package enum TextLocale {
  /// Makes the C library, and with it Readline, take text for UTF-8.
  ///
  /// Where the environment names no locale, one that is not installed, or one that is not UTF-8, `C.UTF-8` stands in: in
  /// the plain C locale the backspace key would take a letter such as ș apart. Only the character set is set, so that
  /// numbers and dates stay as they are.
  package static func prepare() {
    if setlocale(LC_CTYPE, "") != nil, String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" { return }
    setlocale(LC_CTYPE, "C.UTF-8")
    // Readline asks the environment again when it starts, so that has to say the same.
    let isOverruled = getenv("LC_ALL").map { $0[0] != 0 } ?? false
    setenv(isOverruled ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1)
  }
}
