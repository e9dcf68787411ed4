import MootCharter
import MootLanguage
import MootModel
import MootScenario
import Testing

/// What stays the same whatever is answered.
struct StructureTests {
  @Test func numbersAreStable() {
    for document in Variations.documents {
      #expect(document.articles.map(\.id) == ArticleID.all(in: document.kind, document.edition).map(\.rawValue))
      // What an edition leaves out keeps its number, and so do all that follow.
      let all = ArticleID.all(in: document.kind).map(\.rawValue)
      #expect(document.articles.map(\.number) == document.articles.map { all.firstIndex(of: $0.id)! + 1 })
      for article in document.articles {
        #expect(article.clauses.map(\.number) == article.clauses.indices.map { "\(article.number!).\($0 + 1)" })
        #expect(article.clauses.allSatisfy { !$0.blocks.isEmpty && $0.id.hasPrefix(article.id + ".") })
        #expect(!article.allBlocks.isEmpty)
      }
    }
  }

  @Test func clausesDoNotComeAndGo() {
    for kind in CharterDocument.Kind.allCases {
      let outlines = CharterEdition.allCases.map { edition in
        Set(
          Variations.documents.filter { $0.kind == kind && $0.edition == edition }
            .map { $0.articles.flatMap { $0.clauses.map { "\($0.id) \($0.number)" } } })
      }
      #expect(outlines.allSatisfy { $0.count == 1 })
      // The public edition is the internal one with gaps.
      #expect(Set(outlines[0].first ?? []).isSubset(of: outlines[1].first ?? []))
    }
  }

  @Test func openDecisionsAreListedInFront() throws {
    for document in Variations.documents {
      let notes = (document.articles + document.annexes).flatMap { article in
        article.allBlocks.compactMap { block -> String? in
          guard case .note(let note) = block, note.kind == .notYetDecided else { return nil }
          let place = article.number.map { "section \($0)" } ?? "annex \(article.heading.plainText.dropFirst(6).first!)"
          return "\(note.subject.plainText) (\(place))".lowercased()
        }
      }
      let front = try #require(document.front.first { $0.id == "open-decisions" })
      // After the sentence that counts them.
      #expect(front.sentences.dropFirst(2).prefix(notes.count).map { $0.lowercased() } == notes)
    }
  }

  /// What people come for decides what a charter says, also where everything else is the same.
  @Test(arguments: Purpose.allCases, Purpose.allCases)
  func purposesDifferInSixSections(first: Purpose, second: Purpose) {
    guard first != second else { return }
    let articles = [first, second].map { purpose in
      var scenario = Samples.nearlyEmpty
      scenario.narrative.purposes = [purpose]
      return Samples.document(scenario).articles
    }
    let differing = zip(articles[0], articles[1]).filter { $0.sentences != $1.sentences }
    #expect(differing.count >= 6, "\(differing.map(\.0.id))")
  }

  @Test func aParticipationPlanSaysHowSuccessIsShownWhatIsConnectedAndWhatThePlaceMustOffer() {
    var scenario = Samples.industryExchange
    scenario.narrative.recognition.stories = "one solved case a month"
    scenario.narrative.platform.mustHaves = ["answers can be found again"]
    scenario.narrative.connections = [.init(channel: "Support", promise: "hands over open questions")]
    let plan = Samples.document(scenario)
    #expect(plan.text(of: .recognition)?.contains("as far as the host’s rules allow") == true)
    #expect(plan.text(of: .connections)?.contains("One other is connected to it") == true)
    #expect(plan.text(of: .platform)?.contains("Answers can be found again.") == true)
    let bare = Samples.document(Samples.industryExchange)
    #expect(bare.text(of: .platform)?.contains("what the place must offer") == true)
  }

  @Test func joiningGivesAParticipationPlan() {
    let plan = Samples.document(Samples.industryExchange)
    #expect(plan.kind == .participationPlan)
    #expect(plan.title.plainText == "Cold Chain Exchange: participation plan")
    #expect(plan.text(of: .membership) == nil && plan.text(of: .foundingLater) != nil)
    #expect(plan.text(of: .whyHere)?.contains("the Cold Chain Forum and its yearly conference") == true)
  }

  @Test func unansweredChoicesAreOpenEvenWithADefault() {
    let open = { (scenario: Scenario, id: ArticleID) in
      Samples.document(scenario).articles.first { $0.id == id.rawValue }!.allBlocks.contains { block in
        if case .note(let note) = block {
          note.kind == .notYetDecided && note.subject.plainText.hasPrefix("how ")
        } else {
          false
        }
      }
    }
    var decided = Samples.nearlyEmpty
    decided.answered = ["membership.model", "moderation.model"]
    for id in [ArticleID.membership, .moderation] {
      #expect(open(Samples.nearlyEmpty, id))
      #expect(!open(decided, id))
    }
  }
}
