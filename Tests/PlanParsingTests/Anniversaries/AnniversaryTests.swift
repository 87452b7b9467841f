import CampaignRecord
import TestSupport
import Testing

@Suite struct AnniversaryTests {
  /// Words of a plan with each anniversary marked, and its name, its days and its years.
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let facts: [String]

    init(_ text: String, _ facts: String...) {
      self.text = text
      self.facts = facts
    }

    var testDescription: String { text }
  }

  /// A count with its event and its two days.
  @Test(arguments: [
    Row(
      "kỷ niệm ⟦95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930-03/02/2025)⟧.",
      "Ngày thành lập Đảng Cộng sản Việt Nam 1930-02-03 2025-02-03 95"),
    Row(
      "kỷ niệm ⟦95 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 – 28/7/2024)⟧.",
      "ngày thành lập Công đoàn Việt Nam 1929-07-28 2024-07-28 95"),
    Row(
      "kỷ niệm ⟦80 năm Ngày Cách mạng Tháng Tám (19/8/1945 - 19/8/2025)⟧;",
      "Ngày Cách mạng Tháng Tám 1945-08-19 2025-08-19 80"),
    Row(
      "Kỷ niệm ⟦94 năm Ngày thành lập Đảng\n(03/02/1930 - 03/02/2024)⟧.",
      "Ngày thành lập Đảng 1930-02-03 2024-02-03 94"),
    Row(
      "Kỷ niệm lần ⟦thứ 70 Ngày Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)⟧.",
      "Ngày Chiến thắng Điện Biên Phủ 1954-05-07 2024-05-07 70"),
    Row(
      "chào mừng ⟦70 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2025)⟧,",
      "Ngày Thầy thuốc Việt Nam 1955-02-27 2025-02-27 70"),
    Row(
      "Tổ chức kỷ niệm ⟦36 năm ngày Nhà giáo Việt Nam 20/11/1982 - 20/11/2018⟧;",
      "ngày Nhà giáo Việt Nam 1982-11-20 2018-11-20 36"),
    Row(
      "kỷ niệm ⟦138 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2024)⟧.",
      "Ngày Quốc tế Lao động 1886-05-01 2024-05-01 138"),
    Row(
      "kỷ niệm ⟦75 năm Ngày thành lập Quân đội nhân dân Việt Nam (22-12-1944 – 22-12-2019)⟧",
      "Ngày thành lập Quân đội nhân dân Việt Nam 1944-12-22 2019-12-22 75"),
    Row(
      "kỷ niệm ⟦130 năm Ngày sinh Chủ tịch Tôn Đức Thắng (20/8/1888 - 20/8/2018)⟧.",
      "Ngày sinh Chủ tịch Tôn Đức Thắng 1888-08-20 2018-08-20 130"),
    Row(
      "Chào mừng ⟦235 năm Chiến thắng Ngọc Hồi - Đống Đa (1789 - 2024)⟧.",
      "Chiến thắng Ngọc Hồi - Đống Đa 1789 2024 235"),
    Row(
      "Lập thành tích ⟦79 năm Cách mạng tháng Tám và Quốc khánh 2/9 (1945 - 2024)⟧.",
      "Cách mạng tháng Tám và Quốc khánh 2/9 1945 2024 79"),
    Row(
      "- ⟦50 năm Chiến thắng “Hà Nội - Điện Biên Phủ trên không” (12/1972 - 12/2022)⟧.",
      "Chiến thắng “Hà Nội - Điện Biên Phủ trên không” 1972-12 2022-12 50"),
    Row(
      "⟦200 năm ngày sinh, 135 năm ngày mất của Nguyễn Đình Chiểu (01/7/1822 - 01/7/2022)⟧.",
      "ngày sinh, 135 năm ngày mất của Nguyễn Đình Chiểu 1822-07-01 2022-07-01 200"),
    Row(
      "Kỷ niệm ⟦60 năm (05/8/1964 - 05/8/2024) đánh thắng trận đầu⟧.",
      "đánh thắng trận đầu 1964-08-05 2024-08-05 60"),
    Row(
      "Kỷ niệm ⟦Ngày Phụ nữ Việt Nam (20/10/1930 - 20/10/2024)⟧.",
      "Ngày Phụ nữ Việt Nam 1930-10-20 2024-10-20 0"),
    Row(
      "kỷ niệm ⟦50 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2004)⟧.",
      "Chiến thắng Điện Biên Phủ 1954-05-07 2004-05-07 50"),
    Row(
      "kỷ niệm ⟦25 năm Ngày Biên phòng toàn dân (03/3/1989 - 03/3/2014)⟧,",
      "Ngày Biên phòng toàn dân 1989-03-03 2014-03-03 25"),
    Row(
      "kỷ niệm ⟦41 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2023)⟧.",
      "Ngày Nhà giáo Việt Nam 1982-11-20 2023-11-20 41"),
    Row(
      "kỷ niệm ⟦50 năm Ngày giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025)⟧.",
      "Ngày giải phóng miền Nam, thống nhất đất nước 1975-04-30 2025-04-30 50"),
    Row(
      "kỷ niệm ⟦93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931-26/3/2024)⟧.",
      "Ngày thành lập Đoàn TNCS Hồ Chí Minh 1931-03-26 2024-03-26 93"),
    Row(
      "Các cấp công đoàn tổ chức nhiều hoạt động thiết thực kỷ niệm ⟦138 năm Ngày Quốc tế Lao động (01/5/1886 -\n01/5/2024)⟧.",
      "Ngày Quốc tế Lao động 1886-05-01 2024-05-01 138"),
    Row(
      "kỷ niệm ⟦90 năm Ngày thành lập Mặt trận Dân tộc Thống nhất Việt Nam - Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/11/1930 - 18/11/2020)⟧",
      "Ngày thành lập Mặt trận Dân tộc Thống nhất Việt Nam - Ngày truyền thống Mặt trận Tổ quốc Việt Nam 1930-11-18 2020-11-18 90"
    ),
  ])
  func single(row: Row) throws { try check(row) }

  /// What the author counted is kept, right or wrong.
  @Test(arguments: [
    Row(
      "kỷ niệm ⟦45 năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/2025)⟧.",
      "Ngày giải phóng miền Nam 1975-04-30 2025-04-30 45"),
    Row("kỷ niệm ⟦85 năm Quốc khánh (02/9/1945-02/9/2025)⟧.", "Quốc khánh 1945-09-02 2025-09-02 85"),
  ])
  func miscounted(row: Row) throws { try check(row) }

  /// One count for two events, and several in a row.
  @Test(arguments: [
    Row(
      "kỷ niệm ⟦80 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2025)⟧ và ⟦Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025)⟧.",
      "Cách mạng tháng Tám 1945-08-19 2025-08-19 80",
      "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam 1945-09-02 2025-09-02 80"),
    Row(
      "kỷ niệm ⟦71 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2016)⟧, ⟦Quốc khánh (02/9/1945 - 02/9/2016)⟧.",
      "Ngày Cách mạng tháng Tám 1945-08-19 2016-08-19 71", "Quốc khánh 1945-09-02 2016-09-02 71"),
    Row(
      "chào mừng ⟦95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2025)⟧; ⟦70 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2025)⟧.",
      "Ngày thành lập Đảng 1930-02-03 2025-02-03 95", "Ngày Thầy thuốc Việt Nam 1955-02-27 2025-02-27 70"),
    Row(
      "⟦75 năm Ngày thành lập Quân đội nhân dân Việt Nam (22-12-1944 – 22-12-2019)⟧ và ⟦30 năm Ngày hội Quốc phòng toàn dân (22-12-1989 – 22-12-2019)⟧",
      "Ngày thành lập Quân đội nhân dân Việt Nam 1944-12-22 2019-12-22 75",
      "Ngày hội Quốc phòng toàn dân 1989-12-22 2019-12-22 30"),
  ])
  func several(row: Row) throws { try check(row) }

  /// A day and its name without a count, a count without days.
  @Test(arguments: [
    Row(
      "Hưởng ứng ⟦Ngày truyền thống MTTQ Việt Nam 18/11/1930 - 18/11/2022⟧;",
      "Ngày truyền thống MTTQ Việt Nam 1930-11-18 2022-11-18 0"),
    Row(
      "chào mừng ⟦Ngày truyền thống MTTQ Việt Nam (18/11/1930 - 18/11/2022)⟧;",
      "Ngày truyền thống MTTQ Việt Nam 1930-11-18 2022-11-18 0"),
    Row("Kỷ niệm lần ⟦thứ 70 ngày chiến thắng Điện Biên Phủ⟧.", "ngày chiến thắng Điện Biên Phủ ? ? 70"),
  ])
  func counts(row: Row) throws { try check(row) }

  /// Ranges and counts that are none.
  @Test(arguments: [
    Row("Họp lần thứ 70 ngày mai."), Row("Ngày hội đọc sách 18/4/2023 - 18/4/2024."),
    Row("Sau 5 năm thực hiện (01/01/2019 - 31/12/2023), toàn xã tiến bộ."),
    Row("Giai đoạn 1 (01/02/2024 - 30/6/2024): phát động."),
    Row("Kế hoạch 5 năm phát triển kinh tế - xã hội (2021 - 2025)."),
    Row("Tổng kết 5 năm phong trào chuyển đổi số (2020 - 2025)."),
    Row("Nghỉ Tết Quý Tỵ (06 - 15/02/2013)."),
  ])
  func none(row: Row) throws { try check(row) }

  private func check(_ row: Row) throws {
    let marked = MarkedText(row.text)
    let plan = try FramedPlan(marked.text)
    let (anniversaries, spans) = plan.found(plan.record.anniversaries, at: \.span)
    let facts: [String] = anniversaries.map { anniversary in
      let days: [String] = [anniversary.founded, anniversary.observed].map { $0?.description ?? "?" }
      return "\(anniversary.name) \(days.joined(separator: " ")) \(anniversary.statedYears ?? 0)"
    }
    #expect(describe(plan.marking(marked.snapped(spans)), facts) == describe(row.text, row.facts))
  }

  private func describe(_ text: String, _ facts: [String]) -> String { "\(text) → \(facts.joined(separator: " ; "))" }
}
