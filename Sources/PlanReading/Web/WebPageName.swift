/// The names of HTML that are looked at.
enum WebPageName: String, CaseIterable {
  // The page.
  case html, body, head
  // Blocks.
  case p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, center, address, figure, figcaption, hr
  case article, section, main, details, summary, fieldset
  case table, thead, tbody, tfoot, tr, td, th, caption
  // Within blocks.
  case br, a, sup
  // What is no text of the document.
  case script, style, noscript, template, iframe, object, svg, select, button, textarea, nav, footer, aside, form
  case input, header, title, map, canvas, audio, video
  // Attributes.
  case `class` = "class"
  case id, hidden, border, rowspan, colspan, start, type, value, role, charset, content, face

  /// The number in the vocabulary.
  var number: UInt8 { Self.numbers[self].unsafelyUnwrapped }

  private static let numbers: [WebPageName: UInt8] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { index, name in (name, UInt8(index + 1)) })

  /// The names by number.
  static let all: [WebPageName?] = [nil] + allCases

  /// The vocabulary of them.
  static let vocabulary = MarkupVocabulary(allCases.map(\.rawValue))

  /// Whether the element starts and ends a line.
  var isBlock: Bool {
    switch self {
    case .p, .div, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .blockquote, .pre, .center, .address,
      .figure, .figcaption, .hr, .article, .section, .main, .details, .summary, .fieldset, .table, .caption, .header,
      .body, .form:
      true
    default: false
    }
  }

  /// Whether nothing in the element is text of the document.
  var isLeftOut: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .iframe, .object, .svg, .select, .button, .textarea, .nav,
      .footer, .aside, .input, .title, .map, .canvas, .audio, .video:
      true
    default: false
    }
  }
}

extension MarkupTape {
  /// The name of the element at `index`; null for text and for names that are not looked at.
  @inline(__always)
  func webName(_ index: Int) -> WebPageName? {
    nodes[index].kind == .element ? WebPageName.all[Int(nodes[index].name)] : nil
  }

  /// The font that the element at `index` names; null where it names none.
  func webFont(_ index: Int) -> LegacyFont? {
    guard nodes[index].kind == .element, index + 1 < nodes.count, nodes[index + 1].kind == .attribute else {
      return nil
    }
    if let face = webValue(.face, of: index) { return LegacyFont(name: Self.firstFamily(face[...])) }
    guard let found = styleOffset(of: Self.fontFamily, in: index),
      let end = attribute(WebPageName.style.number, of: index)?.upperBound
    else { return nil }
    let families = bytes[found + Self.fontFamily.count..<end].prefix { $0 != UInt8(ascii: ";") }
    return LegacyFont(name: Self.firstFamily(String(decoding: families, as: UTF8.self)[...]))
  }

  private static func firstFamily(_ families: Substring) -> String {
    families.prefix { $0 != "," }.filter { !"\"' \t\n".contains($0) }
  }

  private static let display: [UInt8] = Array("display".utf8)
  private static let fontFamily: [UInt8] = Array("font-family:".utf8)

  /// The offset in `bytes` of words, given in small letters, in the style of the element at `index`, where they stand in
  /// small letters or in capitals; null where they do not.
  func styleOffset(of words: [UInt8], in index: Int) -> Int? {
    guard let range = attribute(WebPageName.style.number, of: index) else { return nil }
    if let found = ByteSearch.first(words, in: bytes, from: range.lowerBound, limit: range.upperBound) { return found }
    let capitals: [UInt8] = words.map { (0x61...0x7A).contains($0) ? $0 & ~0x20 : $0 }
    return ByteSearch.first(capitals, in: bytes, from: range.lowerBound, limit: range.upperBound)
  }

  /// The value of an attribute as a string.
  func webValue(_ name: WebPageName, of index: Int) -> String? { attribute(name.number, of: index).map { string($0) } }

  /// Whether the element at `index` is no part of the text, by its name or because it is hidden.
  func isLeftOut(_ index: Int) -> Bool {
    if let name = webName(index), name.isLeftOut { return true }
    guard nodes[index].kind == .element, index + 1 < nodes.count, nodes[index + 1].kind == .attribute else {
      return false
    }
    if attribute(WebPageName.hidden.number, of: index) != nil { return true }
    guard styleOffset(of: Self.display, in: index) != nil, let style = webValue(.style, of: index) else { return false }
    return style.lowercased().split(separator: ";").contains { rule in
      rule.filter { !$0.isWhitespace }.hasPrefix("display:none")
    }
  }
}
