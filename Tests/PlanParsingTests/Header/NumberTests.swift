import CampaignRecord
import TestSupport
import Testing

@Suite struct NumberTests {
  /// The number's line with the number marked, its serial and its symbol.
  @Test(arguments: [
    ("Số: ⟦222/KH-CĐYT⟧", "222", "KH-CĐYT"),
    ("Số: ⟦222 /KH-CDYT⟧", "222", "KH-CDYT"),
    ("Số:⟦12/KH-UBND⟧", "12", "KH-UBND"),
    ("Số ⟦12/KH-UBND⟧", "12", "KH-UBND"),
    ("SỐ: ⟦12/KH-UBND⟧", "12", "KH-UBND"),
    ("Số : ⟦12/KH-UBND⟧", "12", "KH-UBND"),
    ("Số: ⟦12/ KH-UBND⟧", "12", "KH-UBND"),
    ("Số: ⟦12/KH- UBND⟧", "12", "KH-UBND"),
    ("Số ⟦04/ KH-THPTTX. PL⟧", "04", "KH-THPTTX.PL"),
    ("Số: ⟦30c/KH-UBND⟧", "30c", "KH-UBND"),
    ("Số: ⟦01/KH-THPTCL2⟧", "01", "KH-THPTCL2"),
    ("Số: ⟦58/KH-MTTQ-BTT⟧", "58", "KH-MTTQ-BTT"),
    ("Số: ⟦1893/KH-CT⟧", "1893", "KH-CT"),
    ("Số ⟦34-KH/TU⟧", "34", "KH/TU"),
    ("Số: ⟦05-KH/ĐU⟧", "05", "KH/ĐU"),
    ("Số: ⟦07 -KH/ĐU⟧", "07", "KH/ĐU"),
    ("Số: ⟦15-KH/TWĐTN-CTTN⟧", "15", "KH/TWĐTN-CTTN"),
    ("**Số:** ⟦12/KH-UBND⟧", "12", "KH-UBND"),
    ("**Số: ⟦12/KH-UBND⟧**", "12", "KH-UBND"),
    ("Số: ⟦182/KHUBND⟧", "182", "KH-UBND"),
    ("Số: **⟦18**/KH-HKH⟧", "18", "KH-HKH"),
    ("KH số: ⟦12/KH-UBND⟧", "12", "KH-UBND"),
    // What scanners make of the label.
    ("Só: ⟦12/KH-UBND⟧", "12", "KH-UBND"),
    ("S6: ⟦12/KH-UBND⟧", "12", "KH-UBND"),
    // The card of a page of law, alone and above a letterhead.
    ("Số hiệu: ⟦12/KH-UBND⟧ Loại văn bản: Kế hoạch", "12", "KH-UBND"),
    ("Số hiệu: | ⟦12/KH-UBND⟧ | Loại văn bản: | Kế hoạch", "12", "KH-UBND"),
    ("Số hiệu: 12/KH-UBND Loại văn bản: Kế hoạch\nSố: ⟦12/KH-UBND⟧", "12", "KH-UBND"),
  ])
  func filledIn(line: String, serial: String, symbol: String) throws {
    let (number, places) = try number(line)
    #expect(places == line)
    #expect(number?.serial == serial)
    #expect(number?.symbol == symbol)
    #expect(number?.value == serial + (symbol.hasPrefix("KH-") ? "/" : "-") + symbol)
  }

  /// A full stop between the abbreviations, a slash that was lost, and a type.
  @Test(arguments: [
    ("Số: ⟦01/ KH.LĐ⟧", "01/KH.LĐ"), ("Số: ⟦12/CĐ.UBND⟧", "12/CĐ.UBND"), ("Số: ⟦31CĐ-TW⟧", "31/CĐ-TW"),
    ("Số: ⟦34CT/TW⟧", "34-CT/TW"), ("Số: ⟦1281/-UBND⟧", "1281/-UBND"),
    ("Số: ⟦06./KH-UBND⟧", "06/KH-UBND"), ("Số: ⟦12/KH-UBND⟧-\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "12/KH-UBND"),
  ])
  func otherMarks(line: String, value: String) throws {
    let (number, places) = try number(line)
    #expect(places == line)
    #expect(number?.value == value)
  }

  /// A serial left for the pen is unknown; the symbol is kept.
  @Test(arguments: [
    ("Số:     /KH-SLĐTBXH", "KH-SLĐTBXH"),
    ("Số: /KH-UBND", "KH-UBND"),
    ("Số: …/KH-UBND", "KH-UBND"),
    ("Số: ...../KH-UBND", "KH-UBND"),
    ("Số:……/KH-UBND", "KH-UBND"),
    ("Số:        -KH/HU", "KH/HU"),
    ("Số …-KH/TU", "KH/TU"),
    ("Số:      /2009/CT-UBND", "2009/CT-UBND"),
  ])
  func blank(line: String, symbol: String) throws {
    let (number, _) = try number(line)
    #expect(number?.symbol == symbol)
    #expect(number?.value == nil)
    #expect(number?.serial == nil)
  }

  /// No number is made up.
  @Test(arguments: ["", "Hòm thư số 5", "Số lượng: 12 bản"])
  func missing(line: String) throws {
    #expect(try number(line).number == nil)
  }

  private func number(_ line: String) throws -> (number: Header.DocumentNumber?, places: String) {
    let plain: String = MarkedText(line).text
    let head: String = "ỦY BAN NHÂN DÂN XÃ AN HÒA\n"
    let text: String =
      "\(head)\(plain)\nAn Hòa, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nTăng cường công tác phòng cháy\n\n1. Tuyên truyền.\n"
    let number: Header.DocumentNumber? = try RecordFactory.record(of: text).header.number
    let offset: Int = head.utf8.count
    let spans: [Span] = number.map { [Span(start: $0.span.start - offset, end: $0.span.end - offset)] } ?? []
    return (number, MarkedText.marking(spans, in: plain))
  }
}
