import VietnameseText

/// Words that the language says twice, and those that it never does.
enum Reduplication {
  /// Words that stand twice for emphasis, for each and every one, or as the name of a thing.
  private static let usual: Set<WordKey> = keys(
    """
    ngày đêm tháng năm mùa sáng trưa chiều tối xuân nơi chốn chỗ đâu ai người nhà ngành cấp thôn bản làng lớp tầng hàng đợt \
    lượt đoàn gia đời kiếp luôn thường dần mãi song rất xa gần lâu cao thấp dài sâu nhẹ nhanh mau từ xanh đỏ trắng vàng tím \
    hồng đen nâu chung đều tròn vuông xinh vui hay khác khăng ầm rầm ào bừng hừng rành sờ lăm chằm rưng lâng nao khư lù băng \
    phăng bon vù vèo hiu ba cào chuồn chôm đa bông vân lô xăm oang đùng khẽ hây bo dăm đôi
    """)

  /// Two words that are said twice.
  static let pairs: [[WordKey]] = [
    ["ngày", "càng"], ["rất", "nhiều"], ["từng", "bước"], ["mãi", "mãi"], ["thật", "nhiều"],
  ]

  /// Numerals: `một một`, `chín chín` are digits read out.
  static let numerals: Set<WordKey> = keys("một hai ba bốn năm sáu bảy tám chín mười mươi trăm")

  /// Words that only join others: one of two is always too much.
  static let grammatical: Set<WordKey> = keys(
    """
    của và các những về trong với cho được là theo hoặc nhằm gồm đã sẽ đang tại để bởi nếu khi này đó mà thì cũng như đến vào \
    ra mỗi mọi từng trên dưới giữa
    """)

  /// Before these, `từ` says from when or where, and does so once.
  private static let places: Set<WordKey> = keys(
    "ngày tháng năm nay đó đây đầu cuối các những nguồn việc khi cơ trung cấp")

  /// What numbers count and what is numbered: `tháng 6`, `đợt 2`, `lớp 9`.
  private static let counted: Set<WordKey> = keys("ngày tháng năm đợt lớp người nhà cấp đoàn hàng")

  /// Whether the word at a token may well stand twice.
  static func isUsual(at index: Int, _ plan: PlanUnderCheck) -> Bool {
    let key: WordKey = plan.keys[index]
    guard usual.contains(key) else { return false }
    guard index + 2 < plan.tokens.count else { return true }
    if key == "từ" { return plan.tokens[index + 2].kind == .word && !places.contains(plan.keys[index + 2]) }
    guard counted.contains(key) else { return true }
    let isNumbered: Bool = isNumber(index + 2, plan)
    if isNumber(index - 1, plan) || (index > 0 && numerals.contains(plan.keys[index - 1])) {
      // `05 năm năm 2021 - 2025` are two years, `tháng 6 năm năm 2020` is one.
      return key == "năm" && isNumbered && !plan.reads(["tháng"], at: index - 2) && !plan.reads(["quý"], at: index - 2)
    }
    return !isNumbered
  }

  private static func isNumber(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    guard plan.tokens.indices.contains(index) else { return false }
    switch plan.tokens[index].kind {
    case .number, .date, .fraction: return true
    default: return false
    }
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.utf8.split(separator: 0x20).map { word in WordKey(String(Substring(word))) })
  }
}
