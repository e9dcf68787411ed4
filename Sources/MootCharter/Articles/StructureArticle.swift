import MootLanguage
import MootModel
import MootScenario

/// The spaces of the community.
enum StructureArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let (spaces, interests) = (draft.plan.spaces, draft.plan.audience.interests)
    let areas = draft.narrative.areas.filter { TypedText($0.name) != nil }
    var blocks: [Block] = []
    if areas.count > 1 {
      blocks += named(areas, in: draft)
    } else if spaces.center >= 1.5 {
      blocks += wording.blocks("structure.many", ["count": draft.amounts.amount(spaces)])
      blocks.append(draft.open("spaces"))
    } else if draft.states("structure.spaces") {
      blocks += wording.blocks("structure.one") + [draft.leftOut("spaces")]
    } else {
      blocks += wording.blocks("structure.default")
    }
    if spaces.center >= 1.5 { blocks += activity(of: max(Double(areas.count), spaces.center), in: draft) }
    if interests.center >= 1.5 {
      blocks += wording.blocks("structure.interests", ["count": draft.amounts.amount(interests)])
    }
    return draft.article(.structure, blocks + draft.byLeadingPurpose("structure.purpose"))
  }

  private static func named(_ areas: [Area], in draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    return wording.blocks("structure.named", count: areas.count) + [
      .list(
        ItemList(
          items: areas.map { area in
            let name = draft.name(area.name) ?? []
            guard let share = area.share else {
              return [.paragraph(wording.inlines("structure.area", ["area": name]))]
            }
            return [
              .paragraph(
                wording.inlines(
                  "structure.area.share", ["area": name, "share": [.text(wording.numbers.percent(share))]]))
            ]
          }))
    ] + wording.blocks("structure.price")
  }

  /// How many writers the forecast leaves for each space.
  private static func activity(of spaces: Double, in draft: CharterDraft) -> [Block] {
    guard let forecast = draft.forecast, let posters = forecast.posters else { return [] }
    let each = draft.amounts.estimates(posters, over: spaces)
    return draft.wording.blocks(
      posters.median / spaces < 5 ? "structure.thin" : "structure.load",
      [
        "posters": [.text(draft.amounts.estimates(posters).median)],
        "each": [.text(each.median)], "low": [.text(each.low)], "high": [.text(each.high)],
        "runs": [.text(draft.wording.numbers.whole(forecast.replicates))],
      ])
  }
}
