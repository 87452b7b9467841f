import CampaignRecord
import RecordPublishing
import TestSupport
import Testing

@Suite struct XMLFormatTests {
  /// Text out of a plan stays text: it comes back from a parser as it went in, and makes no element.
  @Test func hostilePlanInAkomaNtoso() throws {
    let plan: PublishedPlan = try HostilePlan.plan()
    let read = try #require(ReadXML(AkomaNtosoWriter().bytes(of: plan)))
    #expect(!read.names.contains("script"))
    #expect(Set(read.identifiers).count == read.identifiers.count)
    #expect(Self.blackened(read.text) == Self.blackened(String(decoding: plan.text, as: UTF8.self)))
  }

  @Test func hostilePlanInEdXML() throws {
    let read = try #require(ReadXML(EdXMLWriter().bytes(of: try HostilePlan.plan().record)))
    #expect(!read.names.contains("script"))
    #expect(read.text.contains("<script>alert('&amp;')</script> ]]> \"onload=\""))
  }

  /// Identifiers follow the outline, and stay when text is put elsewhere.
  @Test func identifiers() throws {
    let plan = """
      UBND TỈNH A
      Số: 1/KH-UBND
      A, ngày 05 tháng 02 năm 2025
      KẾ HOẠCH
      Thi đua
      I. MỤC ĐÍCH
      1. Mục đích
      a) Nâng cao nhận thức;
      đ) Phát huy sáng kiến;
      - Thi đua;
      - Khen thưởng.
      2. Yêu cầu
      II. NỘI DUNG
      1. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016.
      """
    let identifiers: [String] = try Self.identifiers(plan).filter { name in
      !["heading", "content", "intro", "kehoach", "issuer", "activeRef"].contains { each in name.contains(each) }
    }
    #expect(
      identifiers == [
        "sec_I", "sec_I__para_1", "sec_I__para_1__point_a", "sec_I__para_1__point_dd",
        "sec_I__para_1__point_dd__indent_1", "sec_I__para_1__point_dd__indent_2", "sec_I__para_2", "sec_II",
        "sec_II__para_1", "sec_II__para_1__ref_1", "sec_II__para_1__date_1",
      ])
    let longer: String = plan + "\nIII. KINH PHÍ\nNgân sách."
    #expect(try Self.identifiers(longer).filter { name in !name.hasPrefix("sec_III") } == Self.identifiers(plan))
  }

  /// Every plan that there can be has a body, and no nesting is too deep.
  @Test func oddRecords() throws {
    let source = Source(
      name: "a", mediaType: "text/plain", encoding: "utf-8", sha256: "0", bytes: 0, reader: "text")
    var record = CampaignRecord(source: source)
    #expect(ReadXML(AkomaNtosoWriter().bytes(of: PublishedPlan(record, text: [])))?.names.contains("mainBody") == true)
    #expect(ReadXML(EdXMLWriter().bytes(of: record)) != nil)
    let text: [UInt8] = Array(repeating: UInt8(ascii: "a"), count: 3000)
    var node = OutlineNode(
      marker: nil, style: .bullet, level: 1, heading: nil, text: "a", span: Span(start: 2999, end: 3000))
    for start in (1..<1500).reversed() {
      node = OutlineNode(
        marker: "a", style: .letter, level: 1, heading: nil, text: nil, span: Span(start: start, end: start + 1),
        children: [node])
    }
    record.outline = [node]
    let read = try #require(ReadXML(AkomaNtosoWriter().bytes(of: PublishedPlan(record, text: text))))
    #expect(Self.blackened(read.text).count == 3000)
    // Spans that lead nowhere are left out.
    var stray: CampaignRecord = SampleRecords.full
    stray.attachments = []
    #expect(ReadXML(AkomaNtosoWriter().bytes(of: PublishedPlan(stray, text: Array("Kế hoạch".utf8)))) != nil)
  }

  private static func identifiers(_ text: String) throws -> [String] {
    try #require(ReadXML(AkomaNtosoWriter().bytes(of: PublishedPlan(reading: text)))).identifiers
  }

  /// The text without white space, with the mark that stands for what XML cannot hold.
  private static func blackened(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.compactMap { letter in
      switch letter {
      case " ", "\t", "\n", "\r", "\u{B}", "\u{C}": nil
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: letter
      }
    }
  }
}
