internal import CampaignRecord
internal import CampaignStore

/// What matters of a plan, for people: its head, its phases, deadlines and documents, how many findings, its versions.
struct PlanPage {
  private let plan: StoredPlan
  private let versions: [PlanVersion]
  private let language: Language
  private let width: Int?

  /// The page of a plan with all its versions.
  init(_ plan: StoredPlan, _ versions: [PlanVersion], language: Language, width: Int?) {
    self.plan = plan
    self.versions = versions
    self.language = language
    self.width = width
  }

  /// The page.
  var text: String {
    let record: CampaignRecord = plan.record
    let parts: [String] = [
      head,
      section(Message(vi: "Giai đoạn", en: "Phases"), Self.phases, record.phases),
      section(Message(vi: "Thời hạn", en: "Deadlines"), Self.deadlines, record.deadlines),
      section(
        Message(vi: "Văn bản viện dẫn", en: "Documents"), Self.documents,
        record.documents.map { document in (document, record.name(of: document)) }),
      section(Message(vi: "Phát hiện", en: "Findings"), Self.findings, Self.tally(record.findings ?? [])),
      versions.count > 1 ? section(Message(vi: "Các phiên bản", en: "Versions"), Self.versions, versions) : "",
    ]
    return parts.filter { part in !part.isEmpty }.joined(separator: "\n")
  }

  private var head: String {
    let header: Header = plan.record.header
    let signatory: Closing.Signatory? = plan.record.closing.signatory
    let lines: [(Message, String?)] = [
      (Message(vi: "Mã", en: "Id"), "#\(plan.id)"),
      (Message(vi: "Loại", en: "Type"), header.type?.name),
      (Message(vi: "Số, ký hiệu", en: "Number"), header.number.map { number in number.shown }),
      (Message(vi: "Cơ quan", en: "Issuer"), header.issuer?.name),
      (Message(vi: "Cấp trên", en: "Parent"), header.issuer?.parent),
      (Message(vi: "Ngày", en: "Date"), ShownDate.text(edtf: header.issuedOn?.value.description)),
      (Message(vi: "Trích yếu", en: "Title"), header.title?.text),
      (Message(vi: "Phong trào", en: "Campaign"), header.campaign?.name),
      (Message(vi: "Người ký", en: "Signed by"), signatory?.name),
      (Message(vi: "Tệp", en: "File"), plan.path),
      (Message(vi: "Nhập ngày", en: "Imported"), ShownDate.text(edtf: plan.imported)),
    ]
    return TextTable.text(
      lines.compactMap { title, value in value.map { value in [title.text(in: language), DisplayedText(value).text] } })
  }

  private func section<Row>(_ title: Message, _ columns: [Column<Row>], _ rows: [Row]) -> String {
    guard !rows.isEmpty else { return "" }
    let table: String = ColumnTable(columns: columns).text(rows, in: language, width: width.map { width in width - 2 })
    let lines: String = table.split(separator: "\n").map { line in "  \(line)\n" }.joined()
    return "\(title.text(in: language)):\n\(lines)"
  }

  private static var phases: [Column<Phase>] {
    [
      Column(Message(vi: "Từ", en: "From")) { row, _ in ShownDate.text(edtf: row.start?.description) },
      Column(Message(vi: "Đến", en: "To")) { row, _ in ShownDate.text(edtf: row.end?.description) },
      Column(Message(vi: "Giai đoạn", en: "Phase"), isFlexible: true) { row, language in
        row.label ?? Message.wholeCampaign.text(in: language)
      },
      Column(Message(vi: "Chủ đề", en: "Theme"), isFlexible: true) { row, _ in row.theme },
    ]
  }

  private static var deadlines: [Column<Deadline>] {
    [
      Column(Message(vi: "Ghi là", en: "As written"), isFlexible: true) { row, _ in row.text },
      Column(Message(vi: "Mục", en: "Section")) { row, _ in row.section },
      Column(Message(vi: "Đơn vị", en: "Who"), isFlexible: true) { row, _ in row.actor },
      Column(Message(vi: "Việc", en: "Duty"), isFlexible: true) { row, _ in row.action },
    ]
  }

  private static var documents: [Column<(document: ReferencedDocument, name: String?)>] {
    [
      Column(Message(vi: "Số, ký hiệu", en: "Number"), isFlexible: true) { row, _ in
        row.document.number ?? row.name
      },
      Column(Message(vi: "Ngày", en: "Date")) { row, _ in ShownDate.text(edtf: row.document.issuedOn?.description) },
      Column(Message(vi: "Loại", en: "Type"), isFlexible: true) { row, _ in row.document.type },
      Column(Message(vi: "Cơ quan", en: "Issuer"), isFlexible: true) { row, _ in row.document.issuer },
      Column(Message(vi: "Lần", en: "Times"), isNumber: true) { row, _ in "\(row.document.mentions.count)" },
    ]
  }

  private static var findings: [Column<(level: Finding.Severity, count: Int)>] {
    [
      Column(Message(vi: "Mức", en: "Level")) { row, language in row.level.message.text(in: language) },
      Column(Message(vi: "Số", en: "Count"), isNumber: true) { row, _ in "\(row.count)" },
    ]
  }

  private static func tally(_ findings: [Finding]) -> [(level: Finding.Severity, count: Int)] {
    Finding.Severity.allCases.reversed().map { level in
      (level, findings.count { finding in finding.severity == level })
    }.filter { entry in entry.count > 0 }
  }

  private static var versions: [Column<PlanVersion>] {
    [
      Column(Message(vi: "Bản", en: "Version"), isNumber: true) { row, _ in "\(row.number)" },
      Column(Message(vi: "Nhập ngày", en: "Imported")) { row, _ in ShownDate.text(edtf: row.imported) },
      Column(Message("SHA-256")) { row, _ in String(row.sha256.prefix(12)) },
      Column(Message(vi: "Tệp", en: "File"), isFlexible: true) { row, _ in row.path },
    ]
  }
}
