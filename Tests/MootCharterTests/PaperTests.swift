import MootCharter
import MootLanguage
import MootModel
import MootScenario
import Testing

/// The four papers: whose words stand in them, and which do not.
struct PaperTests {
  private static let everything = Plans.all + Plans.shipped

  private func words(_ document: CharterDocument) -> String { document.sentences.joined(separator: "\n") }

  private func clause(_ id: String, _ text: String) -> Clause? {
    Plans.paper(text).articles.flatMap(\.clauses).first { $0.id == id }
  }

  private func body(_ id: String, _ text: String) -> String? {
    clause(id, text)?.blocks.flatMap(\.sentences).joined(separator: "\n")
  }

  @Test("a charter and a guide speak of no plan, no planner and no company", arguments: everything.map(\.name))
  func nothingAboutThePlan(name: String) throws {
    let text = try #require(Self.everything.first { $0.name == name }?.text)
    for edition in [CharterEdition.public, .members] {
      let paper = words(Plans.paper(text, edition)).lowercased()
      for phrase in ["the plan ", "the planner", "the planners", "[charter", "{", "}", "sha-256"] {
        #expect(!paper.contains(phrase), "\(phrase) in \(edition)")
      }
      if !text.lowercased().contains("company") { #expect(!paper.contains("the company")) }
    }
  }

  @Test("papers keep to their lengths", arguments: everything.map(\.name))
  func lengths(name: String) throws {
    let text = try #require(Self.everything.first { $0.name == name }?.text)
    for (edition, limit) in [(CharterEdition.public, 2500), (.members, 800)] {
      let count = MarkdownRenderer.render(Plans.paper(text, edition)).split { $0 == " " || $0 == "\n" }.count
      #expect(count <= limit, "\(edition) has \(count) words")
    }
  }

  @Test("what is printed is numbered without gaps, and every clause has a basis", arguments: everything.map(\.name))
  func numbers(name: String) throws {
    let text = try #require(Self.everything.first { $0.name == name }?.text)
    let paper = Plans.paper(text)
    for (index, article) in paper.articles.enumerated() {
      #expect(article.number == index + 1)
      #expect(article.clauses.map(\.number) == article.clauses.indices.map { "\(index + 1).\($0 + 1)" })
      for clause in article.clauses { #expect(clause.basis != nil, "\(clause.id)") }
    }
    let ids = paper.articles.flatMap(\.clauses).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("every answer stands in some paper as it was typed", arguments: everything.map(\.name))
  func everyAnswer(name: String) throws {
    let text = try #require(Self.everything.first { $0.name == name }?.text)
    let scenario = Plans.scenario(text)
    let papers = CharterEdition.allCases.map { words(Plans.paper(text, $0)) }.joined(separator: "\n")
    for (path, value) in scenario.stated where path != "folkmoot" {
      let typed = TypedText(value)?.text ?? ""
      #expect(papers.contains(typed), "\(path): \(typed)")
    }
  }

  /// Outside of the annex of answers.
  @Test("every answer in words is a rule or a row of the request", arguments: everything.map(\.name))
  func everyAnswerInWords(name: String) throws {
    let text = try #require(Self.everything.first { $0.name == name }?.text)
    let scenario = Plans.scenario(text)
    let papers = [CharterEdition.public, .memo].map { words(Plans.paper(text, $0)) }.joined(separator: "\n")
    for (path, value) in scenario.stated where scenario.status(of: path) == .answered {
      guard let field = ScenarioField.field(at: path), case .text(let rule) = field.kind,
        rule.form == .prose || rule.form == .line, let typed = TypedText(value)
      else { continue }
      // Nobody is employed: there is nothing to say about those who are.
      for paragraph in typed.paragraphs { #expect(papers.contains(paragraph), "\(path): \(paragraph)") }
    }
  }

  @Test func answersAreTheRule() {
    #expect(body("leaving.leaving", Plans.postsGo) == "What a member wrote is deleted when the member leaves.")
    #expect(body("members.eligibility", Plans.postsGo) == "Only midwives of the district")
    #expect(body("moderation.response", Plans.growers) == "Within 80 hours")
    #expect(body("listening.process.p", Plans.growers)?.contains("How often: Quarter") == true)
    #expect(body("moderation.model", Plans.growers) == "By members; after publication")
    #expect(body("accountability.hours", Plans.growers)?.contains("2; from February 28, 2028: 1") == true)
    let hours = body("accountability.hours", Plans.fortyHours) ?? ""
    #expect(hours.contains("All together\n40\n") && hours.contains("10; from July 5, 2027: 6") && !hours.contains("42"))
  }

  @Test func standardsAreMarkedAndYield() throws {
    let quorum = try #require(clause("decisions.quorum", Plans.growers))
    #expect(quorum.basis == .standard && quorum.heading.plainText == "Quorum*")
    #expect(clause("definitions.order", Plans.growers) != nil)
    #expect(clause("definitions.order", Plans.nameOnly) == nil)
    #expect(try #require(clause("standing.precedence", Plans.growers)).heading.plainText == "What comes first")
  }

  @Test func nobodyEmployedNothingSaid() {
    #expect(clause("members.hosts", Plans.repairUnion) == nil)
    #expect(clause("members.hosts-part", Plans.repairUnion) == nil)
    let memo = words(Plans.paper(Plans.repairUnion, .memo))
    #expect(memo.contains("not priced") && !memo.contains("US dollars an hour"))
  }

  @Test("what nobody has decided is said once, and listed")
  func openDecisions() {
    let paper = Plans.paper(Plans.unsaid)
    let open = paper.articles.flatMap(\.clauses).filter { $0.basis == .open }
    #expect(open.contains { $0.id == "enforcement.contact" } && open.contains { $0.id == "purpose.vision" })
    let listed = paper.front.first { $0.id == "open-decisions" }?.sentences ?? []
    for clause in open { #expect(listed.contains { $0.hasPrefix(clause.number + " ") }) }
    for word in ["TODO", "TBA", "to be hired", "ask legal", "no idea", "not sure"] {
      #expect(!words(paper).contains(word))
    }
  }

  @Test func noneMeansNone() {
    #expect(body("enforcement.appeals", Plans.repairUnion) == "None.")
    #expect(clause("enforcement.contact", Plans.careless)?.basis == .open)
  }

  /// Pairs of sentences of which at most one may be printed.
  private static let rivals: [(String, String)] = [
    ("by invitation", "without registration"), ("by invitation", "by registration"), ("None\n", "After a report"),
    ("advises", "gives advice"), ("is its host", "takes part as a guest"), ("By right", "Nobody may join"),
  ]

  @Test("for all combinations of the lists of choices no two sentences contradict each other")
  func combinations() {
    let policies = [
      "none", "reactive", "community", "post", "pre", "auto", "[community, reactive]", "[community, post]",
      "[community, auto]",
    ]
    for model in MembershipModel.allCases {
      for policy in policies {
        for standing in ["advisory", "deciding"] {
          for place in Placement.allCases {
            let text = """
              folkmoot: 1
              name: Any
              host: {name: Some Host, kind: project, standing: \(standing)}
              place: {decision: \(place.rawValue)}
              membership: {model: \(model.rawValue), inviters: core, classes: [{name: A, who: B, votes: 1, by_right: true}]}
              moderation: {model: \(policy)}
              """
            let paper = words(Plans.paper(text))
            for (one, other) in Self.rivals {
              #expect(!(paper.contains(one) && paper.contains(other)), "\(one), \(other)")
            }
          }
        }
      }
    }
  }

  @Test("references name what is printed")
  func references() {
    let joining = body("members.joining", Plans.growers) ?? ""
    let classes = clause("members.classes", Plans.growers)?.number ?? "none"
    #expect(joining == "Members join by invitation, except in the classes that \(classes) marks “by right”.")
    #expect(body("members.joining", Plans.postsGo) == "Members join by registration.")
  }

  @Test func guidesNameTheirSections() {
    let guide = Plans.paper(Plans.growers, .members)
    let numbers = Set(Plans.paper(Plans.growers).articles.flatMap(\.clauses).map(\.number))
    for sentence in guide.articles.flatMap(\.blocks).flatMap(\.sentences) {
      let number = sentence.split(separator: "(").last?.dropLast() ?? ""
      #expect(numbers.contains(String(number)), "\(sentence)")
    }
  }

  @Test func requestsNeverStandInCharters() {
    for edition in [CharterEdition.public, .members] {
      #expect(!words(Plans.paper(Plans.growers, edition)).contains("A dry season"))
    }
    #expect(words(Plans.paper(Plans.growers, .memo)).contains("A dry season"))
  }

  @Test("whole papers, kept in files", arguments: ["growers", "repair-union", "name-only", "unsaid", "guests"])
  func golden(name: String) throws {
    let text = try #require(Plans.all.first { $0.name == name }?.text)
    for edition in CharterEdition.allCases {
      Golden.expect(MarkdownRenderer.render(Plans.paper(text, edition)), matches: "\(name)-\(edition.rawValue).md")
    }
  }
}
