package enum Purpose: String, CaseIterable, Sendable, Hashable {
  case userCommunity = "user-community"
  case bestPractice = "best-practice"
  case customerDialogue = "customer-dialogue"
  case productFeedback = "product-feedback"
  case roadmap
}

package enum Placement: String, CaseIterable, Sendable, Hashable {
  /// A place of one's own.
  case found
  /// Take part where the talk already happens.
  case join
  /// A place of one's own inside an existing venue.
  case inside
}

package enum TopicReach: String, CaseIterable, Sendable, Hashable {
  case ownProduct = "own-product"
  case wholeIndustry = "whole-industry"
}
