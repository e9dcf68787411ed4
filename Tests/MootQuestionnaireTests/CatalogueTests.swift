import Foundation
import MootLanguage
import MootQuestionnaire
import Testing

@Suite struct CatalogueTests {
  private static let catalogue = Catalogue.english

  /// The keys that a question needs, by its kind.
  private static func keys(of question: Question) -> [String] {
    var keys = ["title", "ask", "why", "example"].map(question.catalogueKey)
    keys.append("interview.clause.\(question.clause)")
    if case .choices(let list) = question.kind {
      keys += list.choices.map { question.catalogueKey("choice.\($0.word)") } + labels(of: list)
    }
    if case .score(let scale) = question.kind { keys += scale.grades.map { question.catalogueKey("choice.\($0)") } }
    if case .parts(let parts) = question.kind {
      keys += parts.map { question.catalogueKey("part.\($0.word)") } + [question.catalogueKey("scale")]
      for case .choices(let list) in parts.map(\.kind) { keys += labels(of: list) }
    }
    return keys
  }

  /// What a person types for each choice, in the language; grades are numbers in all of them.
  private static func labels(of list: ChoiceList) -> [String] {
    list.choices.filter { Int($0.word) == nil }.map { "interview.label.\($0.word)" }
  }

  @Test(arguments: Questionnaire.all.catalogued.map(\.id))
  func aQuestionHasAllItsSentences(_ id: String) throws {
    let question = try #require(Questionnaire.all.question(id))
    for key in Self.keys(of: question) { #expect(Self.catalogue.has(key), "\(key)") }
    // An empty catalogue entry is a forgotten one.
    for key in Self.keys(of: question) { #expect(!Self.catalogue.text(key).isEmpty, "\(key)") }
  }

  @Test(arguments: Questionnaire.all.catalogued.map(\.id))
  func anExampleIsAnAnswer(_ id: String) throws {
    let question = try #require(Questionnaire.all.question(id))
    let example = Self.catalogue.text(question.catalogueKey("example"))
    // What names an item of another list needs one there.
    let lists = ["members.needs", "members.segments", "goals", "measures"]
    let answers = Answers(Dictionary(uniqueKeysWithValues: lists.map { ("\($0)[0].id", .text("one")) }))
    #expect(throws: Never.self) { try question.read(example, after: answers, in: Self.catalogue).get() }
  }

  @Test(arguments: Questionnaire.all.catalogued.map(\.id))
  func aProposalIsAnAnswer(_ id: String) throws {
    let question = try #require(Questionnaire.all.question(id))
    for eligible in [1.0, 7, 60, 12_000, 1e9] {
      for purpose in ["roadmap", "best-practice"] {
        let answers = Answers(["audience.eligible": .number(eligible), "purpose.kinds": .list([purpose])])
        guard let proposal = question.proposal(answers, Self.catalogue) else { continue }
        #expect(throws: Never.self) { try question.read(proposal, after: answers, in: Self.catalogue).get() }
      }
    }
  }

  /// Every key that the sources name, with `*` for what is filled in when the program runs.
  private static let named: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    var named: [String] = []
    for room in ["MootQuestionnaire", "MootTerminal", "MootCLI"] {
      let files = FileManager.default.enumerator(at: root.appendingPathComponent(room), includingPropertiesForKeys: nil)
      for case let file as URL in files ?? FileManager.DirectoryEnumerator() where file.pathExtension == "swift" {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        named += text.matches(of: /"(interview\.[^"]*)"/).map { match in
          String(match.1).replacing(/\\\([^)]*\)+/, with: "*")
        }
      }
    }
    return named
  }()

  @Test func everyKeyThatTheSourcesNameExists() {
    #expect(Self.named.count > 50)
    for key in Self.named where !key.contains("*") {
      let isThere = Self.catalogue.has(key) || Self.catalogue.has(key + "#other")
      #expect(isThere, "\(key)")
    }
  }

  @Test func everySentenceIsUsed() {
    let direct = Set(Self.named + Questionnaire.all.catalogued.flatMap { Self.keys(of: $0) })
    // What begins with the key of a question is looked up by that key.
    let patterns = Self.named.filter { $0.contains("*") && !$0.hasPrefix("interview.*") }
      .map { $0.prefix { $0 != "*" } }
    let questions = Questionnaire.all.catalogued.flatMap { question in
      ["skipped", "default", "ask-first"].map(question.catalogueKey)
    }
    for key in Self.catalogue.entries.keys.sorted() where key.hasPrefix("interview.") {
      let sentence = String(key.prefix { $0 != "#" })
      let isUsed = direct.contains(sentence) || questions.contains(key) || patterns.contains { key.hasPrefix($0) }
      #expect(isUsed, "\(key)")
    }
  }

  @Test(arguments: Questionnaire.all.catalogued.map(\.id))
  func explanationsAreShort(_ id: String) throws {
    let question = try #require(Questionnaire.all.question(id))
    #expect(Self.catalogue.text(question.catalogueKey("ask")).count <= 80)
    #expect(Self.catalogue.text(question.catalogueKey("why")).count <= 320)
    if case .choices(let list) = question.kind {
      // One line each, beside its word, in 80 columns.
      for choice in list.choices {
        let line = Self.catalogue.text(question.catalogueKey("choice.\(choice.word)"))
        #expect(choice.word.count + line.count <= 70)
      }
    }
  }
}
