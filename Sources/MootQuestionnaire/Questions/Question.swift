package import MootLanguage

/// One question of the interview, as data.
///
/// Its sentences stand in the catalogues under `interview.<key>`: `.title`, `.ask`, `.why`, `.example`, one line for each
/// choice or grade under `.choice.<word>`, and `.skipped` where leaving it open has a consequence worth a sentence.
package struct Question: Sendable {
  /// The path of the scenario that the answer is written to; other paths may follow it, see ``writes``.
  package let id: String
  package let key: String
  package let section: Section
  package let kind: QuestionKind
  /// Every path that an answer may set or remove, ``id`` among them.
  package let writes: [String]
  /// What goes away when the answer is taken back.
  package let owns: [String]
  /// Paths of which any one counts as an answer.
  package let answeredBy: [String]
  /// The section of the charter in which the answer is written, by its identifier.
  package let clause: String
  /// The numbers and choices of the model that the answer moves, as `folkmoot explain` knows them; empty when it moves none.
  package let moves: [String]
  package let isRequired: Bool
  /// Whether an empty line leaves it open where nothing is proposed.
  package let isOptional: Bool
  /// Whether the quick path asks it.
  package let isQuick: Bool
  /// A question without whose answer this one makes no sense.
  package let follows: String?
  /// Whether the question is asked at all, after what has been answered.
  package let applies: @Sendable (Answers) -> Bool
  /// What an empty line takes, as a person would type it; nil where nothing can be proposed.
  package let proposal: @Sendable (Answers, Catalogue) -> String?
  /// What to say before the answer.
  package let advice: @Sendable (Answers, Catalogue) -> [String]
  /// What to say about the answer once it is given.
  package let remark: @Sendable (Answers, Catalogue) -> [String]
  /// Changes that go with the answer, such as the identifier of a goal.
  package let companions: @Sendable (Answers) -> [Edit]

  package init(
    _ id: String, key: String, section: Section, kind: QuestionKind, alsoWrites: [String] = [], owns: [String]? = nil,
    answeredBy: [String]? = nil, clause: String, moves: [String] = [], isRequired: Bool = false,
    isOptional: Bool = false, isQuick: Bool = false, follows: String? = nil,
    applies: @escaping @Sendable (Answers) -> Bool = { _ in true },
    proposal: @escaping @Sendable (Answers, Catalogue) -> String? = { _, _ in nil },
    advice: @escaping @Sendable (Answers, Catalogue) -> [String] = { _, _ in [] },
    remark: @escaping @Sendable (Answers, Catalogue) -> [String] = { _, _ in [] },
    companions: @escaping @Sendable (Answers) -> [Edit] = { _ in [] }
  ) {
    self.id = id
    self.key = key
    self.section = section
    self.kind = kind
    writes = [id] + alsoWrites
    self.owns = owns ?? [id] + alsoWrites
    self.answeredBy = answeredBy ?? [id]
    self.clause = clause
    self.moves = moves
    self.isRequired = isRequired
    self.isOptional = isOptional
    self.isQuick = isQuick
    self.follows = follows
    self.applies = applies
    self.proposal = proposal
    self.advice = advice
    self.remark = remark
    self.companions = companions
  }

  /// Whether the answers hold one to this question; for a list, whether it has an item.
  package func isAnswered(in answers: Answers) -> Bool {
    if let itemList { return answers.count(of: itemList.path) > 0 }
    return answeredBy.contains { answers[$0] != nil }
  }

  /// The list that the question is about, where it is entered item by item.
  package var itemList: ItemList? {
    if case .items(let list) = kind { return list }
    return nil
  }

  /// A key of the catalogues that belongs to this question.
  package func catalogueKey(_ part: String) -> String { "interview.\(key).\(part)" }
}
