/// What each byte says of the character that starts with it, looked up without a branch.
struct ByteTable {
  /// What one byte says.
  struct Entry: Sendable {
    /// The class of its character.
    let characterClass: CharacterClass
    /// The mark that it is by itself, as `Mark` has it; 0 for none, and for `<`, which may open a tag.
    let mark: UInt8
  }

  private let entries: UnsafePointer<Entry>

  private static let all: [Entry] = (0...UInt8.max).map { byte in
    let mark: Mark? = byte == UInt8(ascii: "<") ? nil : CharacterClass.mark(ofASCII: byte)
    return Entry(characterClass: CharacterClass(byte), mark: UInt8(mark?.rawValue ?? 0))
  }

  /// Hands on the table.
  static func withTable(_ body: (ByteTable) -> Void) {
    all.withUnsafeBufferPointer { entries in body(ByteTable(entries: entries.baseAddress!)) }
  }

  /// What the byte says.
  @inline(__always)
  subscript(_ byte: UInt8) -> Entry { entries[Int(byte)] }
}
