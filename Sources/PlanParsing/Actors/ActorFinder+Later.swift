import VietnameseText

/// Who owes what is due later in a sentence whose first subject owes something else.
extension ActorFinder {
  /// `Các huyện gửi về Sở Nội vụ (trước ngày 10/5) để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 25/5`: to whom it
  /// goes reports on.
  func reporter(of tokens: Range<Int>, from first: Int) -> Range<Int>? {
    var index: Int = tokens.lowerBound - 1
    while index > first, !endsClause(index), !isGathering(index) { index -= 1 }
    guard isGathering(index), reports(index + 3..<tokens.lowerBound) else { return nil }
    // The day on which it is to be there stands between.
    var end: Int = index
    if let date = context.dateIndex(before: index), context.dates[date].tokens.upperBound == index {
      end = context.dates[date].tokens.lowerBound
      while end > first, isBound(end - 1) { end -= 1 }
    }
    var start: Int = end - 1
    while start > first, !endsClause(start), flow.keyword(start - 1) != .về { start -= 1 }
    guard flow.keyword(start - 1) == .về, let phrase = reader.phrase(at: start, before: end),
      phrase.tokens.upperBound == end
    else { return nil }
    return phrase.tokens
  }

  /// `để tổng hợp`
  private func isGathering(_ index: Int) -> Bool {
    flow.keyword(index) == .để && flow.matches(index + 1, .tổng, .hợp)
  }

  /// Whether what is gathered is reported, and in these words.
  private func reports(_ words: Range<Int>) -> Bool {
    words.contains {
      flow.matches($0, .báo, .cáo) && BodyNames(flow: flow, lexicon: context.lexicon).startsBody($0 + 2)
    }
  }

  private func isBound(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .trước, .ngày, .chậm, .muộn, .nhất, .là, .vào: true
    default: false
    }
  }

  /// `Kiểm tra học kỳ: từ 24/12 đến 29/12, các trường nhập điểm chậm nhất là 05/01`: behind the label's own time who is named
  /// owes what is due later.
  func owesLater(_ body: Range<Int>, behind tokens: Range<Int>, from start: Int) -> Bool {
    guard flow.isMark(start - 1, .colon), let own = context.dateIndex(before: tokens.upperBound),
      own + 1 < context.dates.count
    else { return false }
    let next: Range<Int> = context.dates[own + 1].tokens
    return next.lowerBound > body.upperBound && next.lowerBound - body.upperBound <= 20
      && !(body.upperBound..<next.lowerBound).contains { endsClause($0) || flow.startsParagraph($0) }
  }

  /// `… gửi hồ sơ trước ngày 10/5, Sở Y tế thẩm định xong …`: who does something right behind the last day before, and a
  /// comma.
  func subject(behindDateIn clause: Range<Int>, _ limit: Int) -> Range<Int>? {
    guard let date = context.dateIndex(before: clause.upperBound) else { return nil }
    let comma: Int = context.dates[date].tokens.upperBound
    guard comma > clause.lowerBound, comma < clause.upperBound, flow.isMark(comma, .comma) else { return nil }
    // `Từ ngày 10/5 đến ngày 25/5, …` is read elsewhere.
    guard let phrase = reader.phrase(at: comma + 1, before: limit), phrase.stop == .duty else {
      return small(at: comma + 1, limit).flatMap { $0.upperBound <= clause.upperBound ? $0 : nil }
    }
    guard phrase.tokens.upperBound <= clause.upperBound else { return nil }
    return asked(by: phrase.tokens, limit) ?? phrase.tokens
  }
}
