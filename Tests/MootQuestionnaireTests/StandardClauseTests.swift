import MootLanguage
import MootScenario
import Testing

/// The standard clauses, the keys that take them, and their texts.
struct StandardClauseTests {
  @Test func `There are twenty-five, each with its texts`() {
    #expect(StandardClause.all.count == 25)
    #expect(Set(StandardClause.all.map(\.id)).count == 25)
    for clause in StandardClause.all {
      for (_, key) in clause.texts { #expect(Catalogue.english.has(key), "\(key)") }
    }
    let keys = Set(StandardClause.all.flatMap { $0.texts.map(\.key) })
    let there = Set(Catalogue.english.entries.keys.filter { $0.hasPrefix("standard.") })
    #expect(there == keys)
  }

  @Test func `Every key that takes the word has a clause, and every clause has its key`() {
    let takers = Set(ScenarioField.table.filter { $0.takesStandard && !$0.path.contains("[") }.map(\.path))
    let ids = Set(StandardClause.all.map(\.id).filter { !$0.hasPrefix("definitions.") && $0 != "charter.order" })
    #expect(takers.union(["membership.classes"]) == ids)
  }

  @Test(arguments: Host.Kind.allCases)
  func `Every kind of host has one wording of each`(_ kind: Host.Kind) {
    for clause in StandardClause.all {
      #expect(clause.textKey(for: kind).map { Catalogue.english.has($0) } == true, "\(clause.id)")
      #expect((clause.textKey(for: nil) == nil) == clause.hasVariants)
    }
  }

  @Test func `A definition is found by its term`() {
    #expect(StandardClause.definition(of: "In writing")?.id == "definitions.in-writing")
    #expect(StandardClause.definition(of: "Active member")?.id == "definitions.active-member")
    #expect(StandardClause.definition(of: "Lesson") == nil)
  }
}
