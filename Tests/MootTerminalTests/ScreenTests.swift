import MootQuestionnaire
import MootTestSupport
import MootText
import Testing

@testable import MootTerminal

@Suite struct ScreenTests {
  init() { TextLocale.prepare() }

  private func writer(_ columns: Int, isLinear: Bool = false, hasColor: Bool = false) -> PassageWriter {
    PassageWriter(style: ScreenStyle(columns: columns, hasColor: hasColor, isLinear: isLinear))
  }

  @Test func paragraphsStayApart() {
    let text = PassageWriter(style: ScreenStyle(columns: 40, hasColor: false, isLinear: false)).text(of: [
      Passage(.note, "one\n\ntwo")
    ])
    #expect(text == "one\n\ntwo\n")
  }

  @Test func whatComesFromAnswersIsMadeVisible() {
    let passages = [
      Passage(.listed, label: "1\u{1B}[2J", "a\u{1B}]0;title\u{07}b\u{9B}31m\u{202E}c"), Passage(.objection, "x\u{8}y"),
    ]
    for (linear, color) in [(true, false), (false, false)] {
      let text = writer(80, isLinear: linear, hasColor: color).text(of: passages)
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!text.contains("\u{202E}"))
    }
  }

  @Test func labelsStandInAColumnAndTextBesideThem() {
    let passages = [
      Passage(.choice, label: "open", "anybody"), Passage(.choice, label: "ținută", "at the door of the house"),
    ]
    #expect(writer(24).text(of: passages) == "  open    anybody\n  ținută  at the door of\n          the house\n")
    #expect(writer(80, isLinear: true).text(of: passages) == "  open: anybody\n  ținută: at the door of the house\n")
  }

  @Test func longLabelsGiveWayOnANarrowScreen() {
    let passages = [Passage(.choice, label: "customer-dialogue", "customers talk")]
    #expect(writer(30).text(of: passages) == "  customer-dialogue\n    customers talk\n")
  }

  @Test(
    arguments: [
      (["TERM": "xterm", "NO_COLOR": "1"], false, false), (["TERM": "dumb"], false, true), ([:], false, true),
      (["TERM": "xterm", "FOLKMOOT_ACCESSIBLE": "1"], false, true), (["TERM": "xterm"], true, true),
      (["TERM": "xterm", "NO_COLOR": ""], false, false),
    ])
  func stylesFollowTheEnvironment(_ environment: [String: String], _ asked: Bool, _ isLinear: Bool) {
    // A pipe has neither color nor a width.
    let style = ScreenStyle.of(TerminalOutput(-1), environment: environment, isAccessible: asked)
    #expect(style.isLinear == isLinear)
    #expect(!style.hasColor)
    #expect(style.width == 80)
  }

  @Test(
    arguments: [
      ("community.yaml", "folkmoot plan --quick community.yaml"),
      ("my plan.yaml", "folkmoot plan --quick 'my plan.yaml'"),
      ("it's.yaml", "folkmoot plan --quick 'it'\\''s.yaml'"), ("-x.yaml", "folkmoot plan --quick ./-x.yaml"),
      ("$(rm).yaml", "folkmoot plan --quick '$(rm).yaml'"),
    ])
  func theCommandToGoOnCanBePasted(_ file: String, _ command: String) {
    #expect(SessionSettings(file: file).commandToGoOn == command)
  }

  @Test func aHistoryKeepsTheNewestAndEachOnce() throws {
    let folder = try ScratchFolder()
    let history = AnswerHistory(folder: folder.file("deep/er"))
    for number in 1...150 { history.add("answer \(number)", under: "goals[0].text") }
    history.add("answer 120", under: "goals[0].text")
    history.add("  ", under: "goals[0].text")
    let answers = history.answers(under: "goals[0].text")
    #expect(answers.count == 100)
    #expect(answers.first == "answer 51")
    #expect(answers.last == "answer 120")
    #expect(answers.count { $0 == "answer 120" } == 1)
    #expect(history.answers(under: "name") == [])
    #expect(history.answers(under: "../../etc/passwd") == [])
  }

  @Test func aHistoryThatCannotBeWrittenIsLeftOut() {
    let history = AnswerHistory(folder: "/proc/none")
    history.add("a", under: "b")
    #expect(history.answers(under: "b") == [])
    #expect(AnswerHistory(environment: [:]) == nil)
  }
}
