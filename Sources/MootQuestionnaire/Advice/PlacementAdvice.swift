import MootLanguage
import MootScenario

/// Whether to found a place, to join one, or to found one inside another, with the reason. Advice never blocks.
struct PlacementAdvice: Hashable {
  /// Why a placement is advised; its sentence stands under `interview.placement.because.<reason>`.
  enum Reason: String, CaseIterable {
    case ownProduct = "own-product"
    case wholeIndustry = "whole-industry"
    case practiceOnly = "practice-only"
    case practiceFirst = "practice-first"
    case strongVenue = "strong-venue"
    case unknown
  }

  /// From this strength on an existing venue is hard to compete with.
  private static let strong = 0.5

  let placement: Placement
  let reason: Reason
  /// Whether something is said of what social channels deliver already.
  private let hasSocialChannels: Bool

  init(_ answers: Answers) {
    hasSocialChannels = answers["place.social_channels"] != nil
    let purposes = answers.words("purpose.kinds")
    let isIndustry = answers.text("place.topic") == TopicReach.wholeIndustry.rawValue
    let isStrong = answers.center("audience.existing_venue_strength").map { $0 >= Self.strong } ?? false
    let practice = Purpose.bestPractice.rawValue
    if isIndustry {
      (placement, reason) = (.join, .wholeIndustry)
    } else if isStrong {
      (placement, reason) = (.inside, .strongVenue)
    } else if answers.text("place.topic") != nil {
      (placement, reason) = (.found, .ownProduct)
    } else if purposes == [practice] {
      (placement, reason) = (.join, .practiceOnly)
    } else if purposes.first == practice {
      (placement, reason) = (.inside, .practiceFirst)
    } else {
      (placement, reason) = (.found, purposes.isEmpty ? .unknown : .ownProduct)
    }
  }

  /// What to say before the answer: the advice with its reason, and what social channels cannot do.
  func recommendations(in catalogue: Catalogue) -> [String] {
    let because = catalogue.text("interview.placement.because.\(reason.rawValue)")
    return hasSocialChannels ? [because, catalogue.text("interview.placement.social")] : [because]
  }

  /// What to say after the answer: what follows from it, and what speaks against it.
  @Sendable static func remark(_ answers: Answers, _ catalogue: Catalogue) -> [String] {
    guard let chosen = answers.text("place.decision").flatMap(Placement.init(rawValue:)) else { return [] }
    var remarks: [String] = []
    let advised = PlacementAdvice(answers).placement
    if chosen != advised {
      remarks.append(catalogue.text("interview.placement.against.\(advised.rawValue)"))
    }
    if chosen != .found { remarks.append(catalogue.text("interview.placement.then.\(chosen.rawValue)")) }
    return remarks
  }
}
