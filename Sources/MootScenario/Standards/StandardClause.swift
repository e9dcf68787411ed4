/// A standard wording that a planner takes by answering `standard`.
///
/// The texts stand in the catalogues under ``textKey(for:)``; this says which there are, where they are taken, and where the
/// kind of host demands another wording.
package struct StandardClause: Sendable, Hashable {
  /// Kinds of hosts that share a wording.
  package enum Variant: String, CaseIterable, Sendable, Hashable {
    /// Company, public body, foundation.
    case a
    /// Association, cooperative.
    case b
    /// Project, informal group.
    case c

    package init(_ kind: Host.Kind) {
      switch kind {
      case .company, .publicBody, .foundation: self = .a
      case .association, .cooperative: self = .b
      case .project, .informalGroup: self = .c
      }
    }
  }

  /// The path of the key that takes it; `definitions.in-writing` and its kin are taken by their term, and `charter.order`
  /// comes with any other.
  package let id: String
  /// Whether the wording differs by the kind of host.
  package let hasVariants: Bool
  /// Whether it is a list, one text a line.
  package let isList: Bool

  private init(_ id: String, hasVariants: Bool = false, isList: Bool = false) {
    self.id = id
    self.hasVariants = hasVariants
    self.isList = isList
  }

  /// All of them, in the order of a charter.
  package static let all: [StandardClause] = [
    StandardClause("host.precedence", hasVariants: true),
    StandardClause("definitions.in-writing"), StandardClause("definitions.active-member"),
    StandardClause("membership.classes"), StandardClause("membership.delegates"), StandardClause("membership.leaving"),
    StandardClause("expectations.of_members", isList: true), StandardClause("expectations.of_host", isList: true),
    StandardClause("decisions.quorum"), StandardClause("decisions.majority"), StandardClause("decisions.ties"),
    StandardClause("decisions.absence"), StandardClause("decisions.written"),
    StandardClause("conduct.conflicts_of_interest"),
    StandardClause("meetings.notice"), StandardClause("meetings.minutes"),
    StandardClause("conduct.outside"), StandardClause("conduct.decides", hasVariants: true),
    StandardClause("conduct.appeals"),
    StandardClause("trust.confidentiality"), StandardClause("trust.contributions"), StandardClause("trust.names"),
    StandardClause("trust.competition_law"),
    StandardClause("charter.amendment", hasVariants: true),
    StandardClause("charter.order"),
  ]

  package static func named(_ id: String) -> StandardClause? { all.first { $0.id == id } }

  /// The definition that a term has by `means: standard`; nil where there is none for it.
  package static func definition(of term: String) -> StandardClause? {
    named("definitions." + term.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-"))
  }

  /// Where the catalogue has the text; nil where the wording depends on the kind of host and nobody has said it.
  ///
  /// A text may hold `{host}`, the name of the host.
  package func textKey(for kind: Host.Kind?) -> String? {
    hasVariants ? kind.map { "standard.\(id).\(Variant($0).rawValue)" } : "standard.\(id)"
  }

  /// All keys of its texts, with the kinds of hosts that each is for; nil: for every kind.
  package var texts: [(variant: Variant?, key: String)] {
    hasVariants ? Variant.allCases.map { ($0, "standard.\(id).\($0.rawValue)") } : [(nil, "standard.\(id)")]
  }
}
