/// A rule on how many votes or people are needed.
package enum VoteRule: Sendable, Hashable {
  /// Of what a share is taken.
  package enum Base: String, Sendable, Hashable { case entitled, present, cast }

  /// A share: more than it, or at least it.
  case share(over: Int, under: Int, isStrict: Bool, of: Base)
  case count(Int)
  /// Every vote.
  case all(of: Base)

  /// How many are needed of so many.
  package func needed(of number: Int) -> Int {
    switch self {
    case .share(let over, let under, true, _): number * over / under + 1
    case .share(let over, let under, false, _): (number * over + under - 1) / under
    case .count(let count): count
    case .all: number
    }
  }

  package var base: Base? {
    switch self {
    case .share(_, _, _, let base), .all(let base): base
    case .count: nil
    }
  }
}

/// A rule as far as it can be read from words.
package struct ReadRule: Sendable, Hashable {
  package var rule: VoteRule
  /// Whether the words say if abstentions count; nil: they say nothing.
  package var countsAbstentions: Bool?
  /// What the words say besides, which a person must apply.
  package var also: [String]

  package init(_ rule: VoteRule, countsAbstentions: Bool? = nil, also: [String] = []) {
    self.rule = rule
    self.countsAbstentions = countsAbstentions
    self.also = also
  }

  /// `decisions.quorum: standard`.
  package static let standardQuorum = ReadRule(.share(over: 1, under: 2, isStrict: false, of: .entitled))
  /// `decisions.majority: standard`.
  package static let standardMajority = ReadRule(
    .share(over: 1, under: 2, isStrict: true, of: .cast), countsAbstentions: false)

  /// A quorum in words; nil where its first sentence cannot be read.
  package static func quorum(_ text: String) -> ReadRule? { read(text, usual: .entitled) }

  /// A majority in words; nil where its first sentence cannot be read.
  package static func majority(_ text: String) -> ReadRule? { read(text, usual: .cast) }

  private static func read(_ text: String, usual: VoteRule.Base) -> ReadRule? {
    var sentences = sentences(text)
    guard let first = sentences.first, let rule = RuleReader(first, usual: usual).rule else { return nil }
    sentences.removeFirst()
    var read = ReadRule(rule)
    for sentence in sentences {
      if let counts = abstentions(sentence) { read.countsAbstentions = counts } else { read.also.append(sentence) }
    }
    return read
  }

  private static func abstentions(_ sentence: String) -> Bool? {
    let words = NonAnswer.plain(sentence)
    guard words.hasPrefix("abstention"), words.contains("count") else { return nil }
    return !(words.contains("not count") || words.contains("n't count"))
  }

  /// Parted at line ends, semicolons, and stops that no digit follows.
  private static func sentences(_ text: String) -> [String] {
    text.replacing(". ", with: "\n").split(whereSeparator: { ";\n".contains($0) })
      .map { $0.trimmed }.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
  }
}

/// Reads one sentence as a rule; every word must be one that it knows, so that nothing is read that is not meant.
private struct RuleReader {
  private(set) var rule: VoteRule?

  private static let filler: Set<String> = [
    "a", "an", "the", "of", "all", "those", "who", "are", "is", "to", "in", "at", "votes", "vote", "cast", "members",
    "member", "people", "persons", "full", "client", "entitled", "present", "room", "take", "takes", "part", "must",
    "be",
    "voting", "meeting", "members'", "needs", "need", "needed", "proposal", "it", "with", "least", "more", "than",
    "and",
    "for", "valid", "accepted", "if", "has", "have", "favor", "favour", "seats", "or", "quorum", "majority", "simple",
    "absolute", "every", "unanimous", "unanimity", "unanimously", "only", "by", "decides",
    "decide", "required", "enough", "given", "taking",
  ]
  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
  ]
  private static let parts: [String: Int] = [
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
  ]

  init(_ sentence: String, usual: VoteRule.Base) {
    let plain = NonAnswer.plain(sentence.replacing("%", with: " percent")).replacing("-", with: " ")
      .replacing(",", with: " ").replacing("half plus one", with: "more than half")
    let words = plain.split(separator: " ").map(String.init)
    var numbers: [Int] = []
    var share: (over: Int, under: Int)?
    for word in words {
      if let number = Int(word) ?? Self.numbers[word] {
        numbers.append(number)
      } else if word == "percent", let number = numbers.popLast(), share == nil {
        share = (number, 100)
      } else if let under = Self.parts[word], share == nil {
        share = (numbers.popLast() ?? 1, under)
      } else if let slash = word.firstIndex(of: "/"), let over = Int(word[..<slash]),
        let under = Int(word[word.index(after: slash)...]), under > 0, share == nil
      {
        share = (over, under)
      } else if !Self.filler.contains(word) {
        return
      }
    }
    // Who "must be present" for a quorum is a share of those entitled.
    let base = usual == .entitled ? usual : Self.base(plain, words) ?? usual
    let isStrict = plain.contains("more than")
    if let share {
      guard numbers.isEmpty, share.over > 0, share.over <= share.under else { return }
      rule = .share(over: share.over, under: share.under, isStrict: isStrict, of: base)
    } else if numbers.count == 1 {
      rule = .count(isStrict ? numbers[0] + 1 : numbers[0])
    } else if numbers.isEmpty, words.contains(where: { $0.hasPrefix("unanim") }) {
      rule = .all(of: base)
    } else if numbers.isEmpty, words.contains("majority") {
      rule = .share(over: 1, under: 2, isStrict: true, of: words.contains("absolute") ? .entitled : base)
    } else if numbers.isEmpty, words.first == "all" || words.first == "every", words.count > 1 {
      rule = .all(of: base)
    }
  }

  private static func base(_ plain: String, _ words: [String]) -> VoteRule.Base? {
    if words.contains("cast") || words.contains("given") { return .cast }
    if words.contains("present") || plain.contains("in the room") || words.contains("taking") { return .present }
    if words.contains("entitled") || words.contains("seats") || words.contains("members") { return .entitled }
    return nil
  }
}
