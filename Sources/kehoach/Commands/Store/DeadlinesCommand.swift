internal import CampaignRecord
internal import CampaignStore

/// `kehoach deadlines`: tells what is due when, and from whom.
struct DeadlinesCommand: Command {
  private let question: StoreQuestion
  private let query: DeadlineQuery

  init(_ arguments: ParsedArguments) throws(UsageError) {
    question = try StoreQuestion(arguments, hasCalendar: true)
    var query: DeadlineQuery = try DeadlineWindow(arguments, today: question.today).query
    query.limit = question.limit
    self.query = query
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let answer: Answer<DeadlineRow> = try question.ask { store, selection throws(StoreError) in
      var query: DeadlineQuery = query
      query.plans = selection
      return try store.deadlines(query, today: question.today)
    }
    if question.format == .ics {
      let wanted = CalendarOutput.places(of: answer.rows) { row in (row.plan, row.ordinal) }
      return try question.write(console) { output, store throws(StoreError) in
        try output.bytes(of: store, deadlines: wanted)
      }
    }
    return try question.write(answer, list, console)
  }

  private var list: ListOutput<DeadlineRow> {
    let today: CalendarDay = question.today
    return ListOutput(
      columns: [
        Column(Message(vi: "Hạn", en: "Due")) { row, _ in row.due.map(ShownDate.text) },
        Column(Message(vi: "Còn", en: "Left"), isNumber: true) { row, language in
          row.due.map { due in Message.daysLeft(due - today).text(in: language) }
        },
        Column(Message(vi: "Ghi là", en: "As written"), isFlexible: true) { row, _ in row.deadline.text },
        Column(Message(vi: "Việc", en: "Duty"), isFlexible: true) { row, _ in row.deadline.action },
        Column(Message(vi: "Đơn vị", en: "Who"), isFlexible: true) { row, _ in row.deadline.actor },
        PlanReference.column { row in row.plan },
      ],
      fields: [
        Field("due", text: { row in row.due.map { due in ExtendedDate.date(due.date).description } }),
        Field("daysLeft", number: { row in row.due.map { due in due - today } }),
        Field("kind") { row in .text(row.deadline.kind.rawValue) },
        Field("value") { row in .text(row.deadline.value.description) },
        Field("text") { row in .text(row.deadline.text) }, Field("action", text: \.deadline.action),
        Field("actor", text: \.deadline.actor), Field("section", text: \.deadline.section),
      ] + Field.span { row in row.deadline.span } + PlanReference.fields { row in row.plan })
  }
}

extension DeadlinesCommand {
  static let name: String = "deadlines"
  static let synopsis = Message(vi: "[TUỲ CHỌN] [VĂN_BẢN...]", en: "[OPTIONS] [PLAN...]")
  static let summary = Message(vi: "việc gì đến hạn khi nào, của ai", en: "what is due when, and from whom")
  static let details = Message(
    vi: """
      Xếp theo ngày đến hạn. Ghi tháng, quý, năm thì hạn là ngày cuối; “trước ngày 30/6” là ngày 30/6; ghi
      khoảng thì là ngày cuối khoảng; “từ ngày” là ngày đầu. Việc hằng năm, hằng quý, … đến hạn vào cuối mỗi
      năm, quý, …, từ ngày ban hành đến hết năm cuối của phong trào; không hỏi khoảng thời gian thì chỉ hiện lần tới.
      Không ghi ngày nào thì đứng cuối, và không có khi hỏi theo ngày.
      """,
    en: """
      In the order of the days on which they are due. A month, quarter or year is due on its last day;
      “trước ngày 30/6” on 30/6; a range on its last day; what starts (“từ ngày”) on its first. What comes
      every year, quarter … is due at the end of each, from the day of issue to the end of the campaign's
      last year; without a window only the next time is shown. What has no day stands last, and in no window.
      """)
  static let options: [Option] =
    [.within, .from, .to, .overdue, .remind, .actor] + StoreQuestion.calendarOptions
  static let examples: [String] = [
    "kehoach deadlines --within 30d",
    "kehoach deadlines --overdue --actor \"doan thanh nien\"",
    "kehoach deadlines --remind 7,3,1 --format jsonl",
  ]
}
