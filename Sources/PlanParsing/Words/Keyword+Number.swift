extension Keyword {
  /// The number from 1 to 10 that the word says, for counting (`ba`, `bốn`) or for order (`nhất`, `tư`); null for any other
  /// word. `năm` is also the year: what stands around tells.
  var number: Int? {
    switch self {
    case .nhất, .một: 1
    case .hai: 2
    case .ba: 3
    case .tư, .bốn: 4
    case .năm: 5
    case .sáu: 6
    case .bảy: 7
    case .tám: 8
    case .chín: 9
    case .mười: 10
    default: nil
    }
  }
}
