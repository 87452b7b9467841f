internal import CampaignRecord
internal import PlanChecking
internal import RecordPublishing
internal import VietnameseText

/// What an export makes of plans.
struct ExportForm: Sendable {
  /// The files that it makes.
  enum Shape: Sendable {
    /// One, with what stands before, between and behind the plans; `tail` is asked whether every input was read.
    case stream(head: [UInt8], separator: [UInt8], tail: @Sendable (Bool) -> [UInt8])
    /// A folder with these, each with its first bytes.
    case tables([(name: String, head: [UInt8])])
    /// One a plan, whose names end so.
    case documents(ending: String)
  }

  /// A plan to export.
  struct Plan: Sendable {
    let plan: PublishedPlan
    /// The text in which places are looked up.
    let text: CheckedText
  }

  /// The files.
  let shape: Shape
  /// What a plan gives each file: one piece for each of the tables, else one. Made beside other workers.
  let pieces: @Sendable (Plan) -> [[UInt8]]

  /// The form of a format, in the language of what is not the plans' own text.
  init(_ format: ExportFormat, _ language: Language, alarms: [Int]) {
    let wording = Wording.Language(language)
    switch format {
    case .jsonl:
      shape = .stream(head: [], separator: [], tail: { _ in [] })
      pieces = { plan in [plan.plan.record.json(pretty: false, includingFindings: true, endingLine: true)] }
    case .csv:
      let tables: [RecordTable] = RecordTable.all
      shape = .tables(tables.map { table in ("\(table.name).csv", table.head(in: wording)) })
      pieces = { plan in tables.map { table in table.bytes(of: plan.plan.record) } }
    case .register:
      let writer = RegisterWriter()
      shape = .stream(head: writer.head, separator: [], tail: { _ in [] })
      pieces = { plan in [writer.bytes(of: plan.plan.record)] }
    case .ics:
      let writer = CalendarWriter(language: wording, alarms: alarms)
      shape = .stream(head: writer.head, separator: [], tail: { _ in writer.tail })
      pieces = { plan in [writer.bytes(of: plan.plan.record)] }
    case .akn:
      shape = .documents(ending: ".akn.xml")
      pieces = { plan in [AkomaNtosoWriter().bytes(of: plan.plan)] }
    case .edxml:
      shape = .documents(ending: ".edxml")
      pieces = { plan in [EdXMLWriter().bytes(of: plan.plan.record)] }
    case .sarif:
      let writer = SARIFFindingWriter(.init(rules: RuleCatalogue.descriptions, in: language))
      shape = .stream(
        head: writer.head, separator: writer.separator,
        tail: { isComplete in writer.tail([], isComplete: isComplete) })
      pieces = { plan in [writer.bytes(of: Self.findings(plan))] }
    }
  }

  private static func findings(_ plan: Plan) -> FileFindings {
    let findings: [Finding] = plan.plan.record.findings ?? []
    return FileFindings(
      name: plan.plan.record.source.name, findings: findings,
      fingerprints: Fingerprints(in: plan.plan.text).fingerprints(of: findings), text: plan.text)
  }
}
