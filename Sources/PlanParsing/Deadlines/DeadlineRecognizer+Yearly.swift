import CampaignRecord
import VietnameseText

/// `hằng năm` at the end of a list of days, which is said of all of them.
extension DeadlineRecognizer {
  /// `xã gửi huyện trước ngày 15/6, huyện gửi tỉnh trước ngày 20/6 hằng năm`: the days before in the same sentence come each
  /// year too.
  func repeatEachYear(_ dues: inout [Due]) {
    for index in dues.indices.reversed().dropLast() where isYearly(dues[index]) {
      let (before, own): (Due, Due) = (dues[index - 1], dues[index])
      guard before.kind == .before || before.kind == .by, hasNoYear(before),
        before.tokens.upperBound <= own.tokens.lowerBound,
        own.tokens.lowerBound - before.tokens.upperBound <= 20,
        !(before.tokens.upperBound..<own.tokens.lowerBound).contains(where: endsSentence)
      else { continue }
      dues[index - 1].kind = .recurring
    }
  }

  /// Whether a day without a year comes each year.
  private func isYearly(_ due: Due) -> Bool { due.kind == .recurring && hasNoYear(due) }

  private func hasNoYear(_ due: Due) -> Bool {
    guard case .date(let date) = due.value else { return false }
    return date.year == .unknown && date.month != .unknown
  }

  private func endsSentence(_ index: Int) -> Bool {
    flow.isMark(index, .fullStop) || flow.isMark(index, .semicolon) || flow.startsParagraph(index)
  }
}
