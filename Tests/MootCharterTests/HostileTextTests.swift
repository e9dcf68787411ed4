import Foundation
import MootCharter
import MootModel
import MootScenario
import Testing

/// Whatever is typed, it stays text.
struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "# heading", "Setext\n===", "---", "- item\n- item", "1. one", "1) one", "+ plus",
    "> quote", "```\ncode\n```", "    indented code", "| a | b |\n| --- | --- |\n| c | d |", "a | b", "| --- | --- |",
    "[link](javascript:alert(1))", "![image](x.png)", "<https://example.org>", "https://example.org/a_b_c",
    "&lt;b&gt; &amp; &#60;", "*emphasis* **strong** _under_ ~~gone~~", "`code` ``", "\\ backslash \\", "trailing \\",
    "*\u{301}x*\u{301}", "<\u{301}b>", "\u{202E}txet esrever", "tab\tand\u{0}nul\u{1B}[31mred\u{7}", "a\r\n\r\n# b",
    "{name} {see.membership} {{", "[^1]: note", "[ref]: http://example.org", "<!-- comment", "<!DOCTYPE html>",
    "“quoted”", "Sentence one. Sentence two.", "ends with #", "##", "$x$ and \\(y\\)", "מזל טוב", "漢字かな", "👩‍👩‍👧",
    "- [ ] task", "\u{2028}line\u{2029}paragraph", "&nbsp;", "*", "**", "_", "~", "=", "- ", "9.", "a  \nb", "==",
  ]

  /// Words that make a paper of the same shape as a text does.
  ///
  /// What decides nothing is an open decision, so it is held against its like: signs alone, or a placeholder, which is one behind
  /// other words, too.
  static func plain(like text: String) -> String {
    NonAnswer.isMeant(by: "x " + text) ? "<plain words>" : NonAnswer.isMeant(by: text) ? "?!" : "plain words"
  }

  /// The text in every field that takes words.
  static func scenario(_ text: String, joining: Bool = false) -> Scenario {
    var scenario = Samples.productCommunity
    scenario.name = text
    scenario.currency = text
    scenario.narrative.placement = joining ? .join : .inside
    // In front of it an ordinary word, so that it is an answer.
    for path in ["purpose.vision", "members.served", "membership.leaving", "trust.privacy"] {
      scenario.stated[path] = "x " + text
    }
    scenario.statedLists["conduct.forbidden"] = ["x " + text, "y " + text]
    scenario.stated["conduct.forbidden"] = "x " + text
    scenario.narrative.existingVenues = text
    scenario.narrative.adds = text
    scenario.narrative.served = text
    scenario.narrative.needs = [Need(id: "a", text: text), Need(id: "b", text: "x " + text, evidence: .guess)]
    scenario.narrative.goals = [
      Goal(id: "c", text: text, objective: text, owner: text, serves: ["a", "b"]),
      Goal(id: "d", text: "x " + text, objective: "x " + text),
    ]
    scenario.narrative.useCases = [UseCase(id: "e", text: text), UseCase(id: "f", text: "x " + text)]
    scenario.narrative.communityManager = text
    scenario.narrative.channels = [text, "x " + text]
    scenario.narrative.staffed = text
    scenario.schedule = scenario.schedule.mapPlans {
      $0.membership.model = .paid
      $0.membership.fee = .fixed(20)
    }
    scenario.targets = [Target(id: text, goal: text, metric: .cost, bound: .atMost(5), byWeek: 9)]
    return scenario
  }

  static func markdown(_ text: String, joining: Bool = false) -> String {
    MarkdownRenderer.render(Samples.document(scenario(text, joining: joining)))
  }

  @Test(arguments: texts)
  func outlineIsUnchanged(text: String) {
    func outline(_ markdown: String) -> [Substring] {
      markdown.split(separator: "\n").filter { $0.hasPrefix("## ") || $0.hasPrefix("### ") || $0.hasPrefix("| ---") }
    }
    #expect(outline(Self.markdown(text)) == outline(Self.markdown("plain words")))
  }

  @Test(arguments: texts)
  func noSignGoesUnescaped(text: String) {
    let scalars = Array(Self.outsideFences(Self.markdown(text)).unicodeScalars)
    for (index, scalar) in scalars.enumerated() where ["<", "`", "&", "~"].contains(scalar) {
      #expect(scalars[index - 1] == "\\")
    }
  }

  /// The Markdown without what stands between fences: there a sign is only a sign.
  static func outsideFences(_ markdown: String) -> String {
    var fence: Substring?
    return markdown.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if let open = fence {
        if line == open { fence = nil }
        return false
      }
      let marks = line.prefix { $0 == "`" }
      if marks.count >= 3 { fence = marks }
      return fence == nil
    }.joined(separator: "\n")
  }

  @Test(arguments: texts)
  func nothingInvisibleIsWritten(text: String) {
    let document = Samples.document(Self.scenario(text))
    let html = HTMLRenderer().render(document)
    for output in [MarkdownRenderer.render(document), PlainTextRenderer(width: 50).render(document), html] {
      for scalar in output.unicodeScalars where scalar != "\n" && scalar != "\u{200D}" {
        #expect(![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory))
      }
      #expect(output.hasSuffix("\n") && !output.hasSuffix("\n\n"))
    }
  }

  @Test(arguments: [20, 50, 80])
  func plainTextKeepsToItsWidth(width: Int) {
    for text in ["word", String(repeating: "x", count: 1_000), "漢字かな漢字かな漢字かな漢字かな"] {
      let output = PlainTextRenderer(width: width).render(Samples.document(Self.scenario(text)))
      for line in output.split(separator: "\n") {
        let columns = line.unicodeScalars.reduce(0) { $0 + ((0x3040...0x9FFF).contains($1.value) ? 2 : 1) }
        #expect(columns <= width, "\(line)")
      }
    }
  }

  @Test func aHundredKilobytesInEveryField() {
    for unit in ["word ", "x", "* ", "\n# ", "a. B "] {
      let text = String(repeating: unit, count: 100_000 / unit.utf8.count)
      let markdown = Self.markdown(text)
      #expect(markdown.split(separator: "\n").allSatisfy { !$0.hasPrefix("## ") || $0.count < 200 })
      #expect(markdown.split(separator: "\n", maxSplits: 1)[0].count < 300, "a title stays a title")
    }
  }
}

/// What an independent parser makes of the Markdown.
struct IndependentParserTests {
  struct Parsed: Decodable {
    let kinds: [String: Int]
    let headings: [String]
    let links: [String]
    let text: String
  }

  static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(".ci/parse-markdown.py").path

  /// Where every check must run, a missing parser fails the tests instead of skipping them.
  static let hasParser =
    ProcessInfo.processInfo.environment["CI"] != nil
    || (try? run(["-c", "import markdown_it"], input: ""))?.status == 0

  static func run(_ arguments: [String], input: String) throws -> (status: Int32, output: Data) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The script reads everything before it writes anything, so that neither pipe can fill up.
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  static func parse(_ markdown: String) throws -> Parsed {
    try JSONDecoder().decode(Parsed.self, from: run([script], input: markdown).output)
  }

  /// What a charter may consist of.
  static let allowed: Set<String> = [
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text", "softbreak", "text_special",
    "strong_open", "strong_close", "em_open", "em_close", "link_open", "link_close", "bullet_list_open",
    "bullet_list_close", "ordered_list_open", "ordered_list_close", "list_item_open", "list_item_close",
    "blockquote_open", "blockquote_close", "fence", "table_open", "table_close", "thead_open", "thead_close",
    "tbody_open",
    "tbody_close", "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close",
  ]

  @Test(.enabled(if: hasParser, "python3 with markdown-it-py is not installed"), arguments: [false, true])
  func hostileTextStaysText(joining: Bool) throws {
    let likes = Set(HostileTextTests.texts.map(HostileTextTests.plain(like:)))
    let plains = try Dictionary(
      uniqueKeysWithValues: likes.map { ($0, try Self.parse(HostileTextTests.markdown($0, joining: joining))) })
    let structure = ["heading_open", "table_open", "th_open", "tr_open", "ordered_list_open", "link_open", "em_open"]
    for text in HostileTextTests.texts {
      let parsed = try Self.parse(HostileTextTests.markdown(text, joining: joining))
      let plain = try #require(plains[HostileTextTests.plain(like: text)])
      #expect(Set(parsed.kinds.keys).isSubset(of: Self.allowed), "\(text): \(parsed.kinds)")
      for kind in structure { #expect(parsed.kinds[kind] == plain.kinds[kind], "\(kind) for \(text)") }
      #expect(parsed.links == plain.links, "\(text)")
      if let typed = TypedText(text) {
        let flat = parsed.text.replacing("\n", with: " ")
        #expect(flat.contains(typed.shortened(to: 200)), "\(text) is shown as it was typed")
      }
    }
  }

  @Test(.enabled(if: hasParser, "python3 with markdown-it-py is not installed"), arguments: Samples.all.map(\.name))
  func linksLeadToHeadings(name: String) throws {
    let sample = try #require(Samples.all.first { $0.name == name })
    let parsed = try Self.parse(MarkdownRenderer.render(Samples.document(sample.scenario, sample.forecast)))
    // The rule by which readers of Markdown make anchors, written anew.
    let anchors = parsed.headings.map { heading in
      "#"
        + heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
    }
    #expect(!parsed.links.isEmpty)
    for link in parsed.links { #expect(anchors.contains(link)) }
    #expect(Set(parsed.kinds.keys).isSubset(of: Self.allowed))
  }
}
