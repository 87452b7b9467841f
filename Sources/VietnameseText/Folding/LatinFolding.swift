/// Latin letters under folding: U+0080-U+01FF and U+1E00-U+1EFF.
struct LatinFolding: Sendable {
  static let shared: LatinFolding = LatinFolding()

  /// The small letter of every letter.
  private let small: [UInt16]
  /// Every letter without the marks of its canonical decomposition.
  private let bare: [UInt16]

  private init() {
    let scalars: [UInt32] = (0..<0x300).map { $0 < 0x200 ? $0 : $0 + 0x1C00 }
    small = scalars.map { UInt16(Self.small($0)) }
    bare = scalars.map { UInt16(Self.bare($0)) }
  }

  /// The small letter of a scalar; the scalar itself past the table.
  @inline(__always)
  func small(of scalar: UInt32) -> UInt32 {
    guard let place = Self.place(scalar) else { return scalar }
    return UInt32(small[place])
  }

  /// The letter underneath the marks of a scalar; the scalar itself past the table.
  @inline(__always)
  func bare(of scalar: UInt32) -> UInt32 {
    guard let place = Self.place(scalar) else { return scalar }
    return UInt32(bare[place])
  }

  @inline(__always)
  private static func place(_ scalar: UInt32) -> Int? {
    if scalar < 0x200 { return Int(scalar) }
    return scalar >= 0x1E00 && scalar < 0x1F00 ? Int(scalar) - 0x1C00 : nil
  }

  /// Unicode's lower case, where it is one letter. İ stays: its lower case is two characters.
  private static func small(_ scalar: UInt32) -> UInt32 {
    guard scalar < 0x1B1 || scalar >= 0x1E00, let unicode = Unicode.Scalar(scalar) else { return scalar }
    let lower = unicode.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first?.value, lower.count == 1, first < 0x10000 else { return scalar }
    return first
  }

  private static func bare(_ scalar: UInt32) -> UInt32 {
    var parts: [UInt32] = []
    CompositionTable.shared.decompose(scalar) { parts.append($0) }
    let areMarks: Bool = parts.dropFirst().allSatisfy { $0 >= 0x300 && $0 < 0x370 }
    return areMarks && place(parts[0]) != nil ? parts[0] : scalar
  }
}
