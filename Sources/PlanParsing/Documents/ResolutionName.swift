import VietnameseText

/// What tells one resolution of a congress from another, however it is named: `Nghị quyết Đại hội đại biểu toàn quốc lần thứ
/// XIII của Đảng` and `Nghị quyết Đại hội XIII của Đảng` are one.
struct ResolutionName: Hashable {
  /// Whether it is the conclusion (`Kết luận`) of a meeting, or its resolution.
  var isConclusion: Bool
  /// The number of the congress.
  var ordinal: Int
  /// The first letters of the words of whose congress it is, small and without tones; empty where they are not said.
  var body: [UInt8]

  /// The same without its body.
  var withoutBody: ResolutionName {
    var name: ResolutionName = self
    name.body = []
    return name
  }

  /// The name in the tokens of a mention; nil where it is none of a congress with its number.
  init?(_ tokens: Range<Int>, in flow: Flow) {
    var position: Int = tokens.lowerBound
    isConclusion = flow.keyword(position) == .kết
    guard isConclusion || flow.matches(position, .nghị, .quyết) else { return nil }
    position += 2
    if flow.keyword(position) == .của { position += 1 }
    guard flow.matches(position, .đại, .hội) else { return nil }
    position += 2
    var ordinal: Int?
    var body: [UInt8] = []
    while position < tokens.upperBound {
      let word: Keyword = flow.keyword(position)
      if let number = flow.roman(position) ?? Self.number(at: position, in: flow) {
        guard ordinal == nil else { return nil }
        ordinal = number
      } else if flow.isMark(position, .comma) || word == .nhiệm || word == .khóa {
        // The term of office follows from the number.
        break
      } else if flow.matches(position, .đại, .biểu)
        || flow.spells(position, "toàn") && flow.keyword(position + 1) == .quốc
      {
        position += 1
      } else if word != .của, word != .lần, word != .thứ, flow.kind(position) == .word {
        body += flow.initials(of: position..<position + 1)
      }
      position += 1
    }
    guard let ordinal else { return nil }
    self.ordinal = ordinal
    self.body = body.elementsEqual("đcsvn".utf8) ? Array("đ".utf8) : body
  }

  /// The number that a word or digits behind `lần thứ` say.
  private static func number(at index: Int, in flow: Flow) -> Int? {
    guard flow.keyword(index - 1) == .thứ || flow.kind(index) == .number else { return nil }
    return switch flow.keyword(index) {
    case .nhất: 1
    case .hai: 2
    case .ba: 3
    case .tư: 4
    case .sáu: 6
    case .bảy: 7
    case .tám: 8
    case .chín: 9
    case .mười: 10
    default: flow.spells(index, "năm") ? 5 : flow.number(index)
    }
  }
}
