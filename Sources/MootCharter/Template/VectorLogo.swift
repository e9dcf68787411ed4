package import MootDiagnostics

/// Vector pictures that an organization brings along.
///
/// A picture is read as XML, strictly, and only elements and attributes of a short list may stand in it: those that draw.
/// Names count without their prefixes, because a prefix can be bound to anything.
package enum VectorLogo {
  /// Whether a text is a vector picture at all.
  package static func isPicture(_ text: String) -> Bool {
    let start = text.drop(while: \.isWhitespace)
    return text.contains("svg") && start.hasPrefix("<")
  }

  /// What in a picture is no XML, runs, fetches or stands for something else; empty for one that is whole in itself.
  package static func findings(in text: String, file: String) -> [Finding] {
    var parser = StrictXML(text)
    var found: [(what: String, offset: Int)] = []
    func report(_ what: String, _ offset: Int) { found.append((what, offset)) }
    do throws(StrictXML.Fault) {
      try parser.read { element in
        let name = local(element.name)
        if element.isRoot, name != "svg" { report("<\(element.name)", element.offset) }
        guard elements.contains(name) else {
          report("<\(element.name)", element.offset)
          return
        }
        for attribute in element.attributes {
          if let what = refusal(of: attribute, in: name) { report(what, attribute.offset) }
        }
      } text: { element, text, offset in
        if local(element) == "style", let what = refusalOfStyle(text) { report(what, offset) }
      }
    } catch {
      report(error.what, error.offset)
    }
    return found.map { what, offset in
      let (line, column) = parser.position(of: offset)
      return Finding(.error, "template-picture", ["what": what], place: Place(file: file, line: line, column: column))
    }
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":", omittingEmptySubsequences: false).last.map(String.init) ?? name
  }

  /// What is wrong with an attribute; nil when nothing is.
  private static func refusal(of attribute: StrictXML.Attribute, in element: String) -> String? {
    let name = local(attribute.name)
    // What binds a prefix names a thing and fetches nothing.
    if attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") { return nil }
    if attribute.name.hasPrefix("xml:") { return ["space", "lang"].contains(name) ? nil : attribute.name }
    guard attributes.contains(name) else { return attribute.name }
    let value = attribute.value.trimmingWhitespace
    if name == "href" { return isWithin(value, pictures: element == "image") ? nil : attribute.name }
    return refusalOfStyle(attribute.value).map { _ in attribute.name }
  }

  /// Whether a link leads to a part of the picture, or is a picture that is written out.
  private static func isWithin(_ link: String, pictures: Bool) -> Bool {
    if link.hasPrefix("#") { return true }
    let lower = link.lowercased()
    return pictures && ["data:image/png;base64,", "data:image/jpeg;base64,"].contains { lower.hasPrefix($0) }
  }

  /// What in declarations of style leads outside; nil when nothing does.
  ///
  /// Escapes and remarks could spell any of the other words, so there are none.
  private static func refusalOfStyle(_ text: String) -> String? {
    let lower = text.lowercased()
    for word in ["\\", "/*", "@", "expression(", "image(", "image-set(", "src(", "attr(", "javascript:"]
    where lower.contains(word) {
      return word
    }
    var rest = lower[...]
    while let start = rest.range(of: "url") {
      rest = rest[start.upperBound...]
      let after = rest.drop { $0.isWhitespace }
      guard after.first == "(" else { continue }
      let link = after.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      if !link.hasPrefix("#") { return "url(" }
    }
    return nil
  }

  private static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "path", "rect", "circle", "ellipse",
    "line", "polyline", "polygon", "text", "tspan", "textPath", "image", "linearGradient", "radialGradient", "stop",
    "clipPath", "mask", "pattern", "marker", "switch", "filter", "feBlend", "feColorMatrix", "feComponentTransfer",
    "feComposite", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode",
    "feOffset", "feDropShadow", "feTile",
  ]

  private static let attributes: Set<String> = Set(
    """
    id class style lang transform version baseProfile viewBox preserveAspectRatio x y width height d href role
    cx cy r rx ry x1 y1 x2 y2 dx dy fx fy fr points pathLength rotate textLength lengthAdjust startOffset method spacing
    fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
    stroke-dasharray stroke-dashoffset opacity color display visibility overflow clip clip-path clip-rule mask filter
    marker marker-start marker-mid marker-end color-interpolation color-interpolation-filters color-rendering
    shape-rendering text-rendering image-rendering vector-effect paint-order mix-blend-mode isolation enable-background
    font font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing
    text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift direction writing-mode unicode-bidi
    gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity clipPathUnits maskUnits
    maskContentUnits mask-type patternUnits patternContentUnits patternTransform markerUnits markerWidth markerHeight
    orient refX refY filterUnits primitiveUnits in in2 result type values mode operator k1 k2 k3 k4 stdDeviation
    flood-color flood-opacity tableValues slope intercept amplitude exponent edgeMode lighting-color
    media title space systemLanguage requiredFeatures aria-label aria-labelledby aria-hidden focusable
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension String {
  fileprivate var trimmingWhitespace: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Substring {
  fileprivate func range(of word: String) -> Range<Substring.Index>? { firstRange(of: word) }
}
