/// Numbers in superscript, as footnotes are marked.
enum Superscript {
  private static let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// A number.
  static func text(_ number: Int) -> String { String(String(number).map { digits[$0.wholeNumberValue ?? 0] }) }
}
