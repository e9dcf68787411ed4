package import MootLanguage
import MootScenario

extension Question {
  /// Reads what was typed.
  ///
  /// `answers` are those given so far; a target refers to the goal among them, for example.
  package func read(_ typed: String, after answers: Answers, in catalogue: Catalogue) -> Result<Reading, Complaint> {
    do throws(Complaint) {
      let reading = try reading(of: typed, after: answers, in: catalogue)
      try validate(reading.edits)
      return .success(reading)
    } catch {
      return .failure(error)
    }
  }

  private func reading(of typed: String, after answers: Answers, in catalogue: Catalogue) throws(Complaint) -> Reading {
    switch kind {
    case .words:
      return Reading([Edit(id, .text(try WordsReading().read(typed)))])
    case .text:
      return Reading([Edit(id, .text(try TextReading().read(typed)))])
    case .list:
      return Reading([Edit(id, .list(try ListReading().read(typed)))])
    case .choices(let list):
      do {
        return Reading([Edit(id, try choiceReading(of: list, in: catalogue).read(typed))])
      } catch {
        // Of a grade, the file says that it is too large rather than that it is no choice.
        guard error.key.hasPrefix("finding.choice"), let field = ScenarioField.field(at: id), case .number = field.kind,
          let finding = field.problem(with: .number(typed), at: id)
        else { throw error }
        throw Complaint(finding)
      }
    case .references(let list):
      return Reading(try ReferenceReading(list, answers).read(typed, into: id))
    case .score(let scale):
      if isUnknown(typed, in: catalogue), takesUnknown { return unknown(in: catalogue) }
      if scale.isWhole {
        let list = ChoiceList(zip(scale.grades, scale.scores).map { Choice($0, value: .number($1)) })
        if let number = Double(typed), scale.scores.contains(number) { return Reading([Edit(id, .number(number))]) }
        return Reading([Edit(id, try choiceReading(of: list, in: catalogue).read(typed))])
      }
      let value = try scoreReading(of: scale, in: catalogue).read(typed)
      return Reading([Edit(id, value)], echo: Amount(value)?.inWords(catalogue, typed: ""))
    case .yesNo:
      return Reading([Edit(id, .flag(try flag(typed, in: catalogue)))])
    case .amount:
      if isUnknown(typed, in: catalogue) { return unknown(in: catalogue) }
      let amount = try AmountReading(path: id, catalogue: catalogue).read(typed)
      return Reading([Edit(id, amount.value)], echo: amount.inWords(catalogue, typed: typed))
    case .target:
      let target = try TargetReading(catalogue: catalogue, lastWeek: TargetReading.lastWeek(in: answers)).read(typed)
      return Reading(target.edits(at: TargetAnswer.item(of: id)), echo: target.inWords(catalogue))
    case .parts(let parts):
      return try reading(of: typed, in: parts, after: answers, in: catalogue)
    case .items(let list):
      // What is typed at a list makes its next item.
      let fields = list.fields(list.item(answers.count(of: list.path)))
      guard let first = fields.first else { return Reading([]) }
      return try first.reading(of: typed, after: answers, in: catalogue)
    }
  }

  /// Each part that was typed is read as a question of its own would be.
  private func reading(
    of typed: String, in parts: [AnswerPart], after answers: Answers, in catalogue: Catalogue
  ) throws(Complaint) -> Reading {
    var reading = Reading([])
    for (part, piece) in zip(parts, try PartsReading(parts: parts).split(typed)) {
      if piece.isEmpty || piece == "-" {
        reading.edits.append(Edit(part.path, nil))
        continue
      }
      let own = try question(of: part).reading(of: piece, after: answers, in: catalogue)
      reading.edits += own.edits
      reading.echo = [reading.echo, own.echo].compactMap(\.self).joined(separator: "\n")
    }
    if reading.echo?.isEmpty == true { reading.echo = nil }
    guard reading.edits.contains(where: { $0.value != nil }) else { throw Complaint("interview.invalid.no-words") }
    return reading
  }

  /// A part as a question of its own.
  func question(of part: AnswerPart) -> Question {
    Question(part.path, key: key, section: section, kind: part.kind, clause: clause)
  }

  /// Yes or no, also in the words of a file.
  private func flag(_ typed: String, in catalogue: Catalogue) throws(Complaint) -> Bool {
    if let flag = Self.flags[typed.lowercased()] { return flag }
    guard case .flag(let flag)? = try? choiceReading(of: Self.yesAndNo, in: catalogue).read(typed) else {
      throw Complaint("finding.yes-no", ["given": typed])
    }
    return flag
  }

  private static let flags = ["true": true, "on": true, "false": false, "off": false]

  private func isUnknown(_ typed: String, in catalogue: Catalogue) -> Bool {
    catalogue.words("interview.words.unknown").contains(typed.lowercased())
  }

  private func unknown(in catalogue: Catalogue) -> Reading {
    Reading([Edit(id, .unknown)], echo: UnknownAmount(path: id).inWords(catalogue))
  }

  /// The answer to this question as a person would type it; nil where there is none.
  package func typed(from answers: Answers, in catalogue: Catalogue) -> String? {
    if case .parts(let parts) = kind {
      return PartsReading(parts: parts).joined(parts.map { question(of: $0).typed(from: answers, in: catalogue) })
    }
    guard let value = answers[id] else {
      // Answered in parts, such as the hours of a week: their sum.
      let parts = answeredBy.compactMap { answers.center($0) }
      return parts.isEmpty ? nil : Amount(.number(parts.reduce(0, +)))?.typed(in: catalogue)
    }
    switch kind {
    case .words, .text, .list, .references, .parts, .items:
      return Self.plain(value, in: catalogue)
    case .choices(let list):
      return choiceReading(of: list, in: catalogue).typed(value)
    case .score(let scale):
      return scoreReading(of: scale, in: catalogue).typed(value) ?? Self.plain(value, in: catalogue)
    case .yesNo:
      return choiceReading(of: Self.yesAndNo, in: catalogue).typed(value)
    case .amount:
      return Amount(value)?.typed(in: catalogue) ?? Self.plain(value, in: catalogue)
    case .target:
      return TargetAnswer(answers, at: TargetAnswer.item(of: id))?.typed(catalogue) ?? Self.plain(value, in: catalogue)
    }
  }

  /// What is proposed, in the words of the language where it is a choice.
  func proposed(after answers: Answers, in catalogue: Catalogue) -> String? {
    guard let proposal = proposal(answers, catalogue) else { return nil }
    guard case .choices(let list) = kind, let choice = list.choices.first(where: { $0.word == proposal }) else {
      return proposal
    }
    return label(of: choice, in: catalogue)
  }

  /// The words that the TAB key completes.
  package func completions(in catalogue: Catalogue, after answers: Answers = Answers()) -> [String] {
    switch kind {
    case .words, .text, .list, .amount: []
    case .items:
      ["interview.words.change", "interview.words.remove", "interview.words.move"]
        .compactMap { catalogue.words($0).first }
    case .parts(let parts): parts.flatMap { question(of: $0).completions(in: catalogue, after: answers) }
    case .references(let list): list.items(in: answers).map(\.id)
    case .score(let scale): labels(of: scale, in: catalogue)
    case .choices(let list): list.choices.map { label(of: $0, in: catalogue) }
    case .yesNo: Self.yesAndNo.choices.map { label(of: $0, in: catalogue) }
    case .target: TargetReading.metrics.map { TargetReading.name(of: $0, in: catalogue) }
    }
  }

  /// The word that a person types for a choice: that of the language, else that of the file.
  package func label(of choice: Choice, in catalogue: Catalogue) -> String {
    for key in [catalogueKey("label.\(choice.word)"), "interview.label.\(choice.word)"] where catalogue.has(key) {
      return catalogue.text(key)
    }
    return choice.word
  }

  /// Whether the answer may be words on several lines.
  var isText: Bool {
    if case .text = kind { return true }
    return false
  }

  /// Whether the answer is words on one line.
  var isWords: Bool {
    if case .words = kind { return true }
    return false
  }

  /// Whether `unknown` is an answer.
  var takesUnknown: Bool {
    switch kind {
    case .amount: true
    case .score(let scale): !scale.isWhole
    default: false
    }
  }

  private func labels(of scale: ScoreScale, in catalogue: Catalogue) -> [String] {
    scale.grades.map { label(of: Choice($0), in: catalogue) }
  }

  private static let yesAndNo = ChoiceList([Choice("yes", value: .flag(true)), Choice("no", value: .flag(false))])

  private func choiceReading(of list: ChoiceList, in catalogue: Catalogue) -> ChoiceReading {
    ChoiceReading(path: id, list: list, labels: list.choices.map { label(of: $0, in: catalogue) }, catalogue: catalogue)
  }

  private func scoreReading(of scale: ScoreScale, in catalogue: Catalogue) -> ScoreReading {
    ScoreReading(path: id, scale: scale, labels: labels(of: scale, in: catalogue), catalogue: catalogue)
  }

  private static func plain(_ value: FieldValue, in catalogue: Catalogue) -> String {
    switch value {
    case .text(let text): text
    case .list(let words): ListReading.typed(words)
    case .number, .range, .spread: Amount(value)?.typed(in: catalogue) ?? ""
    case .unknown: catalogue.words("interview.words.unknown").first ?? ""
    case .flag(let flag): catalogue.text(flag ? "interview.label.yes" : "interview.label.no")
    }
  }
}
