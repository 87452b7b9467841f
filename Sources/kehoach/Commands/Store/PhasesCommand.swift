internal import CampaignRecord
internal import CampaignStore

/// `kehoach phases`: lists the phases of plans.
struct PhasesCommand: Command {
  private let question: StoreQuestion
  private let from: CalendarDay?
  private let to: CalendarDay?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    question = try StoreQuestion(arguments, hasCalendar: true)
    from = try arguments.day(of: .from)
    to = try arguments.day(of: .to)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let answer: Answer<PhaseRow> = try question.ask { store, selection throws(StoreError) in
      try store.phases(from: from, through: to, in: selection, limit: question.limit)
    }
    if question.format == .ics {
      let wanted = CalendarOutput.places(of: answer.rows) { row in (row.plan, row.ordinal) }
      return try question.write(console) { output, store throws(StoreError) in
        try output.bytes(of: store, phases: wanted)
      }
    }
    return try question.write(answer, Self.list, console)
  }

  private static var list: ListOutput<PhaseRow> {
    ListOutput(
      columns: [
        Column(Message(vi: "Từ", en: "From")) { row, _ in ShownDate.text(edtf: row.phase.start?.description) },
        Column(Message(vi: "Đến", en: "To")) { row, _ in ShownDate.text(edtf: row.phase.end?.description) },
        Column(Message(vi: "Giai đoạn", en: "Phase"), isFlexible: true) { row, language in
          row.phase.label ?? Message.wholeCampaign.text(in: language)
        },
        Column(Message(vi: "Chủ đề", en: "Theme"), isFlexible: true) { row, _ in row.phase.theme },
        PlanReference.column { row in row.plan },
      ],
      fields: [
        Field("label", text: \.phase.label),
        Field("ordinal", number: \.phase.ordinal),
        Field("start", text: { row in row.phase.start?.description }),
        Field("end", text: { row in row.phase.end?.description }), Field("theme", text: \.phase.theme),
        Field("section", text: \.phase.section),
      ] + PlanReference.fields { row in row.plan })
  }
}

extension PhasesCommand {
  static let name: String = "phases"
  static let synopsis = Message(vi: "[TUỲ CHỌN] [VĂN_BẢN...]", en: "[OPTIONS] [PLAN...]")
  static let summary = Message(vi: "các giai đoạn trong kho", en: "the phases of the plans in a store")
  static let details = Message(
    vi: "Với --from, --to: các giai đoạn có ngày nào đó trong khoảng ấy. Giai đoạn không ghi ngày đứng cuối.",
    en: "With --from and --to: the phases that have a day in between. Phases without a day stand last.")
  static let options: [Option] = [.from, .to] + StoreQuestion.calendarOptions
  static let examples: [String] = ["kehoach phases", "kehoach phases --from 2025-01-01 --to 2025-12-31"]
}
