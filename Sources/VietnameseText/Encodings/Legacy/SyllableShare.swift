/// How much of a text is Vietnamese, by the words that have letters beyond ASCII among letters of ASCII.
public enum SyllableShare {
  /// The fewest such words that tell an encoding.
  static let fewestWords: Int = 4
  /// The share of them that has to be syllables, in percent: abbreviations (`QĐ`) and names never are. In plans it is 92 or
  /// more in the right encoding.
  static let least: Int = 75
  /// The share by which an encoding has to be ahead of every other, in percent. VPS and VISCII, which have the letters of
  /// Latin-1 in common, are at least 21 apart in plans, all others 49.
  static let margin: Int = 15

  /// The runs of ASCII letters and bytes beyond ASCII that have both.
  public static func mixedWords(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count: Int = 0
    var (hasPlain, hasOther) = (false, false)
    for byte in bytes {
      if byte >= 0x80 {
        hasOther = true
      } else if isLetter(byte) {
        hasPlain = true
      } else {
        if hasPlain && hasOther { count += 1 }
        (hasPlain, hasOther) = (false, false)
      }
    }
    return hasPlain && hasOther ? count + 1 : count
  }

  /// The words of a text in UTF-8 and NFC that have letters of both kinds and are syllables.
  public static func legalWords(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count: Int = 0
    var start: Int = 0
    var (hasPlain, hasOther) = (false, false)
    func end(_ index: Int) {
      if hasPlain && hasOther, Syllable(bytes, start..<index) != nil { count += 1 }
      (hasPlain, hasOther) = (false, false)
    }
    var index: Int = 0
    while index < bytes.count {
      let byte: UInt8 = bytes[index]
      var length: Int = 1
      if isLetter(byte) {
        if !hasPlain && !hasOther { start = index }
        hasPlain = true
      } else if byte >= 0x80, let (scalar, scalarLength) = UTF8Scalar.decode(bytes, at: index), isWord(scalar) {
        if !hasPlain && !hasOther { start = index }
        hasOther = true
        length = scalarLength
      } else {
        end(index)
      }
      index += length
    }
    end(index)
    return count
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a character beyond ASCII is a letter, a loose mark, or none at all.
  private static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA, 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0xFFFD: scalar != 0xD7 && scalar != 0xF7
    default: false
    }
  }
}
