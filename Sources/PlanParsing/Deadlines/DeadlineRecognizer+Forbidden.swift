import CampaignRecord
import VietnameseText

/// Days before or after which something must not be done: `không được tổ chức nhập học trước ngày 22/8`.
extension DeadlineRecognizer {
  /// What a day binds that stands behind a prohibition; nil where none stands before it.
  func forbidden(_ date: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Due? {
    let start: Int = date.tokens.lowerBound
    let before: Int = beforeTimeOfDay(start - 1, content)
    guard date.form == .single, !context.isPast(date.last) else { return nil }
    switch flow.keyword(before) {
    // `không sớm hơn ngày 15/3/2024`
    case .none where flow.spells(before, "hơn"):
      guard flow.spells(before - 1, "sớm"), flow.keyword(before - 2) == .không else { return nil }
      return due(.from, date, from: before - 2)
    case .trước:
      guard prohibition(before: before, content) != nil else { return nil }
      return due(.from, date, from: before)
    // `Không nhận hồ sơ sau ngày 20/3/2024`
    case .sau:
      guard let first = prohibition(before: before, content), flow.keyword(first + 1) == .nhận else { return nil }
      return due(.by, date, from: before)
    default: return nil
    }
  }

  /// The token `không` of `không được`, `không tổ chức`, `không nhận`, with which the clause before the day forbids.
  private func prohibition(before index: Int, _ content: Int) -> Int? {
    for position in stride(from: index - 1, through: max(content, index - 14), by: -1) {
      if flow.mark(position) != nil || flow.keyword(position) == .phải || flow.keyword(position) == .thì { return nil }
      guard flow.keyword(position) == .không else { continue }
      switch flow.keyword(position + 1) {
      case .được, .nhận: return position
      case .tổ, .mở, .triển, .thực: return Duties.isDutyVerb(flow, position + 1) ? position : nil
      default: return nil
      }
    }
    return nil
  }
}
