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
  /// The day that counts: the last of the time, the first of a time to start with, the next of what comes again.
  let day: CalendarDay?
  /// How it lies to today.
  let standing: Standing
  private let isStart: Bool
  /// How many days lie between today and the day that counts.
  private let days: Int
  /// The day since which a duty does not come again; null where it does.
  private let ended: CalendarDay?

  /// When a deadline of a plan is due, seen from a day.
  init(_ deadline: Deadline, in term: DutyTerm, asOf today: CalendarDay) {
    bounds = DateBounds(deadline.value)
    isStart = deadline.kind == .from
    let isRepeated: Bool = if case .repetition = deadline.value { true } else { deadline.kind == .recurring }
    let times: [DueTime] = DueTime.times(of: deadline, issued: term.issue)
    let day: CalendarDay? =
      if isRepeated {
        term.next(times, from: today)
      } else if let bounds {
        isStart ? bounds.first : bounds.last ?? bounds.first
      } else if case .once(let day) = times.last {
        // Without a year, the first such day from that of issue on.
        day
      } else {
        nil
      }
    self.day = day
    days = day.map { day in day - today } ?? 0
    ended = isRepeated && day == nil ? term.end.flatMap { end in end < today ? end : nil } : nil
    standing =
      if isRepeated {
        .recurring
      } else if let day {
        day < today ? .past : .ahead
      } else {
        .unknown
      }
  }

  /// Whether the day that counts is today or later.
  var isComing: Bool { day != nil && days >= 0 }

  /// How far it is, in words; null where nothing can be said.
  func distance(in language: Wording.Language) -> String? {
    switch standing {
    case .ahead: left(in: language)
    case .recurring: next(in: language)
    case .unknown: nil
    case .past where isStart: language(vi: "đã bắt đầu", en: "has begun")
    case .past: language(vi: "đã qua \(-days) ngày", en: "\(language.count(-days, vi: "ngày", en: "day")) ago")
    }
  }

  /// How many days are left, in words.
  func left(in language: Wording.Language) -> String {
    days == 0
      ? language(vi: "hôm nay", en: "today")
      : language(vi: "còn \(days) ngày", en: "in \(language.count(days, vi: "ngày", en: "day"))")
  }

  /// When a duty that comes again does so next, in words.
  private func next(in language: Wording.Language) -> String? {
    let dates = DateText(language: language)
    if let ended { return language(vi: "đã hết từ \(dates.text(ended))", en: "ended on \(dates.text(ended))") }
    guard let day else { return nil }
    let date: String = dates.text(day)
    return language(vi: "lần tới \(date), \(left(in: language))", en: "next on \(date), \(left(in: language))")
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
