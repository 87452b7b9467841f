public import CampaignRecord

/// Records for tests.
public enum SampleRecords {
  /// All of them.
  public static var all: [CampaignRecord] { [empty, full] }

  /// A record with nothing in it, and findings that were not asked for.
  public static var empty: CampaignRecord {
    var record = CampaignRecord(
      source: Source(
        name: "ke-hoach.txt", mediaType: "text/plain", encoding: "utf-8",
        sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", bytes: 0, reader: "text"))
    record.findings = nil
    return record
  }

  /// A record in which every field has a value, and every list an item.
  public static var full: CampaignRecord {
    var record = CampaignRecord(source: source)
    record.origins = [
      Origin(start: 0, line: 1, page: 1), Origin(start: 40, line: 2, page: 1, paragraph: 3, cell: "1.2.3"),
    ]
    record.header = header
    record.outline = outline
    record.dates = dates
    record.phases = [
      Phase(
        label: "Giai đoạn 1", ordinal: 1, start: ExtendedDate("2024-08"), end: ExtendedDate("2025-12-31"),
        theme: "Khởi động", section: "II.1", span: Span(start: 200, end: 260))
    ]
    record.deadlines = [
      Deadline(
        text: "trước ngày 15/11", kind: .before, value: day(nil, 11, 15), action: "Gửi báo cáo", actor: "Phòng Nội vụ",
        section: "V.1", span: Span(start: 300, end: 318)),
      Deadline(
        text: "hằng năm", kind: .recurring, value: .repetition(.year), action: nil, actor: nil, section: nil,
        span: Span(start: 320, end: 330)),
    ]
    record.citations = [citation]
    record.documents = [document]
    record.anniversaries = [anniversary]
    record.closing = closing
    record.attachments = [
      Attachment(header: Header(), outline: outline, closing: Closing(), span: Span(start: 900, end: 990))
    ]
    record.findings = [finding]
    return record
  }

  /// A day of a year, or of a year that is not known.
  public static func day(_ year: Int?, _ month: Int, _ day: Int) -> ExtendedDate {
    .date(PartialDate(year: year.map { .known($0) } ?? .unknown, month: .known(month), day: .known(day)))
  }

  private static var source: Source {
    Source(
      name: "kế hoạch \"số 1\"\\2.pdf", mediaType: "application/pdf", encoding: "utf-8",
      sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", bytes: 48_213, pages: 6, ocr: 91.75,
      reader: "pdf")
  }

  private static var header: Header {
    var header = Header()
    header.type = Header.DocumentType(code: "KH", name: "Kế hoạch", span: Span(start: 90, end: 100))
    header.number = Header.DocumentNumber(
      text: "Số: 182/KHUBND", value: "182/KH-UBND", serial: "182", symbol: "KH-UBND", span: Span(start: 10, end: 24))
    header.issuer = Header.Issuer(
      name: "ỦY BAN NHÂN DÂN XÃ AN HÒA", parent: "HUYỆN MINH LONG", span: Span(start: 0, end: 9))
    header.place = "An Hòa"
    header.issuedOn = DatedText(
      text: "ngày    tháng 8 năm 2024",
      value: .date(PartialDate(year: .known(2024), month: .known(8), day: .unknown)), span: Span(start: 30, end: 60))
    header.title = TextSpan(text: "Phát động thi đua “Sạch từ nhà ra ngõ”", span: Span(start: 101, end: 150))
    header.campaign = Header.Campaign(name: "Sạch từ nhà ra ngõ", span: Span(start: 120, end: 145))
    return header
  }

  private static var outline: [OutlineNode] {
    let bullet = OutlineNode(
      marker: nil, style: .bullet, level: 3, heading: nil, text: "Treo cờ;\n\tdọn đường làng.",
      span: Span(start: 190, end: 199))
    let letter = OutlineNode(
      marker: "đ", style: .letter, level: 2, heading: "Yêu cầu", text: nil, span: Span(start: 170, end: 180),
      children: [bullet])
    return [
      OutlineNode(
        marker: "I", style: .roman, level: 1, heading: "MỤC ĐÍCH", text: nil, span: Span(start: 151, end: 165),
        children: [letter])
    ]
  }

  private static var dates: [DateMention] {
    [
      DateMention(
        text: "03/02/3030", value: day(3030, 2, 3), role: .other, section: nil, span: Span(start: 400, end: 410)),
      DateMention(
        text: "2021 - 2025", value: .interval(PartialDate(year: 2021), PartialDate(year: 2025)), role: .term,
        section: "I.đ", span: Span(start: 420, end: 431)),
      DateMention(
        text: "26, 27/12/2011",
        value: .set([PartialDate(year: 2011, month: 12, day: 26), PartialDate(year: 2011, month: 12, day: 27)]),
        role: .deadline, section: "II", span: Span(start: 440, end: 454)),
    ]
  }

  private static var citation: Citation {
    Citation(
      text: "01/NQ-CP", number: "01/NQ-CP", type: "Nghị quyết", issuedOn: day(2024, 1, 5), issuer: "Chính phủ",
      subject: "về nhiệm vụ chủ yếu", document: "d1", span: Span(start: 500, end: 508),
      spans: Citation.Spans(
        type: Span(start: 485, end: 499), issuedOn: Span(start: 510, end: 525), issuer: Span(start: 530, end: 542),
        subject: Span(start: 543, end: 560)))
  }

  private static var document: ReferencedDocument {
    ReferencedDocument(
      id: "d1", number: "01/NQ-CP", type: "Nghị quyết", issuedOn: day(2024, 1, 5), issuer: "Chính phủ",
      subject: "về nhiệm vụ chủ yếu", mentions: [Span(start: 500, end: 508), Span(start: 700, end: 708)])
  }

  private static var anniversary: Anniversary {
    Anniversary(
      name: "ngày thành lập Công đoàn Việt Nam", founded: day(1929, 7, 28), observed: day(2024, 7, 28), statedYears: 95,
      span: Span(start: 600, end: 650))
  }

  private static var closing: Closing {
    Closing(
      signatory: Closing.Signatory(
        authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH", name: "Lò Thị Mẫu", span: Span(start: 800, end: 850)),
      recipients: [Closing.Recipient(name: "UBND huyện", purpose: "để báo cáo", span: Span(start: 860, end: 872))])
  }

  private static var finding: Finding {
    Finding(
      rule: "date-year-outlier", severity: .warning, message: "Năm 3030 khác hẳn các năm khác.",
      span: Span(start: 400, end: 410), related: [Finding.Related(span: Span(start: 30, end: 60), message: "năm 2024")],
      suggestion: Finding.Suggestion(replacement: "03/02/2030", safe: false), cause: .either)
  }
}
