import Foundation
import Glibc
import MootCharter
import MootDiagnostics
import MootLanguage
import MootScenario

/// The folder of a house style.
enum HouseFolder {
  /// The largest file with text, and the largest logo, in bytes.
  private static let textLimit = 1 << 20
  private static let logoLimit = 256 << 10

  /// Reads the house style of a plan's paper; without a folder there is nothing of its own in it.
  ///
  /// - Throws: ``Failure`` with 66 when there is no such folder, 65 with everything that is wrong in it.
  static func read(_ folder: String?, for loaded: LoadedScenario) throws -> House {
    guard let folder else { return House() }
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure.message(.noInput, "template-folder", ["folder": FindingLine.visible(folder)])
    }
    var findings = strangers(in: folder)
    var texts: [House.File: String] = [:]
    for file in House.File.allCases where file != .explanation {
      do { texts[file] = try text(file.rawValue, in: folder) } catch { findings += error.findings }
    }
    var logo: HouseStyle.Logo?
    do { logo = try self.logo(in: folder, words: texts[.logoText]) } catch { findings += error.findings }
    do {
      var house = try House(texts, folder: folder, catalogue: Catalogue.of(loaded.language))
      house.logo = logo
      if findings.isEmpty { return house }
    } catch { findings += error.findings }
    throw Failure(.badData, findings.map(FindingLine.text))
  }

  /// Writes a house style to start from into a folder that is new or empty.
  ///
  /// - Throws: ``Failure`` with 73.
  static func export(to folder: String) throws {
    if mkdir(folder, 0o777) != 0 {
      let reason = errno
      guard reason == EEXIST, let content = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        throw Failure.message(
          .cannotCreate, "folder-not-made",
          ["folder": FindingLine.visible(folder), "reason": String(cString: strerror(reason))])
      }
      if !content.isEmpty {
        throw Failure.message(.cannotCreate, "template-exists", ["folder": FindingLine.visible(folder)])
      }
    }
    for (file, text) in House.files(of: Catalogue.of(.english)) {
      try Output.write(text, to: "\(folder)/\(file.rawValue)")
    }
    let readme = "\(folder)/\(House.File.explanation.rawValue)"
    Output.error(
      words(
        "message.template-created",
        ["folder": FindingLine.visible(folder), "readme": FindingLine.visible(readme)]))
  }

  /// Files whose names are nearly those of a house style: they would be passed over in silence.
  private static func strangers(in folder: String) -> [Finding] {
    let known = House.File.allCases.map(\.rawValue) + HouseStyle.Logo.Kind.allCases.map { "logo.\($0.rawValue)" }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { !known.contains($0) && !$0.hasPrefix(".") && !$0.hasSuffix("~") }.compactMap {
      name in
      Suggestion.nearest(to: name, among: known).map {
        Finding(.error, "template-unknown-file", ["nearest": $0], place: place(name, in: folder))
      }
    }
  }

  private static func place(_ name: String, in folder: String) -> Place {
    Place(file: "\(folder)/\(name)", line: 1, column: 1)
  }

  /// The bytes of a plain file; nil where there is none.
  private static func bytes(_ name: String, in folder: String, limit: Int) throws(House.Unusable) -> [UInt8]? {
    let path = "\(folder)/\(name)"
    // Neither a link that leads elsewhere nor a pipe that never ends.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if descriptor < 0, errno == ENOENT { return nil }
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      if descriptor >= 0 { close(descriptor) }
      throw House.Unusable([Finding(.error, "template-file", place: place(name, in: folder))])
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + filled, $0.count - filled) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      filled += count
    }
    if filled > limit {
      throw House.Unusable([
        Finding(.error, "template-large", ["limit": String(limit >> 10)], place: place(name, in: folder))
      ])
    }
    return Array(bytes[..<filled])
  }

  private static func text(_ name: String, in folder: String) throws(House.Unusable) -> String? {
    // An empty file says nothing.
    guard let bytes = try bytes(name, in: folder, limit: textLimit), !bytes.isEmpty else { return nil }
    do { return try ScenarioFile.text(bytes, "\(folder)/\(name)") } catch { throw House.Unusable([error.finding]) }
  }

  private static func logo(in folder: String, words: String?) throws(House.Unusable) -> HouseStyle.Logo? {
    for kind in HouseStyle.Logo.Kind.allCases {
      let name = "logo.\(kind.rawValue)"
      guard let bytes = try bytes(name, in: folder, limit: logoLimit) else { continue }
      guard isPicture(bytes, kind) else {
        let arguments = ["kind": kind.rawValue.uppercased()]
        throw House.Unusable([Finding(.error, "template-logo", arguments, place: place(name, in: folder))])
      }
      if kind == .svg {
        let findings = VectorLogo.findings(in: String(decoding: bytes, as: UTF8.self), file: "\(folder)/\(name)")
        if !findings.isEmpty { throw House.Unusable(findings) }
      }
      let alternative = TypedText(words)?.shortened(to: 200)
      return HouseStyle.Logo(
        alternative: alternative ?? MootCLI.words("template.logo"), kind: kind, bytes: Data(bytes))
    }
    return nil
  }

  /// Whether a file begins as files of its kind do.
  private static func isPicture(_ bytes: [UInt8], _ kind: HouseStyle.Logo.Kind) -> Bool {
    switch kind {
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .svg: String(validating: bytes, as: UTF8.self).map(VectorLogo.isPicture) ?? false
    }
  }
}
