/// What the codes of a legacy encoding stand for.
struct LegacyTable: Sendable {
  /// The character of every code, 0 for a code that has none.
  let scalars: [UInt16]
  /// The codes that are letters or marks of the encoding itself; the others are ASCII, or as in code page 1252.
  let isOwn: [Bool]
  /// The letters that are two codes: by the first, and by the place of the second in `seconds`; empty where there are none.
  private let pairs: [UInt16]
  /// The place of every code that may be the second of a letter, from 0; 0xFF for the others.
  private let seconds: [UInt8]
  /// The small letters whose capitals are written as they are, because the encoding has none, or fonts show none.
  let foldedLetters: Set<UInt32>

  /// The most codes that are the second of a letter.
  private static let secondCount: Int = 64

  /// A table.
  ///
  /// - Parameters:
  ///   - rows: the first code of a row of sixteen, and their characters; `·` for a code that the encoding does not define.
  ///   - codes: further codes and their characters.
  ///   - undefined: the codes that have no character, not even that of code page 1252.
  ///   - letters: letters of two codes: the first, the second, the letter.
  ///   - folded: the small letters that stand for their capitals, too.
  init(
    rows: [(first: UInt8, characters: String)] = [], codes: [(code: UInt8, scalar: UInt16)] = [],
    undefined: [UInt8] = [], letters: [(first: UInt8, second: UInt8, letter: Unicode.Scalar)] = [], folded: String = ""
  ) {
    var scalars: [UInt16] = (0...255).map { Windows1252.scalar(of: $0) }
    var isOwn: [Bool] = Array(repeating: false, count: 256)
    func define(_ code: UInt8, _ scalar: UInt16) {
      scalars[Int(code)] = scalar
      isOwn[Int(code)] = true
    }
    for (first, characters) in rows {
      for (offset, character) in characters.unicodeScalars.enumerated() where character != "·" {
        define(first + UInt8(offset), UInt16(character.value))
      }
    }
    for (code, scalar) in codes { define(code, scalar) }
    for code in undefined { scalars[Int(code)] = 0 }

    var seconds: [UInt8] = Array(repeating: 0xFF, count: 256)
    var pairs: [UInt16] = Array(repeating: 0, count: letters.isEmpty ? 0 : 256 * Self.secondCount)
    var next: UInt8 = 0
    for (first, second, letter) in letters {
      if seconds[Int(second)] == 0xFF {
        seconds[Int(second)] = next
        next += 1
      }
      pairs[Int(first) * Self.secondCount + Int(seconds[Int(second)])] = UInt16(letter.value)
    }
    self.scalars = scalars
    self.isOwn = isOwn
    self.pairs = pairs
    self.seconds = seconds
    foldedLetters = Set(folded.unicodeScalars.map(\.value))
  }

  /// Whether letters may be two codes.
  var hasPairs: Bool { !pairs.isEmpty }

  /// The letter that two codes are together; nil where they are none.
  @inline(__always)
  func letter(_ first: UInt8, _ second: UInt8) -> UInt32? {
    let place: UInt8 = seconds[Int(second)]
    guard place != 0xFF else { return nil }
    let letter: UInt16 = pairs[Int(first) * Self.secondCount + Int(place)]
    return letter == 0 ? nil : UInt32(letter)
  }

  /// Calls `body` with every letter that is two codes.
  func forEachPair(_ body: (_ first: UInt8, _ second: UInt8, _ letter: UInt32) -> Void) {
    for second: UInt8 in 0...255 where hasPairs {
      for first: UInt8 in 0...255 {
        if let letter = letter(first, second) { body(first, second, letter) }
      }
    }
  }
}

extension LegacyEncoding {
  /// What the codes stand for.
  var table: LegacyTable {
    switch self {
    case .tcvn3: .tcvn3
    case .vni: .vni
    case .viscii: .viscii
    case .vps: .vps
    case .windows1258: .windows1258
    }
  }
}
