/// Writes text in a legacy encoding.
public struct LegacyEncoder: Sendable {
  private let encoding: LegacyEncoding
  /// The form that the codes are stored in as characters of code page 1252; nil for the bytes themselves.
  private let form: UnicodeForm?
  /// The codes of every character beyond ASCII that the encoding has.
  private let codes: [UInt32: [UInt8]]

  /// A writer of the encoding; in `form`, of text whose characters stand for the codes.
  public init(_ encoding: LegacyEncoding, in form: UnicodeForm? = nil) {
    self.encoding = encoding
    self.form = form
    let table: LegacyTable = encoding.table
    var codes: [UInt32: [UInt8]] = [:]
    // The lowest code of a character first; letters and marks of the encoding go before what code page 1252 has.
    for isOwn in [true, false] {
      for code in UInt8.min...UInt8.max where table.isOwn[Int(code)] == isOwn {
        let scalar = UInt32(table.scalars[Int(code)])
        // Capitals in the places of control characters are written only where there is no other way.
        guard scalar >= 0x80, code >= 0x20 || table.foldedLetters.isEmpty else { continue }
        if codes[scalar] == nil { codes[scalar] = [code] }
      }
    }
    table.forEachPair { first, second, letter in
      // A second code is written in the case of its base, and the small ones are the higher.
      let isSmall: Bool = first & 0x20 != 0
      if (second & 0x20 != 0) == isSmall { codes[letter] = [first, second] }
    }
    self.codes = codes
  }

  /// The bytes of a text in NFC; nil where the encoding lacks a character. Of capitals that it lacks, it has the small
  /// letters where `CapitalRestoration` can tell them.
  public func encode(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let codes = codes(of: scalar) else { return nil }
      for code in codes { append(code, to: &result) }
    }
    return result
  }

  private func codes(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.value < 0x80 {
      let isTaken: Bool = encoding.table.scalars[Int(scalar.value)] != UInt16(scalar.value)
      return isTaken ? nil : [UInt8(scalar.value)]
    }
    if let codes = codes[scalar.value] { return codes }
    guard let letter = VietnameseLetter(scalar) else { return nil }
    if letter.isUppercase {
      let small = VietnameseLetter(base: letter.base, mark: letter.mark, tone: letter.tone)?.scalar.value
      if let small, encoding.table.foldedLetters.contains(small) { return codes[small] }
    }
    // Without its tone, and then the tone as a mark.
    guard let base = letter.with(tone: .ngang)?.scalar, let mark = codes[letter.tone.combiningMark] else { return nil }
    return base.value < 0x80 ? [UInt8(base.value)] + mark : codes[base.value].map { $0 + mark }
  }

  private func append(_ code: UInt8, to result: inout [UInt8]) {
    guard let form else { return result.append(code) }
    let own: UInt16 = Windows1252.scalar(of: code)
    let scalar = own == 0 ? UInt16(code) : own
    switch form {
    case .utf8: UTF8Encoding.append(UInt32(scalar), to: &result)
    case .utf16LittleEndian: result += [UInt8(scalar & 0xFF), UInt8(scalar >> 8)]
    case .utf16BigEndian: result += [UInt8(scalar >> 8), UInt8(scalar & 0xFF)]
    }
  }
}

extension Tone {
  /// The scalar of the combining mark; that of ngang, which has none, is 0.
  fileprivate var combiningMark: UInt32 {
    switch self {
    case .ngang: 0
    case .huyen: 0x300
    case .sac: 0x301
    case .hoi: 0x309
    case .nga: 0x303
    case .nang: 0x323
    }
  }
}
