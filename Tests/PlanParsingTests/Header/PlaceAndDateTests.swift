import CampaignRecord
import TestSupport
import Testing

@Suite struct PlaceAndDateTests {
  /// The line of place and date, the date marked.
  @Test(arguments: [
    ("Quế Võ ⟦ngày 06 tháng 4 năm 1998⟧", "Quế Võ", "1998-04-06"),
    ("Quế Võ, ⟦06/4/1998⟧", "Quế Võ", "1998-04-06"),
    ("Thái Bình, ⟦ngày 16 tháng 5 năm 2023⟧", "Thái Bình", "2023-05-16"),
    ("Hải Biên, 20 giờ 30 ⟦ngày 04 tháng 9 năm 2024⟧", "Hải Biên", "2024-09-04"),
    ("Hà Nội, ⟦ngày 9 tháng 8 năm 2013⟧", "Hà Nội", "2013-08-09"),
    ("TP. Hồ Chí Minh, ⟦ngày 05 tháng 01 năm 2024⟧", "TP. Hồ Chí Minh", "2024-01-05"),
    ("Thành phố Hồ Chí Minh, ⟦ngày 05 tháng 01 năm 2024⟧", "Thành phố Hồ Chí Minh", "2024-01-05"),
    ("Bà Rịa - Vũng Tàu, ⟦ngày 14 tháng 4 năm 2014⟧", "Bà Rịa - Vũng Tàu", "2014-04-14"),
    ("Thừa Thiên Huế, ⟦ngày     tháng 4 năm 2012⟧", "Thừa Thiên Huế", "2012-04-XX"),
    ("Bình Phước, ⟦ngày tháng 8 năm 2024⟧", "Bình Phước", "2024-08-XX"),
    ("Phú Thọ, ⟦ngày ….. tháng 12 năm 2011⟧", "Phú Thọ", "2011-12-XX"),
    ("An Hòa, ⟦ngày     tháng     năm 2026⟧", "An Hòa", "2026-XX-XX"),
    ("Buôn Ma Thuột, ⟦ngày 14 tháng 3 năm 2025⟧", "Buôn Ma Thuột", "2025-03-14"),
    ("*Ia Krái, ⟦ngày 10 tháng 3 năm 2026⟧*", "Ia Krái", "2026-03-10"),
    ("Quế Võ, ⟦ngày 06/4/1998⟧", "Quế Võ", "1998-04-06"),
    ("Đắk Nông, ⟦ngày 22 tháng 7 năm 2019⟧.", "Đắk Nông", "2019-07-22"),
    ("Hà nội, ⟦ngày 11 tháng 11 năm 1995⟧", "Hà nội", "1995-11-11"),
    ("Ea H'leo, ⟦ngày 14 tháng 3 năm 2025⟧", "Ea H'leo", "2025-03-14"),
    ("An Hòa, ⟦tháng 01 năm 2024⟧", "An Hòa", "2024-01"),
    ("Thị trấn Lấp Vò, ⟦ngày 05 tháng 01 năm 2024⟧", "Thị trấn Lấp Vò", "2024-01-05"),
    ("T.P Cao Lãnh, ⟦ngày 05 tháng 01 năm 2024⟧", "T.P Cao Lãnh", "2024-01-05"),
    ("Tam Kỳ, ⟦ngày\u{A0}01 tháng 6 năm 2017⟧", "Tam Kỳ", "2017-06-01"),
  ])
  func line(line: String, place: String, value: String) throws {
    let plain: String = MarkedText(line).text
    let head: String = "ỦY BAN NHÂN DÂN TỈNH\nSố: 12/KH-UBND\n"
    let text: String = "\(head)\(plain)\n\nKẾ HOẠCH\nTăng cường công tác phòng cháy\n\n1. Tuyên truyền.\n"
    let header: Header = try RecordFactory.record(of: text).header
    let date: DatedText = try #require(header.issuedOn)
    let offset: Int = head.utf8.count
    let span = Span(start: date.span.start - offset, end: date.span.end - offset)
    #expect(MarkedText.marking([span], in: plain) == line)
    #expect(header.place == place)
    #expect(date.value.description == value)
  }

  /// Under the title, where no letterhead dates the plan.
  @Test func underTheTitle() throws {
    let text: String =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nPhát động thi đua\nĐơn vị: Tổ Toán\nHòa An, ngày 05 tháng 01 năm 2024\n\nI. NỘI DUNG\n1. Tuyên truyền.\n"
    let header: Header = try RecordFactory.record(of: text).header
    #expect(header.title?.text == "Phát động thi đua")
    #expect(header.place == "Hòa An")
    #expect(header.issuedOn?.value.description == "2024-01-05")
  }

  /// A date further down is not the day of issue.
  @Test func missing() throws {
    let text: String =
      "KẾ HOẠCH\nTăng cường công tác phòng cháy\n\nCăn cứ Chỉ thị số 47-CT/TW ngày 25/6/2015 của Ban Bí thư;\n\n1. Tuyên truyền.\n"
    let header: Header = try RecordFactory.record(of: text).header
    #expect(header.issuedOn == nil)
    #expect(header.place == nil)
    #expect(header.number == nil)
  }
}
