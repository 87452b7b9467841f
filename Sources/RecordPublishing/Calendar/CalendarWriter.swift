public import CampaignRecord

/// Writes the deadlines and phases of plans as iCalendar (RFC 5545): a to-do (`VTODO`) a deadline, an event (`VEVENT`) a
/// phase. ``head``, what ``bytes(of:deadlines:phases:)`` gives of each plan, and ``tail`` make a calendar.
///
/// Days are whole days of the plan's own text, in no time zone. The same record gives the same bytes: the time stamp is the
/// plan's day of issue. A deadline keeps its `UID` in a new version of its plan as long as it is the same one of its section.
public struct CalendarWriter: Sendable {
  /// The language of what is not the plan's own text.
  let language: Wording.Language
  /// How many days before a deadline there is an alarm, at eight in the morning.
  let alarms: [Int]

  /// A writer.
  public init(language: Wording.Language, alarms: [Int] = [7, 1]) {
    self.language = language
    self.alarms = alarms
  }

  /// What stands before the first plan.
  public var head: [UInt8] {
    var lines = CalendarLines()
    lines.property("BEGIN", "VCALENDAR")
    lines.property("VERSION", "2.0")
    lines.property("PRODID", "-//kehoach//kehoach//\(language.rawValue.uppercased())")
    lines.property("CALSCALE", "GREGORIAN")
    return lines.bytes
  }

  /// What stands behind the last plan.
  public var tail: [UInt8] {
    var lines = CalendarLines()
    lines.property("END", "VCALENDAR")
    return lines.bytes
  }

  /// The calendar of one plan or of many.
  public func calendar(of records: some Sequence<CampaignRecord>) -> [UInt8] {
    records.reduce(into: head) { bytes, record in bytes += self.bytes(of: record) } + tail
  }

  /// The entries of a plan's deadlines and phases, those that are asked for.
  public func bytes(
    of record: CampaignRecord, deadlines isWanted: (Deadline) -> Bool = { _ in true },
    phases isWantedPhase: (Phase) -> Bool = { _ in true }
  ) -> [UInt8] {
    let entries = CalendarEntries(record, language: language, alarms: alarms)
    var lines = CalendarLines()
    var places = PlaceCounter()
    for phase in record.phases {
      let place: String = places.next("phase", section: phase.section)
      if isWantedPhase(phase) { entries.write(phase, at: place, to: &lines) }
    }
    for deadline in record.deadlines {
      let place: String = places.next("deadline", section: deadline.section)
      if isWanted(deadline) { entries.write(deadline, at: place, to: &lines) }
    }
    return lines.bytes
  }

  /// Names what comes several times in a section by which of them it is.
  private struct PlaceCounter {
    private var counts: [String: Int] = [:]

    /// The name of the next of a kind in a section.
    mutating func next(_ kind: String, section: String?) -> String {
      let key: String = "\(kind)\n\(section ?? "")"
      counts[key, default: 0] += 1
      return "\(key)\n\(counts[key] ?? 1)"
    }
  }
}
