import CampaignRecord
import VietnameseText

/// Days by which something is to be done and that the record does not have as deadlines, because they have passed.
struct LapsedDays {
  let plan: PlanUnderCheck

  /// The words before a last day: `trước ngày`, `chậm nhất ngày`, `đến hết ngày`.
  private static let limits: Set<WordKey> = ["trước", "nhất", "hết"]
  /// What may stand between them and the date: `trước 17 giờ 00 phút ngày`.
  private static let fillers: Set<WordKey> = ["ngày", "là", "vào", "giờ", "phút"]
  /// Words of duties: `gửi`, `nộp`, `hoàn thành`, `báo cáo`, `ban hành`.
  private static let duties: Set<WordKey> = [
    "gửi", "nộp", "trình", "xong", "thành", "báo", "cáo", "khai", "đăng", "chốt", "nhận", "trao", "toán", "kết", "hành",
    "chức", "dựng", "tất", "cấp", "duyệt", "nghiệm",
  ]
  /// What must be done is a duty, whatever was said to be done before: `xã đã cấp dở dang phải hoàn thành`.
  private static let phải: WordKey = "phải"
  /// Words of what is past or only supposed.
  static let past: Set<WordKey> = ["đã", "nếu"]
  /// Words of what came into being before a day: `sinh`, `có hiệu lực`, `thành lập`, `tuyển dụng`.
  private static let beginnings: Set<WordKey> = ["sinh", "lực", "lập", "dụng", "tuổi"]

  /// Whether the date is the last day of a duty that stands in its sentence: before it, or behind a date that opens the
  /// sentence.
  func isLimit(_ point: DatePoint) -> Bool {
    guard let limit = limit(point), !isCondition(limit) else { return false }
    if clause(before: limit).contains(where: isDuty) { return true }
    guard let behind = sentence(openedBy: point) else { return false }
    return behind.contains(where: isDuty) && !behind.contains(where: isPast)
  }

  /// Whether the date opens a sentence that tells what was done by then: `Trước ngày 30/6/2022, các đơn vị đã gửi`.
  func isReport(_ point: DatePoint) -> Bool { sentence(openedBy: point)?.contains(where: isPast) ?? false }

  /// The tokens behind a last day with which the sentence starts; nil for any other date.
  private func sentence(openedBy point: DatePoint) -> Range<Int>? {
    guard let limit = limit(point) else { return nil }
    return clause(before: limit).allSatisfy { plan.tokens[$0].kind == .mark } ? clause(behind: point) : nil
  }

  /// `sinh trước ngày`, but not `sinh hoạt`, `sinh viên`; `văn bản ban hành từ`, `danh sách ban hành trước ngày`.
  func isBeginning(_ index: Int) -> Bool {
    if plan.keys[index] == Self.hành {
      return index > 1 && plan.keys[index - 1] == Self.ban && Self.papers.contains(plan.keys[index - 2])
    }
    let isPartOfOther: Bool = index + 1 < plan.keys.count && Self.words.contains(plan.keys[index + 1])
    return Self.beginnings.contains(plan.keys[index]) && !isPartOfOther
  }

  private static let ban: WordKey = "ban"
  private static let hành: WordKey = "hành"
  /// The last words of what is issued: `văn bản`, `danh sách`.
  private static let papers: Set<WordKey> = ["bản", "sách"]
  private static let words: Set<WordKey> = ["hoạt", "viên", "thái", "học"]

  private func isPast(_ index: Int) -> Bool { Self.past.contains(plan.keys[index]) }

  private func isDuty(_ index: Int) -> Bool {
    plan.keys[index] == Self.phải || Self.duties.contains(plan.keys[index])
  }

  /// Whether the date is the last day of what was, or came into being, before it: `thành lập trước ngày 01/7/2013`.
  func isCondition(_ point: DatePoint) -> Bool { limit(point).map(isCondition) ?? false }

  private func isCondition(_ limit: Int) -> Bool {
    let clause: Range<Int> = clause(before: limit)
    // What stands before `phải` tells who must: `các xã đã cấp dở dang phải xong trước ngày`.
    let start: Int = clause.last { index in plan.keys[index] == Self.phải } ?? clause.lowerBound
    return (start..<limit).contains { index in
      Self.past.contains(plan.keys[index]) || (index > limit - 4 && isBeginning(index))
    }
  }

  /// The token of `trước`, `nhất`, `hết` right before the date.
  private func limit(_ point: DatePoint) -> Int? {
    var index: Int = plan.token(at: point.span.start) - 1
    let first: Int = index - 8
    while index > 0, index > first, Self.fillers.contains(plan.keys[index]) || plan.tokens[index].kind == .number {
      index -= 1
    }
    return index > 0 && Self.limits.contains(plan.keys[index]) ? index : nil
  }

  /// The tokens of the sentence behind a date; no more than twenty.
  func clause(behind point: DatePoint) -> Range<Int> {
    let start: Int = plan.token(at: point.span.end)
    var end: Int = start
    while end < plan.tokens.count, end < start + 20 {
      let token: Token = plan.tokens[end]
      if token.kind == .marker || token.isMark(.semicolon) || token.isMark(.fullStop) || token.isMark(.colon) { break }
      end += 1
    }
    return start..<end
  }

  /// The tokens of the sentence before a token; no more than twenty, so that a text without marks does not cost its length
  /// for each date.
  func clause(before limit: Int) -> Range<Int> {
    var first: Int = limit
    while first > 0, first > limit - 20 {
      let token: Token = plan.tokens[first - 1]
      if token.kind == .marker || token.isMark(.semicolon) || token.isMark(.fullStop) || token.isMark(.colon) { break }
      first -= 1
    }
    return first..<limit
  }
}
