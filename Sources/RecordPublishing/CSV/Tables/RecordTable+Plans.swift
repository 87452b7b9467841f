internal import CampaignRecord

extension RecordTable {
  /// One row a plan.
  static let plans = RecordTable(
    "plans", of: { record in [record] },
    columns: [
      Column(vi: "Loại", en: "type") { record in record.header.type?.name },
      Column(vi: "Cơ quan cấp trên", en: "parent") { record in record.header.issuer?.parent },
      Column(vi: "Cơ quan ban hành", en: "issuer") { record in record.header.issuer?.name },
      Column(vi: "Nơi ban hành", en: "place") { record in record.header.place },
      Column(vi: "Ngày ban hành", en: "issuedOn") { record in record.header.issuedOn?.value.description },
      Column(vi: "Trích yếu", en: "title") { record in record.header.title?.text },
      Column(vi: "Phong trào", en: "campaign") { record in record.header.campaign?.name },
      Column(vi: "Quyền hạn ký", en: "authority") { record in record.closing.signatory?.authority },
      Column(vi: "Chức vụ", en: "position") { record in record.closing.signatory?.title },
      Column(vi: "Người ký", en: "signatory") { record in record.closing.signatory?.name },
      Column(vi: "Số thời hạn", en: "deadlines") { record in "\(record.deadlines.count)" },
      Column(vi: "Số phát hiện", en: "findings") { record in record.findings.map { findings in "\(findings.count)" } },
      Column(vi: "Định dạng", en: "mediaType") { record in record.source.mediaType },
      Column(vi: "Số trang", en: "pages") { record in record.source.pages.map(String.init) },
      Column(vi: "SHA-256", en: "sha256") { record in record.source.sha256 },
    ])

  /// One row a recipient.
  static let recipients = RecordTable(
    "recipients", of: \.closing.recipients,
    columns: [
      Column(vi: "Nơi nhận", en: "name", \.name), Column(vi: "Mục đích", en: "purpose", \.purpose),
    ])

  /// One row a unit of the outline, in the order of the text.
  static let outline = RecordTable(
    "outline", of: { record in record.outline.flatMap(\.withChildren) },
    columns: [
      Column(vi: "Cấp", en: "level") { node in "\(node.level)" },
      Column(vi: "Ký hiệu", en: "marker", \.marker),
      Column(vi: "Kiểu", en: "style", \.style.rawValue),
      Column(vi: "Tiêu đề", en: "heading", \.heading), Column(vi: "Nội dung", en: "text", \.text),
    ])
}

extension OutlineNode {
  /// The unit and those below it, in the order of the text.
  fileprivate var withChildren: [OutlineNode] {
    var found: [OutlineNode] = []
    // Not by recursion: a hostile record may nest deeper than a stack.
    var open: [OutlineNode] = [self]
    while let node = open.popLast() {
      found.append(node)
      open.append(contentsOf: node.children.reversed())
    }
    return found
  }
}
