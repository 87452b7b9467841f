/// The text of one `w:t` as it is shown.
struct WordText {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The number of Unicode scalars in the element, and of those before the first that is shown.
  private(set) var scalars: Int = 0
  private(set) var skipped: Int = 0

  init(_ tape: MarkupTape, _ node: Int, _ properties: WordRunProperties) {
    for piece in tape.children(of: node) where tape.nodes[piece].kind == .text {
      bytes += tape.bytes[tape.range(of: piece)]
    }
    scalars = bytes.count { $0 & 0xC0 != 0x80 }
    // Without this mark, white space at the ends is only the way in which the file is written.
    if tape.value(.space, of: node) != "preserve" { trim() }
    cleanUp()
    if properties.isCapitals == true { bytes = Capitals.of(bytes) }
  }

  private mutating func trim() {
    let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    skipped = bytes.prefix { blank.contains($0) }.count
    bytes.removeFirst(skipped)
    while let last = bytes.last, blank.contains(last) { bytes.removeLast() }
  }

  /// Line ends within text are white space.
  private mutating func cleanUp() {
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D { bytes[index] = 0x20 }
  }
}
