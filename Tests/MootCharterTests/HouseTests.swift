import Foundation
import MootCharter
import MootDiagnostics
import MootLanguage
import MootScenario
import Testing

/// An organization's wording and clauses in the charter.
struct HouseTests {
  /// The headings of a paper, with their numbers.
  private func headings(_ document: CharterDocument) -> [String] {
    MarkdownRenderer.render(document).split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
  }

  @Test("the exported house changes nothing, in either edition", arguments: Samples.all.map(\.name))
  func exportedChangesNothing(name: String) throws {
    let sample = try #require(Samples.all.first { $0.name == name })
    let house = try HouseSamples.exported
    #expect(house.digest.isEmpty)
    for edition in CharterEdition.allCases {
      let plain = Samples.document(sample.scenario, sample.forecast, edition: edition)
      let own = house.document(
        for: sample.scenario, forecast: sample.forecast, catalogue: .english, edition: edition)
      #expect(own == plain)
    }
  }

  @Test("every sentence goes to a template and back, whether or not it is changed")
  func everySentenceRoundTrips() throws {
    // A remark in front of each sentence makes it another one to the reader, and the same one to the paper.
    let text = try #require(House.files(of: .english).first { $0.file == .wording }?.text)
    let changed = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      guard line.hasPrefix("charter."), let range = line.firstRange(of: " = ") else { return String(line) }
      return "\(line[..<range.lowerBound]) = {{!own}}\(line[range.upperBound...])"
    }.joined(separator: "\n")
    let house = try HouseSamples.house(wording: changed)
    #expect(!house.digest.isEmpty)
    for sample in Samples.all {
      let own = HouseSamples.document(house, sample.scenario, edition: .internal)
      #expect(own == Samples.document(sample.scenario, edition: .internal))
    }
  }

  @Test func wordingIsTheOrganizations() throws {
    let house = try HouseSamples.house(
      wording: """
        # ours
        charter.meta.status.draft = for {{#audience}}them{{/audience}}{{^audience}}nobody{{/audience}}{{#membership_paid}}, paid{{/membership_paid}}
        charter.article.purpose =
          What {{name}} is *for*
        """)
    let document = HouseSamples.document(house, HouseSamples.hostile)
    #expect(document.metadata[0].value.plainText == "for them" || document.metadata[0].value.plainText == "for nobody")
    #expect(document.articles[1].heading.plainText == "What A *b* {{name}} {see.privacy} <i>& is for")
    #expect(document.articles[1].heading.last == .emphasis([.text("for")]))
    let markdown = MarkdownRenderer.render(document)
    #expect(markdown.contains("## 2. What A \\*b\\* {{name}} {see.privacy} \\<i\\>\\& is *for*"))
    let html = HTMLRenderer().render(document)
    #expect(html.contains("What A *b* {{name}} {see.privacy} &lt;i&gt;&amp; is <em>for</em>"))
  }

  @Test func clausesStandAtTheEndAndNoNumberChanges() throws {
    let house = try HouseSamples.house(
      clauses: """
        # remarks may stand in front

        [conduct.house-rules] Rules of {{name}}

        Members keep *our* rules, { and } included; see section {{see.rights}}.

        {{#membership_paid}}
        - never seen
        {{/membership_paid}}
        {{^membership_paid}}
        - seen
        {{/membership_paid}}

        [purpose.gone] Not here
        {{#edition_internal}}Inside only.{{/edition_internal}}
        """)
    let plain = Samples.document(HouseSamples.hostile)
    let document = HouseSamples.document(house, HouseSamples.hostile)
    let (before, after) = (headings(plain), headings(document))
    #expect(after.filter { !before.contains($0) }.count == 1)
    #expect(after.count == before.count + 1 && before.allSatisfy { after.contains($0) })
    let clause = try #require(document.articles.first { $0.id == "conduct" }?.clauses.last)
    #expect(clause.id == "conduct.house-house-rules")
    #expect(clause.heading.plainText == "Rules of A *b* {{name}} {see.privacy} <i>&")
    let words = clause.blocks.flatMap(\.sentences)
    let rights = document.articles.first { $0.id == "rights" }?.number ?? 0
    #expect(words == ["Members keep our rules, { and } included; see section \(rights).", "seen"])
    let inside = HouseSamples.document(house, HouseSamples.hostile, edition: .internal)
    #expect(inside.articles.first { $0.id == "purpose" }?.clauses.last?.blocks.flatMap(\.sentences) == ["Inside only."])
  }

  @Test("a house drops a clause, drops and reorders articles, and adds one of its own")
  func arrangement() throws {
    let files: [House.File: String] = [
      .wording: "charter.clause.conduct.outside =\n",
      .clauses: "[ours] Ours\nThis is ours: {{host}}, {{team_community_manager}}.\n[ours.more] More\nAnd more.\n",
      .sections: "purpose\nours\nconduct\n# nothing else\n",
    ]
    let house = try House(files, folder: "house", catalogue: .english)
    let document = HouseSamples.document(house, Plans.scenario(Plans.growers))
    #expect(document.articles.map(\.id) == ["purpose", "ours", "conduct"])
    #expect(document.articles.map(\.number) == [1, 2, 3])
    #expect(document.articles[1].blocks.flatMap(\.sentences) == ["This is ours: Clearleaf Sensors, Ada Blum."])
    #expect(document.articles[1].clauses.map(\.number) == ["2.1"])
    #expect(!document.articles[2].clauses.contains { $0.id == "conduct.outside" })
  }

  @Test func policiesCountTogether() throws {
    let house = try HouseSamples.house(
      clauses:
        "[moderation.both] Both\n{{#moderation_community}}Members.{{/moderation_community}} {{#moderation_post}}Staff.{{/moderation_post}}\n"
    )
    let document = HouseSamples.document(house, Plans.scenario(Plans.growers))
    let clause = document.articles.first { $0.id == "moderation" }?.clauses.last
    #expect(clause?.blocks.flatMap(\.sentences) == ["Members. Staff."])
  }

  @Test func headerIsOneLineOfText() throws {
    let house = try HouseSamples.house(pageHeader: "Confidential\n\t· {{name}} · {{currency}}\n")
    let style = house.style(for: HouseSamples.hostile, catalogue: .english, edition: .public)
    #expect(style.pageHeader == "Confidential · A *b* {{name}} {see.privacy} <i>& · EUR")
    let html = HTMLRenderer(style: style).render(Samples.document(HouseSamples.hostile))
    #expect(
      html.contains("<p class=\"page-header\">Confidential · A *b* {{name}} {see.privacy} &lt;i&gt;&amp; · EUR</p>"))
  }

  @Test func digestNamesWordsAndNothingElse() throws {
    let words = try HouseSamples.house(wording: "charter.meta.status = State:", sheet: "h1 { color: red }")
    let same = try HouseSamples.house(wording: "# remark\ncharter.meta.status =\n  State:\n\n")
    let other = try HouseSamples.house(wording: "charter.meta.status = State")
    let looks = try HouseSamples.house(pageHeader: "x", sheet: "h1 { color: red }")
    let clause = try HouseSamples.house(clauses: "[conduct.x] X\nY")
    #expect(words.digest == same.digest && words.digest != other.digest && words.digest.count == 64)
    #expect(looks.digest.isEmpty && clause.digest.count == 64)
  }

  @Test(
    "a broken house says file, line and column, and everything at once",
    arguments: [
      ("wording", "\ncharter.meta.statis = x\n", "house/wording.txt:2:1", "template-key.nearest"),
      ("wording", "page.weeks#other = x\n", "house/wording.txt:1:1", "template-key"),
      ("wording", "charter.meta.status = a {{when}}\n", "house/wording.txt:1:25", "template-name"),
      ("wording", "charter.meta.status =\n  a\n  b {{when}}\n", "house/wording.txt:3:5", "template-name"),
      ("wording", "charter.meta.status =\n", "house/wording.txt:1:1", "template-empty"),
      ("wording", "nonsense\n", "house/wording.txt:1:1", "template-wording"),
      ("wording", "  indented\n", "house/wording.txt:1:1", "template-wording"),
      (
        "wording", "charter.meta.status = a\ncharter.meta.status = b\n", "house/wording.txt:2:1", "template-twice"
      ),
      ("clauses", "[conduct.x] A\nok\nsee {{nome}}\n", "house/clauses.txt:3:5", "template-name.nearest"),
      ("clauses", "[conduct.x] A {{#charter}}\nopen\n", "house/clauses.txt:1:15", "template-broken"),
      ("clauses", "[conduct.x] A\n\n{{#charter}}open\n", "house/clauses.txt:3:1", "template-broken"),
      ("clauses", "[conduct.x] A\n{{> /etc/passwd}}\n", "house/clauses.txt:2:1", "template-name"),
      ("clauses", "[behaviour.x] A\ntext\n", "house/clauses.txt:1:2", "template-article"),
      ("clauses", "[../conduct.x] A\ntext\n", "house/clauses.txt:1:1", "template-clause"),
      ("clauses", "[conduct.X y] A\ntext\n", "house/clauses.txt:1:1", "template-clause"),
      ("clauses", "[conduct.x]\ntext\n", "house/clauses.txt:1:1", "template-clause"),
      ("clauses", "[conduct] Again\ntext\n", "house/clauses.txt:1:2", "template-twice"),
      ("clauses", "text\n", "house/clauses.txt:1:1", "template-clause"),
      ("clauses", "[conduct.x] A\n\n", "house/clauses.txt:1:1", "template-empty"),
      ("clauses", "[conduct.x] A\na\n[conduct.x] A\nb\n", "house/clauses.txt:3:1", "template-twice"),
      ("sheet", "a {}\nb { background: url(http://x) }\n", "house/style.css:2:17", "template-style"),
      ("sheet", "b { background: u\\72l(http://x) }\n", "house/style.css:1:18", "template-style"),
      ("sheet", "</style><script>\n", "house/style.css:1:1", "template-style"),
      ("sheet", "@import 'x';\n", "house/style.css:1:1", "template-style"),
      ("header", "{{x}}\n", "house/page-header.txt:1:1", "template-name"),
    ])
  func broken(file: String, text: String, place: String, code: String) throws {
    let error = #expect(throws: House.Unusable.self) {
      _ = try HouseSamples.house(
        wording: file == "wording" ? text : nil, clauses: file == "clauses" ? text : nil,
        pageHeader: file == "header" ? text : nil, sheet: file == "sheet" ? text : nil)
    }
    let finding = try #require(error?.findings.first)
    #expect(finding.code == code)
    #expect(finding.place.map { "\($0.file):\($0.line):\($0.column)" } == place)
    let catalogue = Catalogue.english
    #expect(catalogue.has("finding.\(code)") && catalogue.has("finding.\(code).why"))
  }

  @Test func allFindingsComeAtOnce() throws {
    let error = #expect(throws: House.Unusable.self) {
      _ = try HouseSamples.house(
        wording: "charter.x = a\ncharter.y = b\n", clauses: "[nowhere.x] A\nb\n[conduct.y] {{no}}\nb", sheet: "@import")
    }
    #expect(error?.findings.count == 5)
  }

  @Test(arguments: [
    ("<svg><path d=\"M0 0\"/><use xlink:href=\"#a\"/></svg>", nil),
    ("<svg><image href=\"data:image/png;base64,AA\"/></svg>", nil),
    ("<svg><style>a { fill: url(#g) }</style></svg>", nil),
    (
      "<?xml version=\"1.0\" encoding='UTF-8'?><!-- a --><q:svg xmlns:q=\"http://www.w3.org/2000/svg\"><q:g/></q:svg>",
      nil
    ),
    ("<svg>\n  <image href = \"http://x\"/></svg>", "2:10"), ("<svg><image href='file:///etc/passwd'/></svg>", "1:13"),
    ("<svg><image xlink:href=\"file:///etc/passwd\"/></svg>", "1:13"),
    ("<svg><q:image q:href=\"http://127.0.0.1:9\"/></svg>", "1:15"),
    ("<svg><image q:href=\"&#104;ttp://127.0.0.1:9\"/></svg>", "1:13"),
    ("<svg><use href=\"other.svg#a\"/></svg>", "1:11"), ("<svg><use href=\"data:image/png;base64,AA\"/></svg>", "1:11"),
    ("<svg><script>x</script></svg>", "1:6"), ("<svg><q:script>x</q:script></svg>", "1:6"),
    ("<svg onload=\"x\"/>", "1:6"), ("<svg><set attributeName=\"href\" to=\"http://x\"/></svg>", "1:6"),
    ("<svg><foreignObject/></svg>", "1:6"), ("<svg xml:base=\"http://x\"/>", "1:6"),
    ("<!DOCTYPE svg [<!ENTITY a SYSTEM \"/etc/passwd\">]><svg/>", "1:1"), ("<svg><text>&a;</text></svg>", "1:12"),
    ("<?xml-stylesheet href=\"http://x\"?><svg/>", "1:1"), ("<?q href=\"http://x\"?><svg/>", "1:1"),
    ("<svg><g style=\"fill: url('http://x')\"/></svg>", "1:9"), ("<svg><g style=\"fill: url&#40;x)\"/></svg>", "1:9"),
    ("<svg><g fill=\"url( http://x )\"/></svg>", "1:9"), ("<svg><g style=\"fill: u\\72l(x)\"/></svg>", "1:9"),
    ("<svg><style>@import 'x';</style></svg>", "1:13"),
    ("<svg><style><![CDATA[a{fill:url(x)}]]></style></svg>", "1:22"),
    ("<svg><image href=\"data:image/svg+xml,x\"/></svg>", "1:13"), ("<svg><g></svg>", "1:9"), ("<svg>", "1:6"),
    ("<svg/><svg/>", "1:7"), ("<svg x=\"1\" x=\"2\"/>", "1:12"), ("<html/>", "1:1"),
  ])
  func logoFetchesNothing(picture: String, place: String?) {
    let found = VectorLogo.findings(in: picture, file: "l").first?.place
    #expect(found.map { "\($0.line):\($0.column)" } == place)
  }
}
