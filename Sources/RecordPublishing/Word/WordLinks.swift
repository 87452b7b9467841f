/// What leads from one part of a package to another: relationships and the list of content types. Both are read, and added
/// to by bytes put in before their end.
struct WordLinks {
  /// A relationship.
  struct Link {
    let id: String
    let type: String
    let target: String
  }

  private(set) var links: [Link] = []
  private let bytes: [UInt8]
  /// Where the tag stands that ends the root element, and the name of the root; null where the root is one tag.
  private let end: (place: Int, name: [UInt8])?

  /// The relationships in a part; none for an empty one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var root: [UInt8]?
    var end: (place: Int, name: [UInt8])?
    for token in MarkupScanner(bytes) {
      switch token.kind {
      case .open(let isEmpty):
        if root == nil, !isEmpty { root = Array(bytes[token.name]) }
        var values: [String: String] = [:]
        for (name, value) in MarkupScanner.attributes(of: token.range, in: bytes) {
          values[String(decoding: bytes[name], as: UTF8.self)] = String(decoding: bytes[value], as: UTF8.self)
        }
        if let id = values["Id"], let type = values["Type"], let target = values["Target"],
          values["TargetMode"] != "External"
        {
          links.append(Link(id: id, type: type, target: target))
        }
      case .close: if let root, bytes[token.name].elementsEqual(root) { end = (token.range.lowerBound, root) }
      case .text, .other: break
      }
    }
    self.end = end
  }

  /// The path to which the relationship of a kind leads from a folder; null where there is none.
  func path(ofKind kind: String, from folder: String) -> String? {
    guard let link = links.first(where: { link in link.type.hasSuffix("/\(kind)") }) else { return nil }
    return Self.path(link.target, from: folder)
  }

  /// An id that no relationship has.
  var newIdentifier: String {
    let known: Set<String> = Set(links.map(\.id))
    var number: Int = links.count + 1
    while known.contains("rId\(number)") { number += 1 }
    return "rId\(number)"
  }

  /// The part with an element put in at its end, with the prefix that the root has; null where the root has no end tag.
  func adding(_ name: String, _ attributes: String) -> [UInt8]? {
    guard let end else { return nil }
    let prefix: [UInt8] = end.name.firstIndex(of: UInt8(ascii: ":")).map { colon in Array(end.name[...colon]) } ?? []
    let element: [UInt8] = Array("<".utf8) + prefix + Array("\(name) \(attributes)/>".utf8)
    return Array(bytes[..<end.place]) + element + bytes[end.place...]
  }

  /// The path of a target; one that starts at the root does not count the folder.
  static func path(_ target: String, from folder: String) -> String {
    var components: [Substring] = target.first == "/" ? [] : folder.split(separator: "/")
    for component in target.split(separator: "/") {
      if component == ".." { _ = components.popLast() } else if component != "." { components.append(component) }
    }
    return components.joined(separator: "/")
  }
}
