/// A list of the scenario that is entered item by item, such as the goals.
///
/// The question of the list itself takes the first words of a new item, or changes, moves and removes items; what else there
/// is to say about each item is asked one question after the other.
package struct ItemList: Sendable {
  /// The path of the list, such as `goals`.
  package let path: String
  /// How many items there may be.
  package let limit: Int
  /// Paths of fields that name items of this list by their identifier, such as `targets[].goal`; what names an item that
  /// is removed goes away with it.
  package let namedBy: [String]
  /// The questions about one item, by the item's path such as `goals[1]`. The first makes the item: its answer is what the
  /// list shows, and taking it back removes the item.
  package let fields: @Sendable (_ item: String) -> [Question]

  package init(
    _ path: String, limit: Int = 20, namedBy: [String] = [],
    fields: @escaping @Sendable (_ item: String) -> [Question]
  ) {
    self.path = path
    self.limit = limit
    self.namedBy = namedBy
    self.fields = fields
  }

  /// The path of an item, by its place from 0.
  package func item(_ place: Int) -> String { "\(path)[\(place)]" }

  /// The questions about the first `count` items, in their order.
  package func fields(count: Int) -> [Question] { (0..<count).flatMap { fields(item($0)) } }

  /// The identifier of an item: the one that it has, else one made of the first words of its text, that no other item has.
  ///
  /// For ``Question/companions`` of the question that makes an item with an `id`; `field` is the key of its text.
  package static func identifier(of item: String, by field: String = "text", from answers: Answers) -> Edit {
    if let present = answers["\(item).id"] { return Edit("\(item).id", present) }
    let list = item.prefix { $0 != "[" }
    let taken = (0..<answers.count(of: String(list))).compactMap { answers.text("\(list)[\($0)].id") }
    let words = list.split(separator: ".").last.map { $0.filter { $0 != "_" } } ?? "item"
    let text = answers.text("\(item).\(field)") ?? answers.text("\(item).name") ?? ""
    let wanted = Identifier.from(text, or: String(words) + "-1")
    guard taken.contains(wanted) else { return Edit("\(item).id", .text(wanted)) }
    var number = 2
    while taken.contains("\(wanted)-\(number)") { number += 1 }
    return Edit("\(item).id", .text("\(wanted)-\(number)"))
  }
}

/// A choice among the items of another list, such as the needs that a goal serves.
package struct ReferenceList: Sendable, Hashable {
  /// The list, such as `members.needs`.
  package let list: String
  /// How many may be named; 1: the field holds one identifier and no list.
  package let limit: Int

  package init(_ list: String, limit: Int = 20) {
    self.list = list
    self.limit = limit
  }

  /// One item that can be named.
  package struct Item: Sendable, Hashable {
    package let id: String
    package let text: String
    /// The change that gives it this identifier, where it has none yet.
    package let naming: Edit?
  }

  /// The items in their order; those without an identifier get one when they are named.
  package func items(in answers: Answers) -> [Item] {
    var named = answers
    return (0..<answers.count(of: list)).map { place in
      let item = "\(list)[\(place)]"
      let edit = ItemList.identifier(of: item, from: named)
      let isNew = named[edit.path] == nil
      named.apply([edit])
      return Item(
        id: named.text(edit.path) ?? "", text: answers.text("\(item).text") ?? answers.text("\(item).name") ?? "",
        naming: isNew ? edit : nil)
    }
  }
}
