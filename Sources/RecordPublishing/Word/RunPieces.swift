/// Writes a run in pieces.
struct RunPieces {
  private let part: WordPart
  private let run: WordPart.Run
  private let prefix: [UInt8]
  private var result: [UInt8] = []
  /// The content of the piece that is being written.
  private var contents: [UInt8] = []
  /// Up to where the run was taken over.
  private var position: Int

  init(_ part: WordPart, _ run: WordPart.Run, prefix: [UInt8]) {
    self.part = part
    self.run = run
    self.prefix = prefix
    position = run.properties?.upperBound ?? run.tag.upperBound
  }

  /// Adds a child as it stands, with what stands before it.
  mutating func add(_ child: WordPart.Child) {
    contents += part.bytes[position..<child.range.upperBound]
    position = child.range.upperBound
  }

  /// Adds a stretch of a child's text.
  mutating func add(_ range: Range<Int>, of child: WordPart.Child) {
    position = child.range.upperBound
    let words: ArraySlice<UInt8> = shown(range, of: child)
    if !words.isEmpty { contents += text("t", words) }
  }

  /// Adds a stretch of a child's text that is taken out.
  mutating func addDeleted(_ range: Range<Int>, of child: WordPart.Child, tag: [UInt8]) {
    endPiece()
    position = child.range.upperBound
    add(text("delText", part.bytes[range]), in: "del", tag)
  }

  /// Adds text that is put in.
  mutating func addInserted(_ text: [UInt8], of child: WordPart.Child, tag: [UInt8]) {
    endPiece()
    if !text.isEmpty { add(self.text("t", text[...]), in: "ins", tag) }
  }

  /// Puts in what stands between runs.
  mutating func put(_ markup: [UInt8]) {
    endPiece()
    result += markup
  }

  /// All of it.
  mutating func finished() -> [UInt8] {
    endPiece()
    return result
  }

  private mutating func endPiece() {
    guard !contents.isEmpty else { return }
    result += piece(contents)
    contents = []
  }

  private mutating func add(_ contents: [UInt8], in name: String, _ tag: [UInt8]) {
    result += tag + piece(contents) + Array("</".utf8) + prefix + Array("\(name)>".utf8)
  }

  /// A run of its own, with the tag and the properties of the whole one.
  private func piece(_ contents: [UInt8]) -> [UInt8] {
    let properties: ArraySlice<UInt8> = run.properties.map { range in part.bytes[range] } ?? []
    let close: [UInt8] = Array("</".utf8) + Array(part.bytes[run.name]) + Array(">".utf8)
    return Array(part.bytes[run.tag]) + Array(properties) + contents + close
  }

  private func text(_ name: String, _ words: ArraySlice<UInt8>) -> [UInt8] {
    let open: [UInt8] = Array("<".utf8) + prefix + Array("\(name) xml:space=\"preserve\">".utf8)
    return open + Array(words) + Array("</".utf8) + prefix + Array("\(name)>".utf8)
  }

  /// The words without the white space at the ends of the whole text that its tag says is only layout.
  private func shown(_ range: Range<Int>, of child: WordPart.Child) -> ArraySlice<UInt8> {
    var words: ArraySlice<UInt8> = part.bytes[range]
    let space: ArraySlice<UInt8>? = MarkupScanner.attribute("xml:space", of: child.tag, in: part.bytes)
    guard let text = child.text, space?.elementsEqual("preserve".utf8) != true else { return words }
    let isBlank: (UInt8) -> Bool = { byte in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    if range.lowerBound == text.lowerBound { words = words.drop(while: isBlank) }
    while range.upperBound == text.upperBound, let last = words.last, isBlank(last) { words.removeLast() }
    return words
  }
}
