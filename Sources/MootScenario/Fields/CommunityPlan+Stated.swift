package import MootModel

extension CommunityPlan<Prior> {
  /// The firms that stand behind the eligible, counted or from the people of one.
  package var firmsBehind: Prior {
    if let firms = audience.firms { return firms }
    let firms = Prior.fixed(audience.eligible.center / audience.peoplePerFirm.center)
    return audience.peoplePerFirm.isFixed
      ? audience.eligible.scaled(by: 1, over: audience.peoplePerFirm.center) : firms
  }
}

extension CommunityPlan<Prior>.Moderation {
  /// Whether it is certain that nobody has time to moderate.
  package var isUnstaffed: Bool { !hoursAsNeeded && hours == .fixed(0) }
}
