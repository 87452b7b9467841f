/// One walk over a text that folds it.
struct TextFolder {
  private let options: FoldingOptions
  private let latin: LatinFolding
  private(set) var output: [UInt8] = []
  /// The offset in `output` of the word that is being written.
  private var wordStart: Int = 0
  /// Whether tones are put where they belong, which is of use only as long as there are tones.
  private let placesTones: Bool

  init(options: FoldingOptions, capacity: Int) {
    self.options = options
    placesTones = options.contains(.tonePlacement) && !options.contains(.diacritics)
    latin = LatinFolding.shared
    output.reserveCapacity(capacity)
  }

  /// Appends the folded text to `output`.
  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index: Int = 0
    while index < bytes.count {
      let byte: UInt8 = bytes[index]
      if byte < 0x80 {
        if !Self.isLetter(byte) { endWord() }
        append(ascii: byte)
        if !Self.isLetter(byte) { wordStart = output.count }
        index += 1
      } else if let (scalar, length) = try? UTF8Encoding.decode(bytes, at: index) {
        append(scalar)
        index += length
      } else {
        endWord()
        output.append(byte)
        wordStart = output.count
        index += 1
      }
    }
    endWord()
  }

  @inline(__always)
  private mutating func append(ascii byte: UInt8) {
    if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z"), options.contains(.letterCase) {
      output.append(byte | 0x20)
    } else {
      output.append(byte == UInt8(ascii: "\t") && options.contains(.spaces) ? UInt8(ascii: " ") : byte)
    }
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32) {
    guard let folded = folded(scalar) else { return }
    let isLetter: Bool = Self.isLetter(folded)
    if !isLetter { endWord() }
    UTF8Encoding.append(folded, to: &output)
    if !isLetter { wordStart = output.count }
  }

  @inline(__always)
  private mutating func endWord() {
    if placesTones { CanonicalTone.apply(to: &output, wordStart: wordStart) }
  }

  /// What a scalar becomes; nil where it vanishes.
  @inline(__always)
  private func folded(_ scalar: UInt32) -> UInt32? {
    if scalar >= 0x2000 || scalar == 0xA0 || scalar == 0x1680 {
      return options.isDisjoint(with: [.spaces, .dashes]) ? scalar : foldedPunctuation(scalar)
    }
    if scalar >= 0x300, scalar < 0x370 { return options.contains(.diacritics) ? nil : scalar }
    var result: UInt32 = scalar
    if result == 0xD0 || result == 0xF0, !options.isDisjoint(with: [.eth, .stroke]) {
      result = result == 0xD0 ? 0x110 : 0x111
    }
    if result == 0x110 || result == 0x111, options.contains(.stroke) { result = result == 0x110 ? 0x44 : 0x64 }
    // İ has a small letter only without its dot.
    if options.contains(.diacritics) { result = latin.bare(of: result) }
    return options.contains(.letterCase) ? latin.small(of: result) : result
  }

  private func foldedPunctuation(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x200B...0x200D, 0x2060, 0xFEFF: options.contains(.spaces) ? nil : scalar
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: options.contains(.spaces) ? 0x20 : scalar
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: options.contains(.dashes) ? 0x2D : scalar
    default: scalar
    }
  }

  /// Whether a byte of ASCII is a letter of a word.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// Whether what a scalar became belongs to a word: Latin letters and marks.
  @inline(__always)
  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isLetter(UInt8(scalar)) }
    return scalar >= 0xC0 && scalar < 0x370 && scalar != 0xD7 && scalar != 0xF7 || scalar >= 0x1E00 && scalar < 0x1F00
  }
}
