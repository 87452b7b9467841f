/// The elements of an XML or HTML document in one array, each followed by its attributes, text and elements. A reader
/// goes over it by index, and skips an element by going on at its end.
struct MarkupTape: Sendable {
  /// An element, an attribute or a piece of text.
  struct Node: Sendable {
    enum Kind: UInt8 { case element, attribute, text }

    var kind: Kind
    /// The number of the name in the vocabulary; 0 for text and names that it does not have.
    var name: UInt8
    /// For an element the index after all that is in it; for the others where their bytes start.
    var end: UInt32
    /// For an element how many of the same name start before it in the document; for the others the number of bytes.
    var count: UInt32
  }

  var nodes: [Node] = []
  /// The bytes of attributes and text in UTF-8.
  var bytes: [UInt8] = []

  /// The index after all that is in the node at `index`.
  @inline(__always)
  func end(of index: Int) -> Int { nodes[index].kind == .element ? Int(nodes[index].end) : index + 1 }

  /// The index of the first node in the element at `index` that is no attribute.
  @inline(__always)
  func contents(of index: Int) -> Int {
    var first: Int = index + 1
    while first < nodes.count, nodes[first].kind == .attribute { first += 1 }
    return first
  }

  /// The range of bytes of the text or attribute at `index`.
  @inline(__always)
  func range(of index: Int) -> Range<Int> {
    Int(nodes[index].end)..<Int(nodes[index].end) + Int(nodes[index].count)
  }

  /// The place of the attribute with the name of a number, null where the element at `index` has none.
  func attribute(_ name: UInt8, of index: Int) -> Range<Int>? {
    var attribute: Int = index + 1
    while attribute < nodes.count, nodes[attribute].kind == .attribute {
      if nodes[attribute].name == name { return range(of: attribute) }
      attribute += 1
    }
    return nil
  }

  /// The children of the element at `index`, attributes left out.
  func children(of index: Int) -> Children {
    Children(tape: self, position: contents(of: index), end: Int(nodes[index].end))
  }

  /// The indices of an element's children.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let tape: MarkupTape
    fileprivate var position: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard position < end else { return nil }
      defer { position = tape.end(of: position) }
      return position
    }
  }

  /// The bytes of a range as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
