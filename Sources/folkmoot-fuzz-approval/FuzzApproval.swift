import MootCharter

/// What libFuzzer calls with every input it makes up.
///
/// Built only on request, because it needs the fuzzer's own `main`:
///
///     FOLKMOOT_FUZZ=1 swift build -c release --sanitize fuzzer --product folkmoot-fuzz-approval --scratch-path .build-fuzz
///     .build-fuzz/release/folkmoot-fuzz-approval Tests/MootCharterTests/Corpus -max_total_time=600
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzApproval(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if let broken = ApprovalTorture.complaint(about: bytes) {
    // The fuzzer takes a trap for a find and keeps the input.
    fatalError(broken)
  }
  return 0
}
