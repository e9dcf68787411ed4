/// Paths of a scenario: keys parted by dots, places in a list in brackets.
package enum ScenarioPath {
  /// Whether `path` is `ancestor` or stands below it: `goals[0].text` is within `goals[0]` and within `goals`.
  package static func path(_ path: String, isWithin ancestor: String) -> Bool {
    guard path.utf8.starts(with: ancestor.utf8) else { return false }
    let next = path.utf8.dropFirst(ancestor.utf8.count).first
    return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
  }

  /// The list and the place of an item such as `goals[1]`; nil for a path that ends in a key.
  package static func item(_ path: String) -> (list: String, place: Int)? {
    guard path.hasSuffix("]"), let open = path.lastIndex(of: "["),
      let place = Int(path[path.index(after: open)...].dropLast()), place >= 0
    else { return nil }
    return (String(path[..<open]), place)
  }

  /// The place of the item of `list` to which `path` belongs, and what stands behind the bracket; nil for other paths.
  package static func place(of path: String, in list: String) -> (place: Int, rest: Substring)? {
    guard path.utf8.starts(with: (list + "[").utf8) else { return nil }
    let tail = path.dropFirst(list.count + 1)
    guard let close = tail.firstIndex(of: "]"), let place = Int(tail[..<close]) else { return nil }
    return (place, tail[tail.index(after: close)...])
  }

  /// The path as the table of fields writes it: `goals[0].text` is `goals[].text`.
  package static func pattern(of path: String) -> String {
    var isInside = false
    return path.filter { character in
      if character == "]" { isInside = false }
      defer { if character == "[" { isInside = true } }
      return !isInside
    }
  }

  /// Where a path stands after an edit took an item out or moved it; nil when it went away.
  package static func path(_ path: String, after edit: Edit) -> String? {
    guard edit.value == nil else { return path }
    guard let (list, changed) = item(edit.path) else { return Self.path(path, isWithin: edit.path) ? nil : path }
    guard let (place, rest) = place(of: path, in: list) else { return path }
    guard let new = newPlace(of: place, from: changed, to: edit.destination) else { return nil }
    return "\(list)[\(new)]\(rest)"
  }

  private static func newPlace(of place: Int, from source: Int, to destination: Int?) -> Int? {
    guard let destination else { return place == source ? nil : place > source ? place - 1 : place }
    if place == source { return destination }
    if source < destination { return place > source && place <= destination ? place - 1 : place }
    return place >= destination && place < source ? place + 1 : place
  }
}
