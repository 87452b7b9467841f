internal import CampaignRecord

extension CalendarTime.Note {
  /// The note for people.
  var wording: Wording {
    switch self {
    case .wholePeriod:
      Wording(
        vi: "Văn bản không ghi đủ ngày; lịch lấy ngày đầu và ngày cuối của khoảng thời gian.",
        en: "The text gives no full date; the calendar has the first and the last day of the period.")
    case .noDay:
      Wording(
        vi: "Văn bản không ghi ngày; lịch lấy ngày cuối mỗi kỳ.",
        en: "The text gives no day; the calendar has the last day of each period.")
    case .yearOfIssue:
      Wording(
        vi: "Văn bản không ghi năm; lịch lấy ngày đầu tiên như vậy kể từ ngày ban hành.",
        en: "The text gives no year; the calendar has the first such day from the day of issue on.")
    case .noYear:
      Wording(
        vi: "Không rõ năm; lịch không đặt ngày.", en: "The year is not known; the calendar has no day.")
    case .noSuchDay:
      Wording(
        vi: "Ngày ghi trong văn bản không có thật; lịch không đặt ngày.",
        en: "There is no such day as the text gives; the calendar has none.")
    case .reversed:
      Wording(
        vi: "Văn bản ghi ngày cuối trước ngày đầu.", en: "In the text the last day is before the first.")
    case .openEnd:
      Wording(
        vi: "Văn bản chỉ ghi một đầu của khoảng thời gian.", en: "The text gives only one end of the period.")
    }
  }
}
