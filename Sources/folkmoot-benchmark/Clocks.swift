import Glibc

/// The time that this thread has had a processor for, in seconds: what others do on the machine counts less.
enum ProcessorClock {
  static var now: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }
}

/// The time that all threads of this process have had a processor for, in seconds.
enum ProcessClock {
  static var now: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }
}

/// Time as on the wall, in seconds.
enum WallClock {
  static var now: Double { seconds(CLOCK_MONOTONIC) }
}

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Where results go that nobody wants, so that the work behind them is done.
enum Sink {
  nonisolated(unsafe) private static var kept = 0.0

  @inline(never)
  static func keep(_ value: Double) {
    kept += value
  }
}
