internal import CampaignRecord

/// The entries that one plan gives a calendar.
struct CalendarEntries {
  private let record: CampaignRecord
  private let language: Wording.Language
  private let alarms: [Int]
  private let identity: String
  private let label: String
  /// The plan's first day of issue.
  private let issue: CalendarDay?
  /// The day beyond which no duty of the plan comes again; null where it tells no end.
  private let end: CalendarDay?

  init(_ record: CampaignRecord, language: Wording.Language, alarms: [Int]) {
    self.record = record
    self.language = language
    self.alarms = alarms
    identity = PlanIdentity(record).digits
    label = PlanLabel.text(record)
    issue = record.header.issuedOn.flatMap { date in DateBounds(date.value) }?.first
    end = record.lastRepetition
  }

  /// Writes a phase as an event. One without any day is none.
  func write(_ phase: Phase, at place: String, to lines: inout CalendarLines) {
    let time = CalendarTime(from: phase.start, to: phase.end)
    guard let first = time.first ?? time.last else { return }
    // The end of an event is the day after its last one.
    let last: CalendarDay = max(first, time.last ?? first)
    lines.component("VEVENT") { lines in
      writeIdentity(place, to: &lines)
      lines.property("DTSTART;VALUE=DATE", first.basicText)
      lines.property("DTEND;VALUE=DATE", (last + 1).basicText)
      lines.property("TRANSP", "TRANSPARENT")
      let name: String = phase.label ?? say(vi: "Thời gian thực hiện", en: "Whole period")
      lines.text("SUMMARY", summary([name, phase.theme].compactMap(\.self).joined(separator: ": ")))
      lines.text("DESCRIPTION", description(section: phase.section, note: time.note, words: words(of: phase)))
      lines.text("CATEGORIES", say(vi: "Giai đoạn", en: "Phase"))
      lines.text("X-KEHOACH-DATE", "\(phase.start?.description ?? "..")/\(phase.end?.description ?? "..")")
    }
  }

  /// Writes a deadline as a to-do, one for each of its days.
  func write(_ deadline: Deadline, at place: String, to lines: inout CalendarLines) {
    let times: [CalendarTime] = CalendarTime.times(of: deadline, from: issue, until: end)
    for (index, time) in times.enumerated() {
      lines.component("VTODO") { lines in
        writeIdentity(index == 0 ? place : "\(place)\n\(index + 1)", to: &lines)
        writeDays(of: time, to: &lines)
        lines.text("SUMMARY", summary(deadline.action ?? deadline.text))
        lines.text("DESCRIPTION", description(of: deadline, note: time.note))
        lines.text("CATEGORIES", say(vi: "Thời hạn", en: "Deadline"))
        lines.property("STATUS", "NEEDS-ACTION")
        lines.text("X-KEHOACH-DATE", deadline.value.description)
        if time.last ?? time.first != nil { writeAlarms(relatedToEnd: time.last != nil, deadline, to: &lines) }
      }
    }
  }

  /// What comes again must have a start, and must be due later than that (RFC 5545, section 3.8.2.3): it starts with its
  /// day and is due with the day's end, in no time zone.
  private func writeDays(of time: CalendarTime, to lines: inout CalendarLines) {
    if let rule = time.rule, let first = time.first {
      lines.property("DTSTART", "\(first.basicText)T000000")
      lines.property("DUE", "\(first.basicText)T235900")
      lines.property("RRULE", rule.text)
      return
    }
    if let first = time.first, time.note != .reversed { lines.property("DTSTART;VALUE=DATE", first.basicText) }
    if let last = time.last { lines.property("DUE;VALUE=DATE", last.basicText) }
  }

  /// The time stamp says when the entry was made; a clock would make two calendars of one plan differ.
  private func writeIdentity(_ place: String, to lines: inout CalendarLines) {
    lines.property("UID", "\(identity)-\(StableHash.value(place).digits)@kehoach")
    lines.property("DTSTAMP", "\((issue ?? CalendarDay(number: 0)).basicText)T000000Z")
  }

  /// An alarm at eight in the morning, so many days before.
  private func writeAlarms(relatedToEnd: Bool, _ deadline: Deadline, to lines: inout CalendarLines) {
    for days in alarms {
      lines.component("VALARM") { lines in
        lines.property("ACTION", "DISPLAY")
        let trigger: String = days == 0 ? "PT8H" : days == 1 ? "-PT16H" : "-P\(days - 1)DT16H"
        lines.property(relatedToEnd ? "TRIGGER;RELATED=END" : "TRIGGER", trigger)
        lines.text("DESCRIPTION", summary(deadline.action ?? deadline.text))
      }
    }
  }

  /// What is to be done, and the number of the plan that says so.
  private func summary(_ text: String) -> String {
    let number: String? = record.header.number?.shown
    return number.map { number in "\(text.onOneLine) (\(number.onOneLine))" } ?? text.onOneLine
  }

  private func description(of deadline: Deadline, note: CalendarTime.Note?) -> String {
    let actor: String? = deadline.actor.map { actor in
      say(vi: "Thực hiện: ", en: "Owed by: ") + actor.onOneLine
    }
    let words: String = say(vi: "Thời hạn ghi: ", en: "As written: ") + deadline.text.onOneLine
    return description(section: deadline.section, note: note, words: [actor, words].compactMap(\.self))
  }

  private func words(of phase: Phase) -> [String] {
    let bounds: [String?] = [
      phase.start.map { date in say(vi: "từ ", en: "from ") + date.vietnameseText },
      phase.end.map { date in say(vi: "đến ", en: "to ") + date.vietnameseText },
    ]
    return [bounds.compactMap(\.self).joined(separator: " ")]
  }

  private func description(section: String?, note: CalendarTime.Note?, words: [String]) -> String {
    let parts: [String?] =
      words + [
        note?.wording.text(in: language),
        section.map { section in say(vi: "Mục: ", en: "Section: ") + section },
        label.onOneLine, record.header.title?.text.onOneLine,
        say(vi: "Tệp: ", en: "File: ") + record.source.name.onOneLine,
      ]
    return parts.compactMap(\.self).joined(separator: "\n")
  }

  private func say(vi vietnamese: String, en english: String) -> String {
    Wording(vi: vietnamese, en: english).text(in: language)
  }
}
