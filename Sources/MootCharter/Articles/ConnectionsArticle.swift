import MootModel
import MootScenario

/// The other places where the company meets these people, and who keeps each link alive.
enum ConnectionsArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.connections, blocks(draft))
  }

  private static func key(_ draft: CharterDraft) -> String {
    draft.kind == .charter ? "connections" : "connections.guest"
  }

  private static func blocks(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let connections = draft.narrative.connections.filter { TypedText($0.channel) != nil }
    guard !connections.isEmpty else { return channels(draft) }
    let isInternal = draft.edition == .internal
    let columns = ["channel", "promise"] + (isInternal ? ["owner"] : [])
    var blocks =
      wording.blocks("\(key(draft)).intro", count: connections.count) + [
        draft.grid(
          "connections.table", columns: columns,
          rows: connections.map {
            [draft.cell($0.channel), draft.cell($0.promise)] + (isInternal ? [draft.cell($0.owner)] : [])
          })
      ]
    let orphans = connections.filter { TypedText($0.owner) == nil }.map { connection in
      wording.inlines("quoted", ["phrase": draft.name(connection.channel) ?? []])
    }
    if !orphans.isEmpty { blocks.append(draft.open("connection-owner", ["channels": wording.series(orphans)])) }
    return blocks + wording.blocks("connections.close", count: connections.count)
  }

  /// Channels that are named, or only counted.
  private static func channels(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let names = draft.narrative.channels.compactMap { TypedText($0)?.shortened(to: 60) }
    if !names.isEmpty {
      let quoted = names.map { wording.inlines("quoted", ["phrase": [.typed($0)]]) }
      return wording.blocks("\(key(draft)).named", ["channels": wording.series(quoted)])
    }
    let count = draft.plan.team.channels
    return count > 0 ? wording.blocks("\(key(draft)).counted", count: count) : wording.blocks("\(key(draft)).none")
  }
}
