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

extension Deadline.Kind {
  /// How the time binds, in words before the date; null where the date says all.
  func words(in language: Wording.Language) -> String? {
    switch self {
    case .by: language(vi: "chậm nhất", en: "by")
    case .before: language(vi: "trước", en: "before")
    case .in: language(vi: "trong", en: "in")
    case .from: language(vi: "từ", en: "from")
    case .until: language(vi: "đến hết", en: "until")
    case .recurring: nil
    }
  }
}
