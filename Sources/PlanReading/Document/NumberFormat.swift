/// How the number of a list's item is written.
enum NumberFormat: Hashable, Sendable {
  case decimal
  /// With a zero before a single digit.
  case decimalZero
  case upperRoman, lowerRoman
  /// A, B … Z, AA, BB …
  case upperLetter, lowerLetter
  /// Nothing is written.
  case none
  /// The level's text stands as it is.
  case bullet

  /// The format with a name of WordprocessingML; those that no plan has are written as decimals.
  init(word name: String) {
    self =
      switch name {
      case "decimalZero": .decimalZero
      case "upperRoman": .upperRoman
      case "lowerRoman": .lowerRoman
      case "upperLetter": .upperLetter
      case "lowerLetter": .lowerLetter
      case "none": .none
      case "bullet": .bullet
      default: .decimal
      }
  }

  /// The format by the sample that OpenDocument and HTML have: `1`, `I`, `i`, `A`, `a`.
  init(sample: String) {
    self =
      switch sample {
      case "I": .upperRoman
      case "i": .lowerRoman
      case "A": .upperLetter
      case "a": .lowerLetter
      case "": .none
      default: .decimal
      }
  }

  /// The number as it is written.
  func text(_ number: Int) -> String {
    switch self {
    case .none, .bullet: ""
    case .decimal: String(number)
    case .decimalZero: (0...9).contains(number) ? "0\(number)" : String(number)
    case .upperRoman: Self.roman(number)
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperLetter: Self.letters(number, first: UInt8(ascii: "A"))
    case .lowerLetter: Self.letters(number, first: UInt8(ascii: "a"))
    }
  }

  private static func letters(_ number: Int, first: UInt8) -> String {
    guard (1...780).contains(number) else { return String(number) }
    let letter = Character(UnicodeScalar(first + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    let signs: [(value: Int, sign: String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest: Int = number
    var text: String = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
