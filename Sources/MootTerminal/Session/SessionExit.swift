import MootQuestionnaire

/// The exit codes of a session, as sysexits.h and the shells number them.
package enum SessionExit {
  package static let done: Int32 = 0
  package static let usage: Int32 = 64
  package static let badData: Int32 = 65
  package static let cannotCreate: Int32 = 73

  /// The code for an interview that was left: 128 and the number of the signal, or 0 where the person asked to leave.
  static func code(of departure: Departure) -> Int32 {
    switch departure {
    case .quit: done
    case .interrupted, .endOfInput: 130
    case .terminated: 143
    case .hungUp: 129
    }
  }
}
