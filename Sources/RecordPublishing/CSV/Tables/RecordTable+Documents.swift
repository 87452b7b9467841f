internal import CampaignRecord

extension RecordTable {
  /// One row a mention of another document.
  static let citations = RecordTable(
    "citations", of: \.citations,
    columns: [
      Column(vi: "Ghi", en: "text", \.text), Column(vi: "Số được dẫn", en: "citedNumber", \.number),
      Column(vi: "Loại", en: "type", \.type),
      Column(vi: "Ngày", en: "issuedOn") { citation in citation.issuedOn?.description },
      Column(vi: "Cơ quan", en: "issuer", \.issuer), Column(vi: "Trích yếu", en: "subject", \.subject),
      Column(vi: "Văn bản", en: "document", \.document),
    ])

  /// One row a document that is mentioned.
  static let documents = RecordTable(
    "documents", of: \.documents,
    columns: [
      Column(vi: "Văn bản", en: "document", \.id), Column(vi: "Số được dẫn", en: "citedNumber", \.number),
      Column(vi: "Loại", en: "type", \.type),
      Column(vi: "Ngày", en: "issuedOn") { document in document.issuedOn?.description },
      Column(vi: "Cơ quan", en: "issuer", \.issuer), Column(vi: "Trích yếu", en: "subject", \.subject),
      Column(vi: "Số lần nhắc", en: "mentions") { document in "\(document.mentions.count)" },
    ])

  /// One row a finding.
  static let findings = RecordTable(
    "findings", of: { record in record.findings ?? [] },
    columns: [
      Column(vi: "Mức", en: "severity", \.severity.rawValue), Column(vi: "Quy tắc", en: "rule", \.rule),
      Column(vi: "Phát hiện", en: "message", \.message),
      Column(vi: "Từ byte", en: "start") { finding in finding.span.map { span in "\(span.start)" } },
      Column(vi: "Đến byte", en: "end") { finding in finding.span.map { span in "\(span.end)" } },
      Column(vi: "Gợi ý", en: "suggestion") { finding in finding.suggestion?.replacement },
      Column(vi: "Chắc chắn", en: "safe") { finding in finding.suggestion.map { suggestion in "\(suggestion.safe)" } },
      Column(vi: "Nguyên nhân", en: "cause", \.cause.rawValue),
    ])
}
