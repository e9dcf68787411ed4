import Glibc
import MootQuestionnaire

/// What is fuzzed: `journal`, `answers` or `ranges`, as `MOOT_READER` says.
private let reader = getenv("MOOT_READER").flatMap { InterviewTorture(rawValue: String(cString: $0)) } ?? .journal

/// What libFuzzer calls with every input it makes up.
///
/// Built only on request, because it needs the fuzzer's own `main`:
///
///     FOLKMOOT_FUZZ=1 swift build -c release --sanitize fuzzer --product folkmoot-fuzz-interview --scratch-path .build-fuzz
///     MOOT_READER=ranges .build-fuzz/release/folkmoot-fuzz-interview Tests/MootQuestionnaireTests/Corpus/ranges \\
///       -max_total_time=600
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzInterview(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if let broken = reader.complaint(about: bytes) {
    // The fuzzer takes a trap for a find and keeps the input.
    fatalError(broken)
  }
  return 0
}
