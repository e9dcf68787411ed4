/// A vote as it was counted, and what the charter's own rule says of it.
package struct Vote: Sendable, Hashable {
  /// Who is entitled to vote: the seats without those that nobody holds.
  package var entitled: Int
  package var present: Int
  /// Nil: not counted yet.
  package var votesFor: Int?
  package var votesAgainst: Int?
  package var abstentions: Int

  package init(entitled: Int, present: Int, votesFor: Int? = nil, votesAgainst: Int? = nil, abstentions: Int = 0) {
    self.entitled = entitled
    self.present = present
    self.votesFor = votesFor
    self.votesAgainst = votesAgainst
    self.abstentions = abstentions
  }

  package enum Outcome: String, Sendable, Hashable {
    case accepted, rejected, uncounted
    case noQuorum = "no-quorum"
    /// A rule in words, or none at all: a person must decide.
    case person
  }

  /// Why a person must decide, or has something to apply; words of the rule where the reason speaks of them.
  package struct Reason: Sendable, Hashable {
    package var key: String
    package var words: String?
  }

  package struct Result: Sendable, Hashable {
    package var outcome: Outcome
    /// How many must take part; nil where it cannot be read, 0 where none must.
    package var quorum: Int?
    /// Votes for that are needed; a range where it is not said whether abstentions count.
    package var needed: ClosedRange<Int>?
    package var reasons: [Reason]
  }

  /// What the rules of a scenario say.
  ///
  /// Absent and vacant seats cast no vote. Whoever abstains takes part, and casts no vote unless the rule says so.
  package func result(by scenario: Scenario) -> Result {
    var result = Result(outcome: .uncounted, quorum: nil, needed: nil, reasons: [])
    let decisions = scenario.narrative.decisions
    let rules = ["decisions.quorum", "decisions.majority", "decisions.ties"].map(scenario.status)
    func words(_ answer: ClauseAnswer?) -> String { answer?.own ?? "" }

    var hasQuorum: Bool?
    switch rules[0] {
    case .leftOut: (result.quorum, hasQuorum) = (0, true)
    case .standard, .answered:
      let read = decisions.quorum == .standard ? .standardQuorum : ReadRule.quorum(words(decisions.quorum))
      if let read {
        let needed = read.rule.needed(of: entitled)
        result.quorum = needed
        hasQuorum = present >= needed
        result.reasons += read.also.map { Reason(key: "also", words: $0) }
      } else {
        result.reasons.append(Reason(key: "quorum-words", words: nil))
      }
    default: result.reasons.append(Reason(key: "quorum-open", words: nil))
    }

    var accepts: Bool?
    switch rules[1] {
    case .standard, .answered:
      let read = decisions.majority == .standard ? .standardMajority : ReadRule.majority(words(decisions.majority))
      if let read {
        let bounds = needed(read)
        result.needed = bounds
        result.reasons += read.also.map { Reason(key: "also", words: $0) }
        if let votesFor {
          if votesFor >= bounds.upperBound { accepts = true }
          if votesFor < bounds.lowerBound { accepts = false }
          if accepts == nil { result.reasons.append(Reason(key: "abstentions", words: nil)) }
        }
      } else {
        result.reasons.append(Reason(key: "majority-words", words: nil))
      }
    default: result.reasons.append(Reason(key: "majority-open", words: nil))
    }

    let isCounted = votesFor != nil && votesAgainst != nil
    if hasQuorum == false {
      result.outcome = .noQuorum
    } else if isCounted, votesFor == votesAgainst {
      result.outcome = tied(rules[2], words(decisions.ties), &result.reasons)
      if hasQuorum == nil { result.outcome = .person }
    } else if isCounted {
      result.outcome = hasQuorum == nil || accepts == nil ? .person : accepts == true ? .accepted : .rejected
    } else if hasQuorum == nil || result.needed == nil {
      result.outcome = .person
    }
    return result
  }

  /// Votes for that are needed, with abstentions not counted and counted.
  private func needed(_ read: ReadRule) -> ClosedRange<Int> {
    guard let base = read.rule.base else { return read.rule.needed(of: 0)...read.rule.needed(of: 0) }
    func needed(_ number: Int) -> ClosedRange<Int> { read.rule.needed(of: number)...read.rule.needed(of: number) }
    switch base {
    case .entitled: return needed(entitled)
    case .present: return needed(present)
    case .cast:
      let cast: Int =
        if let votesFor, let votesAgainst { votesFor + votesAgainst } else { present - abstentions }
      switch read.countsAbstentions {
      case false?: return needed(cast)
      case true?: return needed(cast + abstentions)
      case nil: return read.rule.needed(of: cast)...read.rule.needed(of: cast + abstentions)
      }
    }
  }

  private func tied(_ status: AnswerStatus, _ rule: String, _ reasons: inout [Reason]) -> Outcome {
    switch status {
    case .standard: return .rejected
    case .answered:
      let plain = NonAnswer.plain(rule)
      let rejections = [
        "the proposal is rejected", "a proposal is rejected", "rejected", "it is rejected", "the proposal fails",
        "it fails",
        "not accepted", "the proposal is not accepted", "it is not accepted", "a tie is a no", "it counts as rejected",
      ]
      if rejections.contains(plain) { return .rejected }
      reasons.append(Reason(key: "ties-words", words: rule))
    default: reasons.append(Reason(key: "ties-open", words: nil))
    }
    return .person
  }
}
