import Testing

/// Who issued a document, where the number stands behind the name.
struct IssuerBeforeTests {
  /// What is asked for, ordered or proposed `tại` a document comes from whoever issued it.
  @Test(arguments: [
    CitationRow(
      "Thực hiện chỉ đạo của Bộ Y tế tại Công văn số ⟦3909/BYT-DP⟧ ngày 31/10/2023 về tiêm chủng;",
      "3909/BYT-DP | Công văn | 2023-10-31 | Bộ Y tế"),
    CitationRow(
      "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số ⟦61/TTr-SNV⟧ ngày 18/4/2023,",
      "61/TTr-SNV | Tờ trình | 2023-04-18 | Giám đốc Sở Nội vụ"),
    CitationRow(
      "theo hướng dẫn của Tổng cục Thuế tại công văn số ⟦3909/TCT-DNL⟧ ngày 31/10/2011.",
      "3909/TCT-DNL | Công văn | 2011-10-31 | Tổng cục Thuế"),
    CitationRow(
      "Xét đề nghị của Sở Giáo dục và Đào tạo tại các Tờ trình số ⟦61/TTr-SGDĐT⟧ ngày 18/4/2023 và số ⟦70/TTr-SGDĐT⟧ ngày 20/4/2023;",
      "61/TTr-SGDĐT | Tờ trình | 2023-04-18 | Sở Giáo dục và Đào tạo",
      "70/TTr-SGDĐT | Tờ trình | 2023-04-20 | Sở Giáo dục và Đào tạo"),
    CitationRow(
      "Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh (tại Thông báo số ⟦31/TB-UBND⟧ ngày 05/02/2023);",
      "31/TB-UBND | Thông báo | 2023-02-05 | Chủ tịch UBND tỉnh"),
    CitationRow(
      "Kết luận của Thường trực Chính phủ tại văn bản số ⟦185/TB-VPCP⟧ ngày 14/4/2023.",
      "185/TB-VPCP | Thông báo | 2023-04-14 | -"),
    CitationRow(
      "ý kiến của Thủ tướng Chính phủ tại công văn số ⟦423/TTg-KSTT⟧ ngày 24/5/2023.",
      "423/TTg-KSTT | Công văn | 2023-05-24 | Thủ tướng Chính phủ"),
    CitationRow(
      "theo đề nghị tại Tờ trình số ⟦61/TTr-SNV⟧ ngày 18/4/2023,", "61/TTr-SNV | Tờ trình | 2023-04-18 | -"),
    CitationRow(
      "Thực hiện chỉ đạo của UBND tỉnh tại Công văn số ⟦12/VP-KT⟧ ngày 05/02/2023 của Văn phòng UBND tỉnh;",
      "12/VP-KT | Công văn | 2023-02-05 | Văn phòng UBND tỉnh"),
  ])
  func at(row: CitationRow) throws { try row.check() }

  /// `Bộ Y tế có Công văn số …`
  @Test(arguments: [
    CitationRow(
      "Tổng cục thuế có công văn số ⟦3909/TCT-DNL⟧ ngày 31/10/2011 hướng dẫn sử dụng hóa đơn.",
      "3909/TCT-DNL | Công văn | 2011-10-31 | Tổng cục thuế"),
    CitationRow(
      "Trên cơ sở đó, Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số ⟦15/KH-UBND⟧ ngày 05/02/2023 về y tế.",
      "15/KH-UBND | Kế hoạch | 2023-02-05 | Ủy ban nhân dân tỉnh"),
    CitationRow(
      "Sở Y tế đã tham mưu UBND tỉnh ban hành Kế hoạch số ⟦15/KH-UBND⟧ ngày 05/02/2023.",
      "15/KH-UBND | Kế hoạch | 2023-02-05 | UBND tỉnh"),
    CitationRow(
      "Sở Giáo dục và Đào tạo đã ký ban hành Quyết định số ⟦15/QĐ-SGDĐT⟧ ngày 05/02/2023.",
      "15/QĐ-SGDĐT | Quyết định | 2023-02-05 | Sở Giáo dục và Đào tạo"),
    CitationRow(
      "Trường Mầm non Hoa Sen có Quyết định số ⟦15/QĐ-UBND⟧ ngày 05/02/2023 công nhận đạt chuẩn.",
      "15/QĐ-UBND | Quyết định | 2023-02-05 | -"),
    CitationRow(
      "Các trường có Công văn số ⟦15/UBND-VX⟧ ngày 05/02/2023.", "15/UBND-VX | Công văn | 2023-02-05 | -"),
  ])
  func acts(row: CitationRow) throws { try row.check() }

  /// Behind the type, and before the number.
  @Test(arguments: [
    CitationRow(
      "Căn cứ Quyết định của Thủ tướng Chính phủ số ⟦1234/QĐ-TTg⟧ ngày 05/02/2023;",
      "1234/QĐ-TTg | Quyết định | 2023-02-05 | Thủ tướng Chính phủ"),
    CitationRow(
      "Căn cứ Quyết định ngày 05/3/2020 của UBND tỉnh số ⟦12/QĐ-UBND⟧ về y tế;",
      "12/QĐ-UBND | Quyết định | 2020-03-05 | UBND tỉnh"),
  ])
  func behindType(row: CitationRow) throws { try row.check() }
}
