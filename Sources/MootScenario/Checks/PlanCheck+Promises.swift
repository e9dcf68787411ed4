import MootDiagnostics
import MootModel

extension PlanCheck {
  /// What is promised to members, against those who have to keep it.
  mutating func promises() {
    response()
    languages()
    for (index, connection) in narrative.connections.enumerated() where connection.owner == nil {
      let arguments = ["channel": Excerpt.of(connection.channel)]
      report(.warning, "channel-no-owner", arguments, at: "connections[\(index)].owner")
    }
    for (index, process) in narrative.processes.enumerated() where process.reactionDays != nil && process.to == nil {
      report(.warning, "reaction-nobody", ["id": process.id], at: "processes[\(index)].to")
    }
    sharedWork()
  }

  private mutating func response() {
    guard let promised = narrative.responseHours else { return }
    let path = "moderation.response_hours"
    let arguments = ["hours": NumberText.of(promised)]
    let policies = scenario.schedule.phases.map(\.plan.moderation)
    if policies.allSatisfy({ $0.policy.models == [.none] }) {
      report(.warning, "response-nobody", arguments, at: path)
      return
    }
    let week = narrative.staffed.flatMap(StaffedNotation.parse) ?? .officeHours
    let gap = week.longestGap
    guard promised < gap, policies.contains(where: { $0.policy.models != [.community] }) else { return }
    report(.warning, "response-gap", arguments.merging(["gap": NumberText.of(gap)]) { $1 }, at: path)
  }

  /// The languages of charters, each with the words by which people name it.
  private static let names: [String: Set<String>] = [
    "en": ["en", "english", "inglés", "engleză"],
    "es": ["es", "spanish", "español", "castellano", "spaniolă"],
    "ro": ["ro", "romanian", "română", "rumano"],
  ]

  private mutating func languages() {
    let moderated = Set(narrative.moderationLanguages.map { $0.lowercased() })
    guard !moderated.isEmpty, let names = Self.names[scenario.language], names.isDisjoint(with: moderated) else {
      return
    }
    report(.warning, "language-unmoderated", ["language": scenario.language], at: "moderation.languages")
  }

  /// What is told of members' work and successes, against what the forecast counts on.
  private mutating func sharedWork() {
    if narrative.together.work != nil, isStated("team.shared_work") {
      reportPhase(.warning, "shared-work-off", at: "team.shared_work") { !$0.team.sharedWork }
    }
    if narrative.recognition.stories != nil, isStated("team.recognition_program") {
      reportPhase(.warning, "recognition-off", at: "team.recognition_program") { !$0.team.recognitionProgram }
    }
  }
}
