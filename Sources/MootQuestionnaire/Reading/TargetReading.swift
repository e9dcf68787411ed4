import MootDiagnostics
import MootLanguage
import MootModel

/// Reads a target as people say it: "60 posters by week 52", "at most 10 hours in month 6", "70% answered in a year".
struct TargetReading {
  let catalogue: Catalogue
  /// The last week that is simulated; a target must not be after it.
  let lastWeek: Int

  /// The metrics that a target may name, those that people ask for first.
  static let metrics: [Metric] = [
    .posters, .members, .active, .core, .joined, .newcomers, .goodPosts, .questions, .solved, .ticketsDeflected,
    .answeredShare, .activeShare, .postersPerMember, .staffAnswerShare, .firms, .newPosters, .exposure, .wrongRemovals,
    .moderationHours, .hoursNeeded, .backlog, .delayDays, .cost, .value,
  ]

  private static let weeksOfAYear = 52

  static func lastWeek(in answers: Answers) -> Int {
    let weeks = answers.center("simulation.weeks") ?? Double(TargetReading.ordinaryWeeks)
    return Int(min(max(1, weeks), 10_000))
  }

  /// The weeks that a scenario simulates where it is silent.
  private static let ordinaryWeeks = 104

  /// The word that a person types for a metric.
  static func name(of metric: Metric, in catalogue: Catalogue) -> String {
    catalogue.words("interview.target.words.\(metric.rawValue)").first ?? metric.rawValue
  }

  func read(_ typed: String) throws(Complaint) -> TargetAnswer {
    var tokens = try tokens(of: typed)
    guard !tokens.contains(where: isDate) else { throw Complaint("interview.invalid.target-date") }
    let byWeek = try takeWeek(&tokens) ?? Self.weeksOfAYear
    let isAtMost = takeBound(&tokens)
    let (number, isPercent) = try takeNumber(&tokens, typed: typed)
    var metric = try takeMetric(&tokens)
    if isPercent {
      // "30% active" names a share, though the word alone names a number of people.
      if metric == .active || metric == .members { metric = .activeShare }
      if metric == .posters { metric = .postersPerMember }
      if metric == .questions || metric == .solved { metric = .answeredShare }
    }
    guard (metric.unit == .share) == isPercent || (metric.unit == .share && number <= 1) else {
      let name = Self.name(of: metric, in: catalogue)
      throw Complaint(
        isPercent ? "interview.invalid.target-percent" : "interview.invalid.target-share", ["metric": name])
    }
    let value = isPercent ? number / 100 : number
    guard value >= 0, metric.unit != .share || value <= 1, value <= 1e12 else {
      throw Complaint("interview.invalid.target-number")
    }
    guard (1...lastWeek).contains(byWeek) else {
      throw Complaint("interview.invalid.target-week", ["week": String(byWeek), "last": String(lastWeek)])
    }
    return TargetAnswer(metric: metric, bound: isAtMost ? .atMost(value) : .atLeast(value), byWeek: byWeek)
  }

  /// Words, numbers and signs, with the spaces between them gone: "60%" gives "60" and "%".
  private func tokens(of typed: String) throws(Complaint) -> [String] {
    var tokens: [String] = []
    var wasDigit = false
    for character in typed.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      if character == " " || character == "(" || character == ")" {
        tokens.append("")
      } else if "<>≤≥=%".contains(character) {
        tokens += [String(character), ""]
      } else if let last = tokens.last, !last.isEmpty,
        isDigit == wasDigit || ".,-_".contains(character) || (wasDigit && (character == "k"))
      {
        tokens[tokens.count - 1].append(character)
        if ".,-_".contains(character) { continue }
      } else {
        tokens.append(String(character))
      }
      wasDigit = isDigit
    }
    let trimmed = tokens.map { token in
      token.last == "," || token.last == "." ? String(token.dropLast()) : token
    }
    return trimmed.filter { !$0.isEmpty && $0 != "=" }
  }

  private func isDate(_ token: String) -> Bool {
    token.first?.isNumber == true && token.filter { $0 == "-" }.count == 2
  }

  private func isNumber(_ token: String) -> Bool { token.first.map { $0.isASCII && $0.isNumber } ?? false }

  /// Takes "week 52", "52 weeks", "month 6", "a year" or "by 52" out of the tokens.
  private func takeWeek(_ tokens: inout [String]) throws(Complaint) -> Int? {
    let units: [(words: [String], weeks: Double)] = [
      (catalogue.words("interview.words.week"), 1), (catalogue.words("interview.words.month"), 52.0 / 12),
      (catalogue.words("interview.words.year"), 52),
    ]
    let ones = catalogue.words("interview.words.one")
    for (words, weeks) in units {
      guard let place = tokens.firstIndex(where: { words.contains($0) }) else { continue }
      var count: Double?
      if place + 1 < tokens.count, isNumber(tokens[place + 1]) {
        count = Double(tokens.remove(at: place + 1))
      } else if place > 0, isNumber(tokens[place - 1]) || ones.contains(tokens[place - 1]) {
        count = ones.contains(tokens[place - 1]) ? 1 : Double(tokens[place - 1])
        tokens.remove(at: place - 1)
      }
      guard let place = tokens.firstIndex(where: { words.contains($0) }), let count, count * weeks < 1e6 else {
        throw Complaint("interview.invalid.target-when")
      }
      tokens.remove(at: place)
      return Int((count * weeks).rounded())
    }
    let by = catalogue.words("interview.words.by")
    for place in tokens.indices.dropLast() where by.contains(tokens[place]) {
      guard let week = Int(tokens[place + 1]) else { continue }
      tokens.removeSubrange(place...place + 1)
      return week
    }
    return nil
  }

  /// Takes "at most" or "at least" and their like out of the tokens; true for "at most".
  private func takeBound(_ tokens: inout [String]) -> Bool {
    for (key, isAtMost) in [("interview.words.at-most", true), ("interview.words.at-least", false)] {
      for phrase in catalogue.words(key) where take(phrase, from: &tokens) { return isAtMost }
    }
    return false
  }

  private func takeNumber(_ tokens: inout [String], typed: String) throws(Complaint) -> (Double, isPercent: Bool) {
    guard let place = tokens.firstIndex(where: isNumber) else { throw Complaint("interview.invalid.target-no-number") }
    let number = try NumberScan(language: catalogue.language).number(tokens[place], typed: typed)
    tokens.remove(at: place)
    let isPercent = place < tokens.count && catalogue.words("interview.words.percent").contains(tokens[place])
    if isPercent { tokens.remove(at: place) }
    return (number, isPercent)
  }

  private func takeMetric(_ tokens: inout [String]) throws(Complaint) -> Metric {
    // Longer phrases first, so that "active members" is not taken for "active".
    let phrases = Self.metrics.flatMap { metric in
      (catalogue.words("interview.target.words.\(metric.rawValue)") + [metric.rawValue]).map { ($0, metric) }
    }.sorted { ($0.0.split(separator: " ").count, $0.0.count) > ($1.0.split(separator: " ").count, $1.0.count) }
    var found: Metric?
    for (phrase, metric) in phrases where take(phrase, from: &tokens) {
      found = metric
      break
    }
    let fillers = Set(catalogue.words("interview.words.fillers") + catalogue.words("interview.words.by"))
    if let rest = tokens.first(where: { !fillers.contains($0) }) {
      let names = Self.metrics.map { Self.name(of: $0, in: catalogue) }
      if let near = Suggestion.nearest(to: rest, among: names) {
        throw Complaint("interview.invalid.target-word-near", ["word": rest, "nearest": near])
      }
      throw Complaint(
        "interview.invalid.target-word", ["word": rest, "metrics": names.prefix(7).joined(separator: ", ")])
    }
    return found ?? .posters
  }

  /// Takes the words of a phrase out of the tokens where they stand together.
  private func take(_ phrase: String, from tokens: inout [String]) -> Bool {
    let words = phrase.split(separator: " ").map(String.init)
    guard !words.isEmpty, tokens.count >= words.count else { return false }
    for start in 0...(tokens.count - words.count) where Array(tokens[start..<start + words.count]) == words {
      tokens.removeSubrange(start..<start + words.count)
      return true
    }
    return false
  }
}
