import Testing

/// Months and quarters by their letter. Without a year they are times only where nothing else is said.
@Suite struct LetteredDateTests {
  @Test(arguments: [
    DateRow("| Thời gian | Số lượng |\n| ⟦T4⟧ | T4 |\n| ⟦T9/2025⟧ | 4/5 |", "XXXX-04", "2025-09"),
    DateRow(
      "| Nội dung | Thời gian |\n| Thi | ⟦T6-T7⟧ |\n| Họp | ⟦T6, T7/2024⟧ |", "XXXX-06/XXXX-07", "{2024-06,2024-07}"),
    DateRow("| Nội dung | Thời gian |\n| Thi | ⟦T6 - T9/2024⟧ |\n| Họp | ⟦T.10/2024⟧ |", "2024-06/2024-09", "2024-10"),
    DateRow("| Nội dung | Thời gian |\n| Thi | ⟦Q.III/2025⟧ |\n| Họp | ⟦Q3/2025⟧ |", "2025-35", "2025-35"),
    DateRow("| Nội dung | Thời gian |\n| Thi | ⟦QIII/2025⟧ |\n| Họp | ⟦QIV⟧ |", "2025-35", "XXXX-36"),
    DateRow("| Nội dung | Thời gian |\n| Thi | ⟦Q2⟧ |\n| Họp | ⟦QII năm 2025⟧ |", "XXXX-34", "2025-34"),
    DateRow(
      "| Nội dung | Thời gian |\n| Thi | ⟦T5-T6/2024⟧ |\n| Họp | ⟦Q2-Q3/2026⟧ |", "2024-05/2024-06", "2026-34/2026-35"),
    DateRow("| Số hiệu | Thời gian |\n| T5-X6/2024 | ⟦T12-T2/2025⟧ |", "2024-12/2025-02"),
    DateRow("Hội thi. Thời gian: ⟦T4⟧.", "XXXX-04"),
    DateRow("- Thời gian thực hiện: ⟦T4 - T6⟧;", "XXXX-04/XXXX-06"),
    DateRow("Hoàn thành trong ⟦Q.III/2025⟧.", "2025-35"),
    DateRow("Xe tải T4, trạm T9 và nhà Q3."),
    DateRow("Thời gian: T4 và thứ Sáu hằng tuần."),
  ])
  func letters(row: DateRow) throws { try row.check() }
}
