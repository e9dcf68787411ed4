/// The decisions of a week, by the number under which each has its own stream of random numbers.
///
/// The numbers are part of every result's bytes: a new decision takes a new number, and none is ever reused.
enum Process: UInt32 {
  // Start
  case eligible = 1

  // Weather and renewal
  case joinWeather = 10
  case postWeather = 11
  case renewal = 12

  // Joining
  case invitations = 20
  case invitationsAccepted = 21
  case interested = 22
  case passed = 23
  case lost = 24
  case reviewCapacity = 25
  case approved = 26
  case gaveUp = 27

  // Posting
  case firstPosts = 30
  case seeding = 31
  case contributorPosts = 32
  case corePosts = 33
  case spamAccounts = 34
  case spamPosts = 35
  case firstQuestions = 36
  case contributorQuestions = 37
  case coreQuestions = 38

  // Violations
  case newcomerViolations = 40
  case contributorViolations = 41
  case coreViolations = 42

  // Moderation
  case communityCaught = 50
  case communityWrong = 51
  case filterCaught = 52
  case filterHeld = 53
  case flags = 54
  case falseFlags = 55
  case caught = 56
  case wrong = 57
  case shownGood = 58
  case shownViolating = 59
  case shownReplies = 60

  // Replies
  case replied = 70
  case solved = 71
  case solutionsKept = 72

  // Movement
  case stayedReplied = 80
  case stayedUnreplied = 81
  case restReads = 82
  case silentReads = 83
  case readersMove = 84
  case readersSplit = 85
  case contributorsMove = 86
  case contributorsPromoted = 87
  case contributorsSplit = 88
  case coreMoves = 89
  case coreSplit = 90
  case dormantMove = 91
  case dormantSplit = 92
  case caughtMembers = 93
  case bans = 94

  // Account
  case tickets = 100
  case deflected = 101

  /// Parameters are drawn from the streams from here on.
  static let firstParameter: UInt32 = 10_000
  /// Uncertain numbers of the plan are drawn from the streams from here on.
  static let firstPlanNumber: UInt32 = 20_000
  /// Choices that a study leaves open are drawn from the streams from here on.
  static let firstChoice: UInt32 = 30_000
  /// Sobol' points are scrambled by the streams of the unknowns, each this much further on.
  static let firstScrambling: UInt32 = 1_000_000
}
