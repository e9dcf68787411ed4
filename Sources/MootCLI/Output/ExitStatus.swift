/// How the program ends.
enum ExitStatus: Int32 {
  case done = 0
  /// A check said no.
  case no = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case inputOutput = 74
  case hungUp = 129
  case interrupted = 130
  case terminated = 143
}
