/// The words that rules go to in a text. Their places are gathered while the text is made ready, so that no rule looks
/// for them at every word.
enum Landmark: Int, CaseIterable {
  case tháng, nơi, nhận, trên, đại
  case phần, chương, mục, điều, khoản, điểm
  case giai, đợt, vòng, học, quý

  /// The word.
  var key: WordKey { Self.keys[rawValue] }

  private static let keys: [WordKey] = allCases.map { word in WordKey(String(describing: word)) }
}
