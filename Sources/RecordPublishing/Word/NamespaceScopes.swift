/// The namespaces that prefixes stand for while elements open and close.
struct NamespaceScopes {
  /// What a namespace is of, as the reader parts them.
  enum Family {
    /// WordprocessingML, and all that is none of the others.
    case text
    case mathematics
    case compatibility
    case drawing
  }

  private struct Binding {
    let prefix: [UInt8]
    let family: Family
    let address: [UInt8]
    let depth: Int
  }

  private var bindings: [Binding] = []
  private var depth: Int = 0

  /// A tag opens an element, and may bind prefixes.
  mutating func open(_ token: MarkupScanner.Token, in bytes: [UInt8]) {
    depth += 1
    guard Self.mayBind(bytes[token.range]) else { return }
    for (name, value) in MarkupScanner.attributes(of: token.range, in: bytes) {
      let isDefault: Bool = bytes[name].elementsEqual("xmlns".utf8)
      guard isDefault || bytes[name].starts(with: "xmlns:".utf8) else { continue }
      bindings.append(
        Binding(
          prefix: isDefault ? [] : Array(bytes[name].dropFirst(6)), family: Self.family(bytes[value]),
          address: Array(bytes[value]), depth: depth))
    }
  }

  /// An element closes.
  mutating func close() {
    while let last = bindings.last, last.depth == depth { bindings.removeLast() }
    depth -= 1
  }

  /// The family of an element that just opened.
  func family(of token: MarkupScanner.Token, in bytes: [UInt8]) -> Family {
    binding(of: token, in: bytes)?.family ?? .text
  }

  /// The namespace's address of an element that just opened; null where its prefix stands for none.
  func address(of token: MarkupScanner.Token, in bytes: [UInt8]) -> String? {
    binding(of: token, in: bytes).map { binding in String(decoding: binding.address, as: UTF8.self) }
  }

  private func binding(of token: MarkupScanner.Token, in bytes: [UInt8]) -> Binding? {
    let prefix: ArraySlice<UInt8> =
      bytes[token.name].firstIndex(of: UInt8(ascii: ":")).map { colon in bytes[token.name.lowerBound..<colon] } ?? []
    return bindings.last { binding in binding.prefix.elementsEqual(prefix) }
  }

  /// The name of a tag without its prefix.
  func localName(of token: MarkupScanner.Token, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[token.name].firstIndex(of: UInt8(ascii: ":")).map { colon in bytes[colon + 1..<token.name.upperBound] }
      ?? bytes[token.name]
  }

  private static func mayBind(_ tag: ArraySlice<UInt8>) -> Bool {
    let mark: [UInt8] = Array("xmlns".utf8)
    return tag.indices.contains { index in tag[index] == mark[0] && tag[index...].starts(with: mark) }
  }

  private static func family(_ address: ArraySlice<UInt8>) -> Family {
    let text = String(decoding: address, as: UTF8.self)
    let families: [(String, Family)] = [
      ("officeDocument/2006/math", .mathematics), ("ooxml/officeDocument/math", .mathematics),
      ("markup-compatibility", .compatibility), ("drawingml", .drawing), ("urn:schemas-microsoft-com:", .drawing),
    ]
    return families.first { part, _ in text.utf8.contains(part.utf8) }?.1 ?? .text
  }
}

extension String.UTF8View {
  /// Whether the bytes stand somewhere in these.
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    indices.contains { index in self[index...].starts(with: other) }
  }
}
