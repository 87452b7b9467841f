import CampaignRecord
import VietnameseText

/// What stands before type and number: day and issuer.
extension CitationRecognizer {
  /// `Ngày 09/02/2021, Bộ Y tế đã có Công văn số 949/BYT-KH-TC`: who issued it when, told as what was done.
  func bindBefore(_ citation: inout CitationPhrase, dates: inout [DatePhrase], nextDate: Int) {
    guard citation.date == nil, citation.issuer == nil, let kind = citation.kindTokens, nextDate > 0 else { return }
    let date: DatePhrase = dates[nextDate - 1]
    let comma: Int = date.tokens.upperBound
    guard flow.isMark(comma, .comma), date.form == .single, date.first.isDay, date.role == .other,
      flow.isCapitalized(date.tokens.lowerBound), flow.keyword(date.tokens.lowerBound) == .ngày,
      kind.lowerBound - comma < 20, let issuer = issuers.name(at: comma + 1), flow.isCapitalized(comma + 1)
    else { return }
    var position: Int = issuer.upperBound
    if flow.keyword(position) == .đã { position += 1 }
    if flow.matches(position, .ban, .hành) {
      position += 2
    } else if flow.keyword(position) == .có || flow.keyword(position) == .ký || flow.spells(position, "gửi") {
      position += 1
    }
    guard position > issuer.upperBound, position == kind.lowerBound else { return }
    citation.date = nextDate - 1
    dates[nextDate - 1].role = .citation
    citation.issuer = issuer
  }
}
