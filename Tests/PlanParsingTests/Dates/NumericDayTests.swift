import Testing

@Suite struct NumericDayTests {
  /// Day, month and year in digits.
  @Test(arguments: [
    DateRow("Kế hoạch ban hành ⟦ngày 27/4/2023⟧ của tỉnh.", "2023-04-27"),
    DateRow("Kế hoạch ban hành ⟦từ ngày 27/4/2023 đến ngày 30/4/2023⟧ của tỉnh.", "2023-04-27/2023-04-30"),
    DateRow("Đăng ký từ ⟦ngày 27/4/2023⟧ tại xã.", "2023-04-27"),
    DateRow("Thi đua hoàn thành ⟦2021 - 2025⟧ abc 1/2 ngày.", "2021/2025"),
    DateRow("Thi đua ⟦từ 2021 - 2025⟧ abc 1/2 ngày.", "2021/2025"),
    DateRow("trong các ⟦ngày 16, 17 và 18 tháng 01 năm 2024⟧ abc 1/2 ngày.", "{2024-01-16,2024-01-17,2024-01-18}"),
    DateRow("- Thời gian: ⟦từ 00 giờ ngày 06/5 đến 24 giờ ngày 26/5/2024⟧ abc 1/2 ngày.", "2024-05-06/2024-05-26"),
  ])
  func slashes(row: DateRow) throws { try row.check() }
}
