/// The answers in words. Nil or empty means: not answered yet. The paths named in the comments are those of the file.
package struct Narrative: Sendable, Hashable {
  /// `modelled_on`: the archetype or community that the plan began from.
  package var modelledOn: String?
  /// `host`.
  package var host = Host()
  /// `scope`.
  package var scope = Scope()
  /// `definitions`.
  package var definitions: [Definition] = []
  /// `expectations`.
  package var expectations = Expectations()
  /// `decisions`.
  package var decisions = Decisions()
  /// `meetings`.
  package var meetings = Meetings()
  /// `charter`.
  package var charter = CharterTerms()
  /// `purpose.kinds`, ranked: `user-community`, `best-practice`, `customer-dialogue`, `product-feedback`, `roadmap`.
  package var purposes: [Purpose] = []
  /// `purpose.vision`: one sentence.
  package var vision: String?
  /// `purpose.interaction`: how members meet, contribute and learn.
  package var interaction: String?
  /// `place.decision`: `found`, `join` or `inside`.
  package var placement: Placement?
  /// `place.topic`: `own-product` or `whole-industry`.
  package var topicReach: TopicReach?
  /// `place.existing_venues`: where these people already meet.
  package var existingVenues: String?
  /// `place.social_channels`: what the social channels that exist already deliver.
  package var socialChannels: String?
  /// `place.adds`: what a new place would add.
  package var adds: String?
  /// `structure.areas`: the spaces by name.
  package var areas: [Area] = []
  /// `members.served`: whom it serves.
  package var served: String?
  /// `members.segments`.
  package var segments: [Segment] = []
  /// `members.needs`.
  package var needs: [Need] = []
  /// `employees`.
  package var employees = Employees()
  /// `membership`, as far as it is words.
  package var admission = Admission()
  /// `goals`.
  package var goals: [Goal] = []
  /// `use_cases`.
  package var useCases: [UseCase] = []
  /// `roles`.
  package var roles: [Role] = []
  /// `conduct`.
  package var conduct = Conduct()
  /// `moderation.staffed` as it was written; nil: the default, office hours.
  package var staffed: String?
  /// `moderation.response_hours`: the promised time until a report is answered.
  package var responseHours: Double?
  /// `moderation.languages`.
  package var moderationLanguages: [String] = []
  /// `measures`: what is measured besides the targets of the forecast.
  package var measures: [Measure] = []
  /// `team.community_manager`: a name, or `vacant`.
  package var communityManager: String?
  /// `team.deputy`.
  package var deputy: String?
  /// `team.channels`: connected touchpoints with an owner, by name.
  package var channels: [String] = []
  /// `connections`: the touchpoints in detail.
  package var connections: [Connection] = []
  /// `processes`: what is learned from members, and who acts on it.
  package var processes: [InternalProcess] = []
  /// `recognition`.
  package var recognition = Recognition()
  /// `together`: what members make together.
  package var together = SharedWork()
  /// `platform`.
  package var platform = Platform()
  /// `readiness.*`: the graded answers from which the three patterns are scored.
  package var readiness = ReadinessGrades()
  /// `trust`.
  package var trust = Trust()
  /// `launch.opens_on`: the first day, `YYYY-MM-DD`.
  package var opensOn: String?
  /// `launch.first_days`: steps of the first ninety days.
  package var firstDays: [LaunchStep] = []
  /// `review`.
  package var review = Review()
  /// `risks`.
  package var risks: [Risk] = []
  /// `approval`.
  package var approval = ApprovalPlan()

  package init() {}
}
