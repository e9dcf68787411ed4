import MootLanguage
import MootQuestionnaire
import Testing

@Suite struct ReadingTests {
  private func read(_ id: String, _ typed: String, after answers: Answers = Answers()) -> Result<Reading, Complaint> {
    guard let question = Questionnaire.all.question(id) else { return .failure(Complaint("no question")) }
    return question.read(typed, after: answers, in: .english)
  }

  @Test(
    arguments: [
      ("12000", FieldValue.number(12_000)), ("12,000", .number(12_000)), ("12 000", .number(12_000)),
      ("12_000", .number(12_000)), ("1,234,567", .number(1_234_567)), ("12k", .number(12_000)), ("1.5k", .number(1500)),
      ("2m", .number(2_000_000)), ("12000 people", .number(12_000)), ("8000 to 15000", .range(8000, 15_000)),
      ("8000-15000", .range(8000, 15_000)),
      ("8,000 – 15,000", .range(8000, 15_000)), ("8 to 15k", .range(8000, 15_000)), ("8k-15k", .range(8000, 15_000)),
      ("between 8000 and 15000", .range(8000, 15_000)), ("from 20 to 60 users", .range(20, 60)),
      ("~40", .range(32, 48)),
      ("about 40", .range(32, 48)), ("40 ± 10", .spread(40, 10)), ("40 +- 10", .spread(40, 10)),
      ("40+/-10", .spread(40, 10)), ("40 ± 0", .number(40)), ("20 to 20", .number(20)), ("unknown", .unknown),
      ("no idea", .unknown),
    ])
  func numbersAsPeopleWriteThem(_ typed: String, _ value: FieldValue) throws {
    #expect(try read("audience.eligible", typed).get().edits == [Edit("audience.eligible", value)])
  }

  @Test(
    arguments: [
      ("many", "finding.not-a-number"), ("12.000", "interview.invalid.two-ways"),
      ("0", "finding.number-too-small"), ("-5", "finding.number-too-small"), ("1e10", "finding.number-too-large"),
      ("2000000000", "finding.number-too-large"), ("12.5", "finding.number-whole"),
      ("1,2", "finding.number-separators"), ("1,23,456", "finding.number-separators"),
      ("nan", "finding.number-not-finite"), ("60 to 20", "finding.range-reversed"),
      ("40 ± -5", "finding.spread-negative"),
      ("inf", "finding.number-not-finite"), ("20 to", "finding.not-a-number"), ("to 20", "finding.not-a-number"),
      ("1 to 2 to 3", "finding.not-a-number"), ("99999999999999999999", "finding.number-too-large"),
      ("٣٤", "finding.not-a-number"), ("±", "finding.not-a-number"), ("k", "finding.not-a-number"),
      ("40 ± 60", "finding.number-too-small"), ("60%", "finding.number-percent"),
    ])
  func numbersThatAreNone(_ typed: String, _ key: String) {
    guard case .failure(let complaint) = read("audience.eligible", typed) else {
      Issue.record("\(typed) was accepted")
      return
    }
    #expect(complaint.key == key)
  }

  @Test(
    arguments: [
      ("20 to 60", "90 % sure between 20 and 60; log-normal, median 35."),
      ("8000 to 15000", "90 % sure between 8,000 and 15,000; log-normal, median 11,000."),
      ("40 ± 10", "90 % sure between 30 and 50; normal, mean 40."),
      ("12k", "Taken as 12,000."),
    ])
  func numbersAreGivenBackInWords(_ typed: String, _ echo: String) throws {
    #expect(try read("audience.eligible", typed).get().echo == echo)
  }

  @Test(
    arguments: [
      ("open", "open"), ("OPEN", "open"), ("reg", "registration"), ("2", "registration"), ("inv", "invitation"),
      ("p", "paid"),
    ])
  func choicesByWordStartOrNumber(_ typed: String, _ word: String) throws {
    #expect(try read("membership.model", typed).get().edits == [Edit("membership.model", .text(word))])
  }

  @Test(
    arguments: [
      ("opne", "finding.choice-similar"), ("everybody", "finding.choice"),
      ("7", "finding.choice"), ("open, paid", "interview.invalid.one-only"),
      (",", "interview.invalid.no-words"),
    ])
  func choicesThatAreNone(_ typed: String, _ key: String) {
    guard case .failure(let complaint) = read("membership.model", typed) else {
      Issue.record("\(typed) was accepted")
      return
    }
    #expect(complaint.key == key)
  }

  @Test(
    arguments: [
      ("best", ["best-practice"]), ("practice", ["best-practice"]), ("3, 1", ["customer-dialogue", "user-community"]),
      ("road and user", ["roadmap", "user-community"]), ("roadmap roadmap", ["roadmap"]),
      ("product; best; user", ["product-feedback", "best-practice", "user-community"]),
    ])
  func severalChoicesInTheOrderOfTheirRank(_ typed: String, _ words: [String]) throws {
    #expect(try read("purpose.kinds", typed).get().edits == [Edit("purpose.kinds", .list(words))])
  }

  @Test(
    arguments: [
      ("reactive", FieldValue.text("reactive")), ("post, community", .list(["post", "community"])),
      ("community + auto", .list(["community", "auto"])), ("community reactive", .list(["community", "reactive"])),
    ])
  func moderationAloneOrTogether(_ typed: String, _ value: FieldValue) throws {
    #expect(try read("moderation.model", typed).get().edits == [Edit("moderation.model", value)])
  }

  @Test(arguments: ["community, pre", "none, community", "post, auto", "community, post, auto"])
  func moderationThatDoesNotGoTogether(_ typed: String) {
    #expect(throws: Complaint.self) { try read("moderation.model", typed).get() }
  }

  @Test(
    arguments: [
      ("60 posters by week 52", "posters", 60.0, 52.0), ("60", "posters", 60, 52), ("60 by 26", "posters", 60, 26),
      ("at least 60 people who post in week 40", "posters", 60, 40), ("60 posters in a year", "posters", 60, 52),
      ("60 posters by the end of year 1", "posters", 60, 52), ("1,200 members by month 12", "members", 1200, 52),
      ("1.5k accounts within 6 months", "members", 1500, 26), ("30% active by week 26", "active_share", 0.3, 26),
      ("200 active members in week 20", "active", 200, 20),
      ("70 % of questions answered by week 30", "answered_share", 0.7, 30),
      ("150 tickets deflected by week 52", "tickets_deflected", 150, 52), ("10 regulars, week 52", "core", 10, 52),
      (">= 60 posters by week 52", "posters", 60, 52), ("by week 52 60 posters", "posters", 60, 52),
      ("60 posters 2 years", "posters", 60, 104),
    ])
  func targetsAsPeopleSayThem(_ typed: String, _ metric: String, _ number: Double, _ week: Double) throws {
    var answers = Answers()
    answers.apply(try read("targets[0].metric", typed).get().edits)
    #expect(answers.text("targets[0].metric") == metric)
    #expect(answers["targets[0].at_least"] == .number(number))
    #expect(answers["targets[0].by_week"] == .number(week))
  }

  @Test(arguments: [
    "at most 5 delay days by week 26", "less than 5 delay days by week 26", "< 5 days delay by week 26",
  ])
  func targetsThatMustStayBelow(_ typed: String) throws {
    var answers = Answers()
    answers.apply(try read("targets[0].metric", typed).get().edits)
    #expect(answers.text("targets[0].metric") == "delay_days")
    #expect(answers["targets[0].at_most"] == .number(5))
  }

  @Test(
    arguments: [
      ("posters", "interview.invalid.target-no-number"), ("60 unicorns", "interview.invalid.target-word"),
      ("60 poster5", "interview.invalid.target-word"), ("60 postres", "interview.invalid.target-word-near"),
      ("60 posters by week 300", "interview.invalid.target-week"),
      ("60 posters by week 0", "interview.invalid.target-week"),
      ("60 posters by 2027-06-30", "interview.invalid.target-date"),
      ("60% regulars", "interview.invalid.target-percent"),
      ("60 answered", "interview.invalid.target-share"), ("150% answered", "interview.invalid.target-number"),
      ("60 posters by week", "interview.invalid.target-when"), ("", "interview.invalid.target-no-number"),
    ])
  func targetsThatAreNone(_ typed: String, _ key: String) {
    guard case .failure(let complaint) = read("targets[0].metric", typed) else {
      Issue.record("\(typed) was accepted")
      return
    }
    #expect(complaint.key == key, "\(complaint)")
  }

  @Test(
    arguments: [
      "60 posters by week 52", "at most 5 delay days by week 26", "30% active by week 26", "12.5% answered by week 10",
    ])
  func aTargetTypedAgainIsTheSame(_ typed: String) throws {
    let question = try #require(Questionnaire.all.question("targets[0].metric"))
    var answers = Answers()
    answers.apply(try read("targets[0].metric", typed).get().edits)
    let again = try #require(question.typed(from: answers, in: .english))
    var twice = answers
    twice.apply(try read("targets[0].metric", again).get().edits)
    #expect(twice == answers)
  }

  @Test(
    arguments: [
      ("Fewer tickets, please", "fewer-tickets-please"), ("Ș și ț: învățăm împreună mai repede", "s-si-t-invatam"),
      ("東京の人々", "needs-1"), ("One two three four five six", "one-two-three-four"),
    ])
  func identifiersAreMadeOfTheFirstWords(_ text: String, _ identifier: String) throws {
    let question = try #require(Questionnaire.all.question("members.needs[0].text"))
    let edits = question.companions(Answers(["members.needs[0].text": .text(text)]))
    #expect(edits == [Edit("members.needs[0].id", .text(identifier))])
  }

  @Test(arguments: [
    ("60%", FieldValue.number(0.6)), ("7 %", .number(0.07)), ("40 to 60%", .range(0.4, 0.6)), ("0.4", .number(0.4)),
    ("30 percent", .number(0.3)),
  ])
  func sharesMayBePercentages(_ typed: String, _ value: FieldValue) throws {
    let edits = try read("audience.existing_venue_strength", typed).get().edits
    #expect(edits == [Edit("audience.existing_venue_strength", value)])
  }

  /// "About twelve people" is no part of a person at either end, and nobody can be fewer than none.
  @Test(arguments: [
    ("audience.eligible", "~12", FieldValue.range(9, 15)), ("audience.eligible", "about 1", .range(1, 2)),
    ("team.hours", "~12", .range(12 * 0.8, 12 * 1.2)),
  ])
  func aboutKeepsToWhatCanBe(_ id: String, _ typed: String, _ value: FieldValue) throws {
    #expect(try read(id, typed).get().edits == [Edit(id, value)])
  }
}
