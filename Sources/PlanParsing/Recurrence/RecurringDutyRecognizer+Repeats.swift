import CampaignRecord
import VietnameseText

/// What is said twice: a frequency and a day of one duty.
extension RecurringDutyRecognizer {
  /// Whether the tokens stand in the sentence that goes on to the token at `index`.
  func isInSentence(_ tokens: Range<Int>, _ index: Int) -> Bool {
    index - tokens.upperBound < 40
      && !(tokens.upperBound..<max(index, tokens.upperBound)).contains {
        flow.isMark($0, .fullStop) || flow.isMark($0, .semicolon)
      }
  }

  /// Whether a duty that comes back names its day.
  func hasDay(_ due: DeadlineRecognizer.Due) -> Bool {
    if case .repetition = due.value { return false }
    return true
  }

  /// Whether a day in the same sentence has said it already. The deadlines are in order.
  func isTaken(_ tokens: Range<Int>, _ dues: [DeadlineRecognizer.Due], isDay: Bool) -> Bool {
    var low: Int = 0
    var high: Int = dues.count
    while low < high {
      let middle: Int = (low + high) / 2
      if dues[middle].tokens.upperBound + 40 < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < dues.count, dues[low].tokens.lowerBound <= tokens.upperBound + 40 {
      if isDay ? dues[low].tokens.overlaps(tokens) : says(dues[low], tokens) { return true }
      low += 1
    }
    return false
  }

  /// Whether a deadline stands in the sentence of the tokens and comes back.
  private func says(_ due: DeadlineRecognizer.Due, _ tokens: Range<Int>) -> Bool {
    if due.tokens.overlaps(tokens) { return true }
    // Rows and items are sentences of their own.
    guard flow.paragraphIndex(ofToken: due.tokens.lowerBound) == flow.paragraphIndex(ofToken: tokens.lowerBound) else {
      return false
    }
    guard due.kind == .recurring || isYearless(due.value) else { return false }
    let between: Range<Int> =
      due.tokens.lowerBound >= tokens.upperBound
      ? tokens.upperBound..<due.tokens.lowerBound : due.tokens.upperBound..<tokens.lowerBound
    return !between.contains { flow.isMark($0, .fullStop) || flow.isMark($0, .semicolon) }
  }

  private func isYearless(_ value: ExtendedDate) -> Bool {
    if case .date(let date) = value { return date.year == .unknown }
    if case .set(let dates) = value { return dates.first?.year == .unknown }
    return false
  }
}
