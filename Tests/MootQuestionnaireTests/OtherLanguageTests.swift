import MootLanguage
import MootScenario
import Testing

@testable import MootQuestionnaire

/// The interview in another language: a catalogue is all that it takes.
///
/// Tried with one made from the English: sentences are in capitals, words that people type end in ñ, numbers are written as
/// in Spanish.
@Suite("Another language")
struct OtherLanguageTests {
  static let catalogue: Catalogue = {
    let entries = Catalogue.english.entries.map { key, text in (key, translated(text, isTyped: isTyped(key))) }
    let part = entries.map { key, text in
      "\(key) =\n"
        + text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
        .joined(separator: "\n")
    }.joined(separator: "\n")
    return Catalogue(language: .spanish, parts: [part])
  }()

  private static func isTyped(_ key: String) -> Bool {
    ["interview.words.", "interview.label.", "interview.target.words."].contains { key.hasPrefix($0) }
      || ["interview.target.typed", "interview.target.typed-at-most"].contains(key)
  }

  private static func translated(_ text: String, isTyped: Bool) -> String {
    if isTyped {
      return text.split(separator: ",").map { part in
        part.split(separator: " ").map { word in
          word.contains { $0.isLetter } && !word.contains("{") ? "\(word)ñ" : String(word)
        }.joined(separator: " ")
      }.joined(separator: ", ")
    }
    var isName = false
    return String(
      text.flatMap { character -> String in
        if character == "{" { isName = true }
        if character == "}" { isName = false }
        return isName ? String(character) : character.uppercased()
      })
  }

  /// What names things and is the same in every language.
  private static let names: Set<String> = {
    // "standard" is the word of the file that takes the standard wording.
    var names = Set(InterviewCommandNames.all + ["standard"])
    for question in Questionnaire.all.catalogued {
      names.formUnion([question.id, question.clause, question.key] + question.moves + question.writes)
    }
    return names
  }()

  @Test(arguments: [[":skip"], ["", "?", "nonsense nobody means", "1", ""]])
  func `Every sentence comes from the catalogue`(_ lines: [String]) {
    var interview = Interview(.all, answers: Answers(["name": .text("X")]), catalogue: Self.catalogue)
    var actions = interview.start()
    var seen = 0
    for step in 0..<600 {
      for case .show(let passage) in actions {
        seen += 1
        // What was typed, and what names a field, stays as it is.
        let words = passage.text.split { !($0.isLetter || $0.isNumber || "._-[]".contains($0)) }.map(String.init)
        let english = words.filter { word in
          word.count > 3 && word == word.lowercased() && word.contains { ("a"..."z").contains($0) }
            && !word.contains("ñ") && !Self.names.contains(word) && !word.contains(".") && !word.contains("_")
            && !"nonsense nobody means".contains(word)
        }
        #expect(english.isEmpty, "\(passage.text)")
      }
      guard actions.outcome == nil else { break }
      actions = interview.receive(.line(lines[step % lines.count]))
    }
    #expect(seen > 150)
  }

  @Test(
    arguments: [
      ("audience.eligible", "12.000", FieldValue.number(12_000)), ("audience.eligible", "20 toñ 60", .range(20, 60)),
      ("audience.eligible", "aboutñ 50", .range(40, 60)), ("team.hours", "2,5", .number(2.5)),
      ("team.hours", "unknownñ", .unknown), ("team.hours", "1,5 ± 0,5", .spread(1.5, 0.5)),
      ("audience.existing_venue_strength", "0,4", .number(0.4)),
      ("audience.existing_venue_strength", "fullyñ", .number(1)),
      ("audience.existing_venue_strength", "1,0", .number(1)),
      ("membership.model", "registrationñ", .text("registration")),
      ("membership.model", "registration", .text("registration")), ("trust.competitors", "yesñ", .flag(true)),
      ("purpose.kinds", "roadmapñ, best", .list(["roadmap", "best-practice"])),
    ])
  func `Answers are typed in the language, and shown as they can be typed again`(
    _ id: String, _ typed: String, _ value: FieldValue
  ) throws {
    let question = try #require(Questionnaire.all.question(id))
    var answers = Answers()
    answers.apply(try question.read(typed, after: answers, in: Self.catalogue).get().edits)
    #expect(answers[id] == value)
    let shown = try #require(question.typed(from: answers, in: Self.catalogue))
    var again = Answers()
    again.apply(try question.read(shown, after: again, in: Self.catalogue).get().edits)
    #expect(again == answers, "\(shown)")
  }

  @Test(arguments: ["60 postersñ byñ weekñ 52", "3,5% exposureñ byñ weekñ 26"])
  func `A target is typed in the language, too`(_ typed: String) throws {
    let question = try #require(Questionnaire.all.question("targets[0].metric"))
    var answers = Answers()
    answers.apply(try question.read(typed, after: answers, in: Self.catalogue).get().edits)
    let shown = try #require(question.typed(from: answers, in: Self.catalogue))
    var again = Answers()
    again.apply(try question.read(shown, after: again, in: Self.catalogue).get().edits)
    #expect(again == answers, "\(shown)")
  }

  @Test(arguments: Questionnaire.all.catalogued.map(\.id))
  func `What is proposed in another language is an answer in it`(_ id: String) throws {
    let question = try #require(Questionnaire.all.question(id))
    let answers = Answers(["audience.eligible": .number(12_000), "membership.model": .text("open")])
    guard let proposal = question.proposal(answers, Self.catalogue) else { return }
    #expect(throws: Never.self) { try question.read(proposal, after: answers, in: Self.catalogue).get() }
  }
}

/// The words behind a colon, which are the same in every language.
enum InterviewCommandNames {
  static let all = InterviewCommand.allCases.map(\.rawValue)
}
