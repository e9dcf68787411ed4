package import Foundation

/// What an organization adds to the look of its papers.
package struct HouseStyle: Sendable, Hashable {
  /// A picture that stands in front of the title.
  package struct Logo: Sendable, Hashable {
    /// What the picture shows, in words.
    package var alternative: String
    package var kind: Kind
    package var bytes: Data

    package enum Kind: String, CaseIterable, Sendable, Hashable {
      case svg
      case png
      case jpeg = "jpg"

      /// The name of the kind on the web.
      package var mediaType: String {
        switch self {
        case .svg: "image/svg+xml"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
      }
    }

    package init(alternative: String, kind: Kind, bytes: Data) {
      self.alternative = alternative
      self.kind = kind
      self.bytes = bytes
    }

    /// The name of a file that holds it.
    package var fileName: String { "logo.\(kind.rawValue)" }

    /// The picture itself as an address, so that nothing has to be fetched.
    var dataAddress: String { "data:\(kind.mediaType);base64,\(bytes.base64EncodedString())" }
  }

  package var logo: Logo?
  /// A line at the top of every printed page.
  package var pageHeader: String?
  /// Rules of style that follow the program's own.
  package var sheet: String?

  package init(logo: Logo? = nil, pageHeader: String? = nil, sheet: String? = nil) {
    self.logo = logo
    self.pageHeader = pageHeader
    self.sheet = sheet
  }
}
