import Glibc

/// What the figures were measured on.
enum Machine {
  static func description(command: String) -> String {
    "\(command)\n\(processor), \(processors) processors, Swift \(compiler) or later, load \(load) at the start"
  }

  /// The model of the processor as the kernel names it.
  private static var processor: String {
    let line = lines(of: "/proc/cpuinfo").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":", maxSplits: 1).last.map { $0.drop { $0 == " " } }.map(String.init)
      ?? "processor without a name"
  }

  private static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// How many processes want a processor: figures from a busy machine are worth less.
  private static var load: String {
    var averages = [0.0]
    guard getloadavg(&averages, 1) == 1 else { return "not known" }
    return Figure.decimal(averages[0], 1)
  }

  private static var compiler: String {
    #if compiler(>=6.3)
      "6.3"
    #elseif compiler(>=6.2)
      "6.2"
    #else
      "6.1"
    #endif
  }

  private static func lines(of path: String) -> [Substring] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { text += buffer[..<count] }
    return String(decoding: text, as: UTF8.self).split(separator: "\n")
  }
}
