package import MootCharts

/// What an article is made of.
package enum Block: Sendable, Hashable {
  case paragraph([Inline])
  case list(ItemList)
  case table(Table)
  case note(Note)
  /// Words of the plan that are too long for a sentence, by paragraph.
  case quotation([[Inline]])
  case figure(Figure)
  /// Lines that keep their breaks and spaces, such as a command to copy.
  case verbatim([String])
}

/// Items one below the other.
package struct ItemList: Sendable, Hashable {
  package var isOrdered: Bool
  /// Each item holds paragraphs and quotations only.
  package var items: [[Block]]

  package init(isOrdered: Bool = false, items: [[Block]]) {
    self.isOrdered = isOrdered
    self.items = items
  }
}

/// A table in which the first row, and where asked for the first column, are headers.
package struct Table: Sendable, Hashable {
  /// What the table shows, in a few words.
  package var caption: [Inline]
  package var header: [[Inline]]
  /// Each row has as many cells as the header.
  package var rows: [[[Inline]]]
  package var hasRowHeaders: Bool

  package init(caption: [Inline], header: [[Inline]], rows: [[[Inline]]], hasRowHeaders: Bool = true) {
    precondition(rows.allSatisfy { $0.count == header.count }, "a row of a table is as wide as its header")
    self.caption = caption
    self.header = header
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
  }
}

/// Something a reader must not miss.
package struct Note: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    case notYetDecided = "not-yet-decided"
    case assumption
    case leftOut = "left-out"
    case caution
    /// An ordinary rule that stands in until somebody decides.
    case proposal
  }

  package var kind: Kind
  /// The kind in words of the document's language.
  package var label: [Inline]
  /// What the note is about: a phrase without a full stop that starts in lower case.
  package var subject: [Inline]
  package var body: [Inline]

  package init(kind: Kind, label: [Inline], subject: [Inline], body: [Inline]) {
    self.kind = kind
    self.label = label
    self.subject = subject
    self.body = body
  }
}

/// A picture with its caption and, for readers who do not see it, what it shows in words.
package struct Figure: Sendable, Hashable {
  /// Drawn by each renderer as its format allows: as a vector picture, or with characters.
  package enum Picture: Sendable, Hashable {
    case fan(FanChart)
  }

  /// Unlike that of any article, clause or other figure; letters, digits and hyphens.
  package var id: String
  package var caption: [Inline]
  package var picture: Picture

  package init(id: String, caption: [Inline], picture: Picture) {
    self.id = id
    self.caption = caption
    self.picture = picture
  }

  /// What the picture shows, in a sentence or two.
  package var alternative: String {
    switch picture {
    case .fan(let chart): chart.alternative
    }
  }
}
