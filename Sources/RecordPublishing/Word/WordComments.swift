/// The part with a document's comments: those that it has, and new ones behind them.
struct WordComments {
  private let bytes: [UInt8]
  /// Where new comments are put in, and what stands there; null in a new part.
  private let end: Int?
  private let prefix: String
  private var next: Int
  private var added: [UInt8] = []

  /// The comments of a part; null where it is not one of comments.
  init?(_ bytes: [UInt8]) {
    var next: Int = 0
    var root: MarkupScanner.Token?
    var isEmptyRoot: Bool = false
    var end: Int?
    for token in MarkupScanner(bytes) {
      guard case .open(let isEmpty) = token.kind else {
        if case .close = token.kind { end = token.range.lowerBound }
        continue
      }
      if root == nil {
        root = token
        isEmptyRoot = isEmpty
      }
      for (name, value) in MarkupScanner.attributes(of: token.range, in: bytes)
      where bytes[name].suffix(3).elementsEqual(":id".utf8) {
        next = max(next, (Int(String(decoding: bytes[value], as: UTF8.self)) ?? -1) + 1)
      }
    }
    guard let root, let colon = bytes[root.name].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    prefix = String(decoding: bytes[root.name.lowerBound...colon], as: UTF8.self)
    self.next = next
    if isEmptyRoot {
      // A part without comments may be a single tag: it gets an end.
      let slash: Int = root.range.upperBound - 2
      let name: ArraySlice<UInt8> = bytes[root.name]
      self.bytes =
        Array(bytes[..<slash]) + Array("></".utf8) + Array(name) + Array(">".utf8) + bytes[root.range.upperBound...]
      self.end = slash + 1
    } else {
      guard let end else { return nil }
      self.bytes = bytes
      self.end = end
    }
  }

  /// A new part, whose elements are of a namespace.
  init(namespace: String) {
    var head: [UInt8] = Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"".utf8)
    XMLWriter.escape(namespace.utf8, isAttribute: true, to: &head)
    head += Array("\">".utf8)
    end = head.count
    bytes = head + Array("</w:comments>".utf8)
    prefix = "w:"
    next = 0
  }

  /// Adds a comment of paragraphs; its id.
  mutating func add(_ paragraphs: [String], author: String, initials: String) -> Int {
    defer { next += 1 }
    var comment: [UInt8] = []
    let w: String = prefix
    comment += Array("<\(w)comment \(w)id=\"\(next)\" \(w)author=\"\(author)\" \(w)initials=\"\(initials)\">".utf8)
    for (index, text) in paragraphs.enumerated() {
      // The mark by which Word shows that the text is a comment's.
      let mark: String = index == 0 ? "<\(w)r><\(w)annotationRef/></\(w)r>" : ""
      comment += Array("<\(w)p>\(mark)<\(w)r><\(w)t xml:space=\"preserve\">".utf8)
      XMLWriter.escape(text.utf8, to: &comment)
      comment += Array("</\(w)t></\(w)r></\(w)p>".utf8)
    }
    added += comment + Array("</\(w)comment>".utf8)
    return next
  }

  /// The part with the new comments.
  var markup: [UInt8] {
    guard let end else { return bytes }
    return Array(bytes[..<end]) + added + bytes[end...]
  }
}
