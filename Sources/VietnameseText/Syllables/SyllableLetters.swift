/// The letters of a word that may be a syllable: at most eight, and at most one with a tone.
struct SyllableLetters {
  /// The row of every letter in `LetterTable` with one added, a byte each, the first lowest.
  private var rows: UInt64 = 0
  /// The ASCII letter of every plain letter, 0 for a marked one, a byte each, the first lowest.
  private var plain: UInt64 = 0
  private var startsWithStroke: Bool = false
  private(set) var count: Int = 0
  private(set) var tone: Tone = .ngang
  /// The index of the letter with the tone; -1 where there is none.
  private(set) var toneIndex: Int = -1

  /// The letters of `range`; nil where something else stands there, or more than a syllable has.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let table: LetterTable = LetterTable.shared
    var index: Int = range.lowerBound
    while index < range.upperBound {
      guard count < 8, let (scalar, length) = try? UTF8Encoding.decode(bytes, at: index) else { return nil }
      guard let (letter, row) = table.letterAndRow(scalar) else { return nil }
      if letter.tone != .ngang {
        guard toneIndex < 0 else { return nil }
        tone = letter.tone
        toneIndex = count
      }
      if count == 0, letter.mark == .stroke { startsWithStroke = true }
      rows |= UInt64(row + 1) << UInt64(8 * count)
      if letter.mark == .none { plain |= UInt64(letter.base) << UInt64(8 * count) }
      count += 1
      index += length
    }
    guard count > 0, index == range.upperBound else { return nil }
  }

  /// The key of a rime of the letters from `start` on, behind those of `prefix`. More than four letters are no rime, and the
  /// key of none.
  @inline(__always)
  func key(from start: Int, after prefix: UInt32 = 0) -> UInt32 {
    guard start < count || prefix != 0, count - start <= 4 else { return 0 }
    var key: UInt32 = prefix
    var left: UInt64 = rows >> UInt64(8 * start)
    while left != 0 {
      key = key << 5 | UInt32(truncatingIfNeeded: left & 0xFF)
      left >>= 8
    }
    return key
  }

  /// The onset and the number of its letters.
  var onset: (onset: Onset, length: Int)? {
    let second: UInt8 = plain(at: 1)
    switch plain(at: 0) {
    case UInt8(ascii: "b"): return (.b, 1)
    case UInt8(ascii: "c"): return second == UInt8(ascii: "h") ? (.ch, 2) : (.c, 1)
    case UInt8(ascii: "d"): return (.d, 1)
    case UInt8(ascii: "g"):
      if second == UInt8(ascii: "h") { return (.gh, 2) }
      return second == UInt8(ascii: "i") ? (.gi, 2) : (.g, 1)
    case UInt8(ascii: "h"): return (.h, 1)
    case UInt8(ascii: "k"): return second == UInt8(ascii: "h") ? (.kh, 2) : (.k, 1)
    case UInt8(ascii: "l"): return (.l, 1)
    case UInt8(ascii: "m"): return (.m, 1)
    case UInt8(ascii: "n"):
      if second == UInt8(ascii: "h") { return (.nh, 2) }
      guard second == UInt8(ascii: "g") else { return (.n, 1) }
      return plain(at: 2) == UInt8(ascii: "h") ? (.ngh, 3) : (.ng, 2)
    case UInt8(ascii: "p"): return second == UInt8(ascii: "h") ? (.ph, 2) : (.p, 1)
    case UInt8(ascii: "q"): return second == UInt8(ascii: "u") ? (.qu, 2) : nil
    case UInt8(ascii: "r"): return (.r, 1)
    case UInt8(ascii: "s"): return (.s, 1)
    case UInt8(ascii: "t"):
      if second == UInt8(ascii: "h") { return (.th, 2) }
      return second == UInt8(ascii: "r") ? (.tr, 2) : (.t, 1)
    case UInt8(ascii: "v"): return (.v, 1)
    case UInt8(ascii: "x"): return (.x, 1)
    default: return startsWithStroke ? (.dStroke, 1) : (.empty, 0)
    }
  }

  @inline(__always)
  private func plain(at index: Int) -> UInt8 { UInt8(truncatingIfNeeded: plain >> UInt64(8 * index)) }
}
