internal import CampaignRecord

/// When a deadline is due, seen from a day that stands for today.
struct DueDate {
  /// How it lies to today.
  enum Standing: Int, Hashable, CaseIterable {
    /// Today or later.
    case ahead
    /// Again and again.
    case recurring
    /// The text does not say enough of the date.
    case unknown
    /// Before today.
    case past
  }

  /// The first and last day that the time may mean; null where it names no year.
  let bounds: DateBounds?
  /// The day that counts: the last of the time, or the first of a time to start with.
  let day: CalendarDay?
  /// How it lies to today.
  let standing: Standing
  private let isStart: Bool
  private let days: Int

  /// When a deadline is due, seen from a day.
  init(_ deadline: Deadline, asOf today: CalendarDay) {
    bounds = DateBounds(deadline.value)
    isStart = deadline.kind == .from
    let day: CalendarDay? = isStart ? bounds?.first : bounds?.last ?? bounds?.first
    self.day = day
    days = day.map { day in day - today } ?? 0
    let isRepeated: Bool = if case .repetition = deadline.value { true } else { deadline.kind == .recurring }
    standing =
      if isRepeated {
        .recurring
      } else if let day {
        day < today ? .past : .ahead
      } else {
        .unknown
      }
  }

  /// How far it is, in words; null where nothing can be said.
  func distance(in language: Wording.Language) -> String? {
    switch standing {
    case .recurring: language(vi: "định kỳ", en: "recurring")
    case .unknown: nil
    case .ahead where days == 0: language(vi: "hôm nay", en: "today")
    case .ahead: language(vi: "còn \(days) ngày", en: "in \(language.count(days, vi: "ngày", en: "day"))")
    case .past where isStart: language(vi: "đã bắt đầu", en: "has begun")
    case .past: language(vi: "đã qua \(-days) ngày", en: "\(language.count(-days, vi: "ngày", en: "day")) ago")
    }
  }
}

extension DateText {
  /// The time of a deadline, with the words that say how it binds: `trước 30/6/2025`, `trong tháng 9/2025`.
  func text(_ deadline: Deadline) -> String {
    let date: String = text(deadline.value)
    guard case .date(let value) = deadline.value else { return date }
    return switch deadline.kind {
    case .by: language(vi: "chậm nhất \(date)", en: "by \(date)")
    case .before: language(vi: "trước \(date)", en: "before \(date)")
    case .in: value.knownDay == nil ? language(vi: "trong \(date)", en: "in \(date)") : date
    case .from: language(vi: "từ \(date)", en: "from \(date)")
    case .until: language(vi: "đến hết \(date)", en: "until \(date)")
    case .recurring: date
    }
  }
}
