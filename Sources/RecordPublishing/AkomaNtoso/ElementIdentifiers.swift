internal import CampaignRecord

/// Gives elements their identifiers (`eId`) by the Akoma Ntoso naming convention: what the element above is called, two low
/// lines, what it is, a low line, its number. One that would be a second of its name gets its count behind a hyphen.
struct ElementIdentifiers {
  private var counts: [String: Int] = [:]

  /// The identifier of an element with a number of its own.
  mutating func identifier(_ kind: StaticString, number: String, under parent: String?) -> String {
    let name: String = parent.map { parent in "\(parent)__\(kind)_\(number)" } ?? "\(kind)_\(number)"
    counts[name, default: 0] += 1
    guard let count = counts[name], count > 1 else { return name }
    return identifier(kind, number: "\(number)-\(count)", under: parent)
  }

  /// The identifier of an element without a number: it is counted.
  mutating func identifier(_ kind: StaticString, under parent: String?) -> String {
    let key: String = "\(parent ?? "")__\(kind)"
    counts[key, default: 0] += 1
    return identifier(kind, number: "\(counts[key] ?? 1)", under: parent)
  }
}

/// The element of a unit of the outline, and what its identifier begins with.
struct HierarchyElement {
  let name: StaticString
  let abbreviation: StaticString

  init(_ style: OutlineNode.Style) {
    (name, abbreviation) =
      switch style {
      case .part, .capital: ("part", "part")
      case .chapter: ("chapter", "chp")
      case .section, .roman: ("section", "sec")
      case .article: ("article", "art")
      case .decimal: ("paragraph", "para")
      case .letter: ("point", "point")
      case .bullet: ("indent", "indent")
      }
  }
}

extension OutlineNode {
  /// The number in an identifier: `I`, `2-1`, `a`, `dd` for `đ`, which is not `d`; null for a bullet.
  var identifierNumber: String? {
    guard let marker else { return nil }
    var words: [Substring] = marker.split(separator: " ")
    // `Điều 1`, `Chương II`: the element says it.
    switch style {
    case .part, .chapter, .section, .article: if words.count > 1 { words.removeFirst() }
    case .capital, .roman, .decimal, .letter, .bullet: break
    }
    let text: String = words.joined(separator: "-")
    if text == "đ" { return "dd" }
    let isPlain: Bool = text.utf8.allSatisfy { byte in byte < 0x80 && byte != UInt8(ascii: ".") && byte > 0x2C }
    return isPlain && !text.isEmpty ? text : ReferenceName.name(text)
  }
}
