/// How a short word that is not in the vocabulary is written, found without a branch for each letter: eight bytes are
/// looked at together, each a lane of a machine word, and what holds of a byte is said by the top bit of its lane. What
/// the other bits are says nothing until `top` leaves them out.
enum WordShape {
  /// The most bytes that a word can have here.
  static let capacity: Int = 8

  private static let top: UInt64 = 0x8080_8080_8080_8080

  /// The traits of a word whose bytes are ASCII letters or beyond ASCII, with zeros after the last; nil where it has
  /// other letters than those of Vietnamese, or ð, Ð, which stand for đ, Đ.
  @inline(never)
  static func traits(of word: UInt64) -> Token.Traits? {
    // Where letters of two bytes start: with C3, with C4 or C5, with C6; and those of three bytes.
    let latin: UInt64 = lanes(of: word, equal: 0xC3)
    let paired: UInt64 = lanes(of: word | all(1), equal: 0xC5)
    let horned: UInt64 = lanes(of: word, equal: 0xC6)
    let threefold: UInt64 = lanes(of: word, equal: 0xE1)
    guard isPlain(word, latin: latin, threefold: threefold, known: latin | paired | horned | threefold) else {
      return nil
    }
    // A letter is a small one by its last byte, as `LetterCase` has it: by one bit, or for ơ and ư by three.
    let bit20: UInt64 = word &<< 2
    let bit1: UInt64 = word &<< 7
    let hornedSmall: UInt64 = (word &<< 3) | (bit1 & ~(word &<< 6))
    let byBit20: UInt64 = (~word | latin &<< 8) & bit20
    let byBit1: UInt64 = (paired &<< 8 | threefold &<< 16) & bit1
    let small: UInt64 = (byBit20 | byBit1 | (horned &<< 8 & hornedSmall)) & top
    // The first letter ends at the lowest byte that is not followed by one that goes on with a letter.
    let ends: UInt64 = ~((word & ~(word &<< 1)) &>> 8) & top
    let firstEnd: UInt64 = ends & (0 &- ends)
    if small & firstEnd != 0 { return [] }
    if small != 0 { return .capitalized }
    return isRoman(word) ? [.capitalized, .capitals, .roman] : [.capitalized, .capitals]
  }

  /// Whether all letters beyond ASCII start with a known byte, and none of them is Ð, ð, ×, ÷ or, of those of three
  /// bytes, other than U+1E80 to U+1EFF.
  @inline(__always)
  private static func isPlain(_ word: UInt64, latin: UInt64, threefold: UInt64, known: UInt64) -> Bool {
    let starts: UInt64 = word & (word &<< 1)
    let folded: UInt64 = word | all(0x20)
    let needsCare: UInt64 = latin &<< 8 & (lanes(of: folded, equal: 0xB0) | lanes(of: folded, equal: 0xB7))
    let isFar: UInt64 = threefold &<< 8 & ~lanes(of: word | all(1), equal: 0xBB)
    return ((starts & ~known) | needsCare | isFar) & top == 0
  }

  private static func isRoman(_ word: UInt64) -> Bool {
    withUnsafeBytes(of: word.littleEndian) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { bytes in
        RomanNumeral.isWritten(bytes, 0..<(8 - word.leadingZeroBitCount / 8))
      }
    }
  }

  /// The byte in each lane.
  @inline(__always)
  private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The lanes that are the byte.
  @inline(__always)
  private static func lanes(of bytes: UInt64, equal byte: UInt64) -> UInt64 {
    let difference: UInt64 = bytes ^ all(byte)
    // Any bit of a lane ends up in its top bit, and nothing is carried into the next lane.
    return ~(((difference & ~top) &+ ~top) | difference)
  }
}
