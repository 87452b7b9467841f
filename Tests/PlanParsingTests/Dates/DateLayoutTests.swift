import Testing

@Suite struct DateLayoutTests {
  /// Marks of markdown inside stay in the text, those around do not; a table cell ends a date.
  @Test(arguments: [
    DateRow("Tổng kết trong ⟦tháng **9/2025⟧** tại xã.", "2025-09"),
    DateRow("Gửi trước **⟦ngày 15/7/2022⟧** về Hội.", "2022-07-15"),
    DateRow("Gửi trước ⟦ngày **30/6/2025⟧**.", "2025-06-30"),
    DateRow("Gửi *trước ⟦ngày 30/6/2025⟧*.", "2025-06-30"),
    DateRow("| 3 | Kiểm tra | ⟦Tháng 12/2022⟧ |", "2022-12"),
    DateRow("|Điều tra tại địa bàn |⟦01/12 - 15/12/2009⟧ |", "2009-12-01/2009-12-15"),
    DateRow("Nhập liệu | Sở Nội vụ | ⟦Tháng 11/2019⟧", "2019-11"),
    DateRow("1 | Tập huấn | ⟦Ngày 16/9/2019⟧ (thứ Hai)", "2019-09-16"),
  ])
  func marks(row: DateRow) throws { try row.check() }

  /// A date over a line end and over a page break.
  @Test(arguments: [
    DateRow("Sở Tài chính thẩm định chậm nhất ⟦ngày 31-12-\n2013⟧.", "2013-12-31"),
    DateRow("Sở Tài chính thẩm định chậm nhất ⟦ngày\n18/6/2020⟧, gửi bản mềm.", "2020-06-18"),
    DateRow("Sở Tài chính thẩm định trước ⟦ngày 30 tháng 10\nnăm 2018⟧ và báo cáo.", "2018-10-30"),
    DateRow("Sở Tài chính thẩm định trước ⟦ngày 30\r\ntháng 10 năm 2018⟧ và báo cáo.", "2018-10-30"),
    DateRow("Sở Tài chính thẩm định trước ⟦ngày 30 tháng 10\n\n\u{C}năm 2018⟧ và báo cáo.", "2018-10-30"),
  ])
  func breaks(row: DateRow) throws { try row.check() }
}
