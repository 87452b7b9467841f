/// How the pixels of a TIFF are packed, in the words of PDF.
struct TIFFPixels {
  /// How they are packed, of the ways that PDF has, by their numbers.
  private enum Packing: Int {
    case none = 1
    case fax3 = 3
    case fax4 = 4
    case lzw = 5
    case jpeg = 7
    case deflate = 8
    case oldDeflate = 32_946
    case runs = 32_773
  }

  private let packing: Packing
  private let depth: Int
  private let samples: Int
  /// The entries of the colours.
  private let colours: String
  /// Whether the differences between neighbours are packed.
  private let isPredicted: Bool
  /// Whether the first pixel of a byte is its lowest bit.
  private let isReversed: Bool
  /// Whether black is what fax calls white.
  private let isInverted: Bool
  /// Which of the ways of fax it is.
  private let faxOptions: Int
  /// The tables that the JPEGs of all strips share, without the marks at their start and end.
  private let tables: ArraySlice<UInt8>

  /// The packing of a directory's picture; null where PDF does not have it.
  init?(_ directory: PictureDirectory, in data: PictureData) {
    let depths: Set<Int> = Set(directory.values(.depth))
    samples = directory.value(.samples) ?? 1
    depth = depths.first ?? 1
    guard let packing = Packing(rawValue: directory.value(.packing) ?? 1), depths.count <= 1,
      [1, 2, 4, 8].contains(depth),
      // Red, green and blue may stand in planes of their own.
      directory.value(.planes) ?? 1 == 1 || samples == 1
    else { return nil }
    self.packing = packing
    let prediction: Int = directory.value(.prediction) ?? 1
    isPredicted = prediction == 2 && (packing == .lzw || packing == .deflate || packing == .oldDeflate)
    isReversed = directory.value(.bitOrder) == 2 && packing != .jpeg
    faxOptions = directory.value(.faxOptions) ?? 0
    tables = directory.bytes(.tables).map { data.bytes[$0].dropFirst(2).dropLast(2) } ?? []
    let kind: Int = directory.value(.colours) ?? 0
    isInverted = kind == 1
    switch (kind, samples) {
    case (0, 1): colours = packing == .fax3 || packing == .fax4 ? "/DeviceGray" : "/DeviceGray /Decode [1 0]"
    case (1, 1): colours = "/DeviceGray"
    case (2, 3): colours = "/DeviceRGB"
    case (6, 3) where packing == .jpeg: colours = "/DeviceRGB"
    case (5, 4) where packing != .jpeg: colours = "/DeviceCMYK"
    case (3, 1):
      // All reds, all greens, all blues, each in two bytes.
      let values: [Int] = directory.values(.palette)
      let count: Int = 1 << depth
      guard values.count == 3 * count else { return nil }
      let codes: [UInt8] = (0..<count).flatMap { color in
        (0..<3).map { UInt8(truncatingIfNeeded: values[$0 * count + color] >> 8) }
      }
      colours = PackedPixels.palette(codes)
    default: return nil
    }
    // Fax has one bit a pixel; two-dimensional fax that may be uncompressed nobody writes.
    if packing == .fax3 || packing == .fax4, depth != 1 || samples != 1 || faxOptions & 2 != 0 { return nil }
  }

  /// The entries of the dictionary of a part.
  func entries(width: Int, height: Int) -> String {
    let prediction: String =
      isPredicted
      ? " /DecodeParms << /Predictor 2 /Colors \(samples) /BitsPerComponent \(depth) /Columns \(width) >>" : ""
    let filter: String =
      switch packing {
      case .none: ""
      case .lzw: "/Filter /LZWDecode" + prediction
      case .deflate, .oldDeflate: "/Filter /FlateDecode" + prediction
      case .runs: "/Filter /RunLengthDecode"
      case .jpeg: "/Filter /DCTDecode"
      case .fax3, .fax4:
        "/Filter /CCITTFaxDecode /DecodeParms << /K \(packing == .fax4 ? -1 : faxOptions & 1)"
          + " /EndOfLine \(packing == .fax3) /EncodedByteAlign \(faxOptions & 4 != 0)"
          + " /BlackIs1 \(isInverted) /Columns \(width) /Rows \(height) >>"
      }
    return "/Width \(width) /Height \(height) /BitsPerComponent \(depth) /ColorSpace \(colours) \(filter)"
  }

  /// The bytes of a part as PDF has them.
  func bytes(_ part: ArraySlice<UInt8>) -> [UInt8] {
    if packing == .jpeg { return Array(part.prefix(2)) + tables + part.dropFirst(2) }
    return isReversed ? part.map(Self.reversed) : Array(part)
  }

  private static func reversed(_ byte: UInt8) -> UInt8 {
    var (rest, reversed): (UInt8, UInt8) = (byte, 0)
    for _ in 0..<8 {
      reversed = reversed << 1 | rest & 1
      rest >>= 1
    }
    return reversed
  }
}
