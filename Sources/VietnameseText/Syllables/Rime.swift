/// What follows the onset of a syllable, without its tone: one of 174.
public struct Rime: Hashable, Sendable, CaseIterable {
  /// The place in `RimeTable.spellings`.
  let number: UInt8

  /// All rimes, in alphabetical order of their nuclei.
  public static var allCases: [Rime] { RimeTable.shared.rimes }

  /// The small letters, such as `iêng`. After gi an `i` merges with it, after qu the glide does: giếng, quá.
  public var spelling: String { RimeTable.spellings[Int(number)] }

  /// Whether it ends in c, ch, p or t, so that it takes only the tones sắc and nặng.
  public var isStopped: Bool { RimeTable.shared[self].isStopped }

  /// Whether it is oa, oe or uy, where the tone is put on either vowel: hoà, hòa.
  public var isFreelyMarked: Bool { RimeTable.shared[self].traditionalMark != RimeTable.shared[self].modernMark }
}
