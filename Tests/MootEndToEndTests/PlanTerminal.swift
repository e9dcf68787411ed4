import Foundation
import MootTestSupport

/// The built program at a terminal that a test plays.
enum PlanTerminal {
  /// Runs a command line of the shell, with the program's folder first in the path, so that the command it prints can be run.
  static func start(_ command: String, in folder: ScratchFolder, errors: String = "errors") throws -> PseudoTerminal {
    let beside = (Program.folkmoot.path as NSString).deletingLastPathComponent
    return try PseudoTerminal(
      running: "/bin/bash", ["-c", command],
      environment: [
        "PATH": "\(beside):/usr/bin:/bin", "HOME": folder.path, "TERM": "xterm-256color", "LANG": "C.UTF-8",
        "NO_COLOR": "1",
      ], errors: folder.file(errors))
  }
}
