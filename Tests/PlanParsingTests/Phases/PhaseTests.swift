import CampaignRecord
import TestSupport
import Testing

@Suite struct PhaseTests {
  /// Words of a plan with each phase marked, and its label and bounds; `-` for the campaign's own period.
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let facts: [String]

    init(_ text: String, _ facts: String...) {
      self.text = text
      self.facts = facts
    }

    var testDescription: String { text }
  }

  /// A month of action under a heading of time.
  @Test(arguments: [
    Row(
      "I. THỜI GIAN\nTháng khuyến học từ ⟦ngày 02/9 đến ngày 02/10/2024⟧; lễ ra quân buổi sáng.",
      "- 2024-09-02 2024-10-02")
  ])
  func months(row: Row) throws { try check(row, heading: "II. CÁC MỐC") }

  /// The days of a schedule, in its title or on a line of its own.
  @Test(arguments: [
    Row("LỊCH CÔNG TÁC TỪ ⟦NGÀY 11/3/2024 ĐẾN NGÀY 17/3/2024⟧", "- 2024-03-11 2024-03-17"),
    Row("1. Lịch công tác từ ngày 11/3/2024 đến ngày 17/3/2024"),
  ])
  func schedules(row: Row) throws { try check(row, heading: "II. CÁC MỐC") }

  /// A label with its bounds, in parentheses or behind a colon.
  @Test(arguments: [
    Row(
      "1. ⟦Giai đoạn 1 (từ ngày 03/02/2024 đến 03/02/2025)⟧: Thi đua chào mừng.", "Giai đoạn 1 2024-02-03 2025-02-03"),
    Row("1. ⟦Đợt thi đua thứ nhất: từ ngày 15/3/2024 đến 30/4/2024⟧.", "Đợt thi đua thứ nhất 2024-03-15 2024-04-30"),
    Row("⟦Giai đoạn 3: Thực hành tác chiến (ngày 25/9/2024⟧).", "Giai đoạn 3 2024-09-25 2024-09-25"),
    Row("2. ⟦Giai đoạn 2 (từ ngày 03/02/2025 đến 03/02/3030)⟧: Thi đua.", "Giai đoạn 2 2025-02-03 3030-02-03"),
    Row("- ⟦Giai đoạn 1 (chuẩn bị): từ 15/11 đến 31/12/2025⟧;", "Giai đoạn 1 2025-11-15 2025-12-31"),
    Row("- ⟦Giai đoạn 2 (từ tháng 7/2024 đến tháng 12/2024)⟧: nhân rộng mô hình.", "Giai đoạn 2 2024-07 2024-12"),
    Row("1. ⟦Giai đoạn 1 (2024 - 2025)⟧: xây dựng phòng học.", "Giai đoạn 1 2024 2025"),
    Row("1. ⟦Giai đoạn 1 (2024-2025)⟧: xây dựng phòng học.", "Giai đoạn 1 2024 2025"),
    Row("1. ⟦Giai đoạn 1 (từ 2024 - 2025)⟧\n- Ban hành hướng dẫn.", "Giai đoạn 1 2024 2025"),
    Row("1. ⟦Giai đoạn 1 (từ năm 2024 đến năm 2025)⟧: chuẩn bị.", "Giai đoạn 1 2024 2025"),
    Row("1. ⟦Giai đoạn 1 (01/02/2024 – 30/6/2024)⟧: phát động.", "Giai đoạn 1 2024-02-01 2024-06-30"),
    Row("1. ⟦Giai đoạn thứ nhất (từ năm 2024 đến năm 2025)⟧", "Giai đoạn thứ nhất 2024 2025"),
    Row("2.1. ⟦Giai đoạn 1 (từ 06/02 đến 31/3/2024)⟧: ra quân.", "Giai đoạn 1 2024-02-06 2024-03-31"),
    Row("2.2. ⟦Giai đoạn 2 (từ 01/4 đến 30/11/2024)⟧: chăm sóc.", "Giai đoạn 2 2024-04-01 2024-11-30"),
    Row("a) ⟦Đợt 1 (từ ngày 01/02/2024 đến ngày 30/4/2024)⟧: thi đua.", "Đợt 1 2024-02-01 2024-04-30"),
    Row("b) ⟦Đợt 2 (từ ngày 01/5/2024 đến ngày 02/9/2061)⟧: thi đua.", "Đợt 2 2024-05-01 2061-09-02"),
    Row("2. ⟦Đợt 2: Từ ngày 21/11/2024 đến ngày 26/3/2025⟧, thi đua lập thành tích.", "Đợt 2 2024-11-21 2025-03-26"),
    Row("1. ⟦Bước 1 (từ 5-9 đến 20-9-2024)⟧: mở lớp.", "Bước 1 2024-09-05 2024-09-20"),
    Row("- ⟦Giai đoạn I: Từ tháng 01/2024 đến tháng 6/2024⟧.", "Giai đoạn I 2024-01 2024-06"),
    Row("- ⟦Giai đoạn II (từ tháng 7/2024 đến tháng 12/2024)⟧: tổng kết.", "Giai đoạn II 2024-07 2024-12"),
    Row("### 1. ⟦Giai đoạn 1 (từ tháng 7/2024 đến tháng 12/2025)⟧\n\n- Tuyên truyền.", "Giai đoạn 1 2024-07 2025-12"),
    Row("**1. ⟦Giai đoạn 1⟧** (từ tháng **7/2024** đến tháng **12/2025**): phát động.", "Giai đoạn 1 2024-07 2025-12"),
    Row("1. ⟦Giai đoạn 1 (từ ngày 15/3/2024 đến hết ngày 30/6/2024)⟧: phát động.", "Giai đoạn 1 2024-03-15 2024-06-30"),
    Row(
      "1. Tổ chức phong trào thi đua sâu rộng trong toàn ngành. ⟦Giai đoạn 1 (từ ngày 15/3/2024\nđến ngày 30/6/2024)⟧: phát động.",
      "Giai đoạn 1 2024-03-15 2024-06-30"),
    Row(
      "Chia làm hai đợt: ⟦Đợt 1 từ ngày 01/3/2024 đến ngày 30/6/2024⟧; ⟦Đợt 2 từ ngày 01/7/2024 đến ngày 30/11/2024⟧.",
      "Đợt 1 2024-03-01 2024-06-30", "Đợt 2 2024-07-01 2024-11-30"),
    Row(
      "a) Phát động thi đua hai đợt: ⟦đợt 1 từ ngày 01/12/2023 đến 19/5/2024⟧; ⟦đợt 2 từ ngày 20/5/2024 đến ngày 30/9/2024⟧.",
      "đợt 1 2023-12-01 2024-05-19", "đợt 2 2024-05-20 2024-09-30"),
    Row(
      "1. ⟦Giai đoạn 1 (2024 - 2025)⟧: chuẩn bị.\n2. ⟦Giai đoạn 2 (2026 - 2030)⟧: nhân rộng.", "Giai đoạn 1 2024 2025",
      "Giai đoạn 2 2026 2030"),
  ])
  func labelled(row: Row) throws { try check(row) }

  /// Bounds behind what is done in a phase.
  @Test(arguments: [
    Row("2. ⟦Giai đoạn 2: Kiểm tra, từ 16/5/2024 đến 15/11/2024⟧.", "Giai đoạn 2 2024-05-16 2024-11-15"),
    Row("3. ⟦Giai đoạn 3: Tổng kết, trong tháng 12/2024⟧.", "Giai đoạn 3 2024-12 2024-12"),
    Row("2. ⟦Bước 2: Thẩm định từ ngày 16/3/2024 đến ngày 30/3/2024⟧.", "Bước 2 2024-03-16 2024-03-30"),
    Row("b) ⟦Đợt 2. Ra quân cấp huyện (từ 20/5/2024 đến 20/11/2024⟧)", "Đợt 2 2024-05-20 2024-11-20"),
    Row("1. Giai đoạn 1: Tự đánh giá (hoàn thành trước 15/3/2024)."),
    Row("1. Giai đoạn 1: Ra quân. Tập huấn từ ngày 16/3/2024 đến ngày 18/3/2024."),
    Row("1. Giai đoạn 1: Hội nghị phát động, ngày 16/3/2024."),
  ])
  func behindTheme(row: Row) throws { try check(row) }

  /// Phases with a name instead of a number.
  @Test(arguments: [
    Row("1. ⟦Giai đoạn chuẩn bị (tháng 3/2024⟧)\nThành lập ban tổ chức.", "Giai đoạn chuẩn bị 2024-03 2024-03"),
    Row(
      "2. ⟦Giai đoạn triển khai (từ tháng 4 đến tháng 10/2024⟧)\nTổ chức hội thi.",
      "Giai đoạn triển khai 2024-04 2024-10"),
    Row(
      "1. ⟦Giai đoạn triển khai, thực hiện (từ tháng 4 đến tháng 10/2024⟧): mở lớp.",
      "Giai đoạn triển khai, thực hiện 2024-04 2024-10"),
    Row(
      "- ⟦Giai đoạn chuẩn bị, từ ngày 10/5/2024 đến trước ngày 15/6/2024⟧: mở lớp.",
      "Giai đoạn chuẩn bị 2024-05-10 2024-06-15"),
    Row(
      "1. ⟦Giai đoạn chuẩn bị: Thành lập ban tổ chức (từ 10/5/2024 đến 15/6/2024⟧)",
      "Giai đoạn chuẩn bị 2024-05-10 2024-06-15"),
    Row("- ⟦Đợt cao điểm: từ 01/10 - 31/12/2024⟧.", "Đợt cao điểm 2024-10-01 2024-12-31"),
    Row("a) Giai đoạn 2021 - 2023: xây dựng mô hình điểm."),
    Row("- Giai đoạn chuẩn bị hoàn thành trước tháng 3/2024."),
  ])
  func named(row: Row) throws { try check(row) }

  /// Units told by their time, and a round of one day.
  @Test(arguments: [
    Row(
      "1. ⟦Giai đoạn từ nay đến hết năm 2026⟧\nRà soát quy chế.\n2. ⟦Giai đoạn 2027-2030⟧\nNhân rộng mô hình.",
      "Giai đoạn từ nay đến hết năm 2026 ? 2026", "Giai đoạn 2027-2030 2027 2030"),
    Row("1. Giai đoạn 2027-2030\nNhân rộng mô hình."),
    Row(
      "Chia làm 2 giai đoạn: ⟦giai đoạn 1 từ 01/3 đến 31/3/2024⟧; ⟦giai đoạn 2 từ 01/4 đến 30/6/2024⟧.",
      "giai đoạn 1 2024-03-01 2024-03-31", "giai đoạn 2 2024-04-01 2024-06-30"),
    Row("1. ⟦Giai đoạn 1 (3 tháng đầu năm 2024)⟧: chuẩn bị.", "Giai đoạn 1 2024-01 2024-03"),
    Row("1. Kinh phí:\na) Giai đoạn 2024-2025: 120 tỷ đồng.\nb) Giai đoạn 2026-2030: 340 tỷ đồng."),
    Row(
      "1. ⟦Đợt 1: Từ ngày 01/3/2024 đến ngày 15/3/2024⟧.\n2. ⟦Đợt 2: Trong ngày hội, ngày 24 tháng 3 năm 2024⟧.",
      "Đợt 1 2024-03-01 2024-03-15", "Đợt 2 2024-03-24 2024-03-24"),
  ])
  func periods(row: Row) throws { try check(row) }

  /// The time under a heading that is a label.
  @Test(arguments: [
    Row(
      "1. Giai đoạn 1: Chuẩn bị\n- Thời gian: Từ ⟦ngày 01/3/2024 đến 30/4/2024⟧.\n- Nội dung: xây dựng kế hoạch.",
      "Giai đoạn 1 2024-03-01 2024-04-30"),
    Row("3. Giai đoạn 3: Tổng kết\nThời gian thực hiện: ⟦Quý IV/2024⟧.", "Giai đoạn 3 2024-36 2024-36"),
    Row(
      "Giai đoạn 2: Triển khai\n- Thời gian: ⟦tháng 5 đến tháng 10/2024⟧.\n- Nội dung: hội thi.",
      "Giai đoạn 2 2024-05 2024-10"),
    // The time may be an item of its own under the label, and no item beside it.
    Row(
      "1. Giai đoạn 1: Chuẩn bị\na) Nội dung: xây dựng kế hoạch.\nb) Thời gian: ⟦tháng 3 đến tháng 4/2024⟧.",
      "Giai đoạn 1 2024-03 2024-04"),
    Row(
      "1. Giai đoạn 1: Chuẩn bị, ra quân.\n2. Thời gian: ⟦Từ ngày 15/4/2024 đến ngày 15/5/2024⟧.",
      "- 2024-04-15 2024-05-15"),
  ])
  func underHeading(row: Row) throws { try check(row) }

  /// A start on the day of issue.
  @Test(arguments: [
    Row("1. ⟦Đợt 1: Từ ngày ban hành kế hoạch đến ngày 20/11/2024⟧, lập thành tích.", "Đợt 1 2024-01-08 2024-11-20"),
    Row("1. ⟦Giai đoạn 1 (từ ngày ban hành đến hết tháng 6/2024)⟧: phát động.", "Giai đoạn 1 2024-01-08 2024-06"),
    Row(
      "- ⟦Giai đoạn 1 (từ ngày ban hành Kế hoạch đến ngày 30/6/2024)⟧: phát động.", "Giai đoạn 1 2024-01-08 2024-06-30"),
    Row("- Thời gian phát động đợt thi đua ⟦từ ngày ban hành kế hoạch đến tháng 9/2025⟧.", "- 2024-01-08 2025-09"),
    Row(
      "Phong trào thi đua được tổ chức ⟦từ ngày ban hành Kế hoạch đến hết ngày 15/12/2024⟧.", "- 2024-01-08 2024-12-15"),
  ])
  func fromIssue(row: Row) throws { try check(row, heading: "I. THỜI GIAN THI ĐUA") }

  /// The campaign's own period has no label.
  @Test(arguments: [
    Row("Phong trào thi đua được triển khai ⟦từ năm 2024 đến năm 2030⟧, chia thành các giai đoạn:", "- 2024 2030"),
    Row("- Thời gian thi đua: ⟦từ ngày 01/3/2024 đến ngày 30/11/2024⟧.", "- 2024-03-01 2024-11-30"),
    Row("Thời gian thi đua ⟦từ ngày 01/3/2024 đến ngày 30/11/2024⟧.", "- 2024-03-01 2024-11-30"),
    Row("1. Thời gian cao điểm: ⟦từ ngày 15/12/2024 đến ngày 15/3/2025⟧.", "- 2024-12-15 2025-03-15"),
    Row("1. Thời gian: ⟦Từ ngày 15/4/2024 đến ngày 15/5/2024⟧.", "- 2024-04-15 2024-05-15"),
    Row("Chiến dịch diễn ra trong 30 ngày, từ ⟦01/4/2024 đến 30/4/2024⟧.", "- 2024-04-01 2024-04-30"),
    Row("Tổng thời gian 03 tháng, từ ⟦ngày 03/3/2024 đến ngày 30/5/2024⟧, trong đó:", "- 2024-03-03 2024-05-30"),
    Row("- Cao điểm: ⟦từ ngày 01/5/2024 đến ngày 31/5/2024⟧.", "- 2024-05-01 2024-05-31"),
    Row("Phục vụ Nhân dân được tổ chức ⟦từ ngày 01/4 đến ngày 30/4/2024⟧ tại xã.", "- 2024-04-01 2024-04-30"),
    Row("Hội thao được tổ chức từ ngày 01/4 đến ngày 30/4/2024 tại xã."),
    Row("- Từ tháng 3 đến tháng 9/2024: các cơ sở triển khai thực hiện."),
  ])
  func ownPeriod(row: Row) throws { try check(row, heading: "I. THỜI GIAN THI ĐUA") }

  /// Terms, planning periods, anniversaries and single tasks are none.
  @Test(arguments: [
    Row("Thực hiện chương trình mục tiêu quốc gia giai đoạn 2021 - 2025 trên địa bàn xã."),
    Row("Chào mừng đại hội đảng bộ các cấp, nhiệm kỳ 2025 - 2030."),
    Row("Kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)."),
    Row("Sơ kết giai đoạn 1 trong tháng 7/2024; tổng kết trước ngày 25/12/2024."),
    Row("Kiểm tra hai đợt: đợt 1 từ ngày 16/4/2024 đến ngày 29/4/2024, đợt 2 từ ngày 05/5/2024 đến ngày 14/5/2024."),
    Row("1. Công đoàn phát động thi đua từ ngày 01/3/2024 đến ngày 30/4/2024."),
    Row("1. Hội đồng bình xét thi đua cuối năm từ ngày 01/12/2024 đến ngày 10/12/2024."),
    Row("1. Nhà trường phát động phong trào thi đua từ ngày 01/3/2024 đến ngày 30/4/2024."),
    Row("Tập huấn cho cán bộ xã từ ngày 14/5/2024 đến ngày 18/5/2024."),
    Row("a) Khảo sát\n- Đơn vị chủ trì: Sở Nội vụ.\n- Thời gian thực hiện: Từ ngày 14/5/2024 đến ngày 18/5/2024."),
    Row("1. Hội thi\n- Thời gian: từ ngày 15/4 đến ngày 24/4/2024."),
    Row("a) Hội thi\n- Người phụ trách: Đoàn trường.\n- Thời gian: từ ngày 15/4 đến ngày 24/4/2024."),
    Row("1 | Tập huấn | Sở Nội vụ | Từ 18/9/2024 đến 25/10/2024"),
    Row("Nhiệm vụ năm học 2024-2025 của các trường."),
  ])
  func none(row: Row) throws { try check(row) }

  /// What the phase is devoted to, and its number.
  @Test func themeAndOrdinal() throws {
    let plan = try FramedPlan(
      "1. Giai đoạn 1 (từ ngày 03/02/2024 đến 03/02/2025): Thi đua chào mừng Đại hội.\n2. Giai đoạn II (2026 - 2030): Nhân rộng."
    )
    #expect(plan.record.phases.map(\.ordinal) == [1, 2])
    #expect(plan.record.phases.map(\.theme) == ["Thi đua chào mừng Đại hội", "Nhân rộng"])
    #expect(plan.record.phases.map(\.section) == ["I.1", "I.2"])
  }

  /// What the next phase in the same sentence does is not the theme of the one before.
  @Test func themeUpToNextPhase() throws {
    let plan = try FramedPlan(
      "I. NỘI DUNG THI ĐUA\n1. Giai đoạn 1 (từ 01/3/2024 đến 30/4/2024): Phát động; ra quân; Giai đoạn 2 (từ 01/5/2024 đến 30/6/2024): Tổng kết.",
      at: .rest)
    #expect(plan.record.phases.map(\.theme) == ["Phát động; ra quân", "Tổng kết"])
  }

  /// The theme stands before the bounds, or in the heading over them.
  @Test(arguments: [
    ("1. Giai đoạn 1: Kiểm tra, từ 16/5/2024 đến 15/11/2024.", "Kiểm tra"),
    ("1. Giai đoạn 1: Tổng kết, trong tháng 12/2024.", "Tổng kết"),
    ("1. Đợt 1: Trước ngày bầu cử, từ nay đến hết ngày 22/5/2024.", "Trước ngày bầu cử"),
    ("1. Bước 1: Thẩm định từ ngày 16/3/2024 đến ngày 30/3/2024.", "Thẩm định"),
    ("1. Giai đoạn 1: Chuẩn bị\n- Thời gian: Từ ngày 01/3/2024 đến 30/4/2024.", "Chuẩn bị"),
    ("1. Giai đoạn 1\n- Thời gian: Từ ngày 01/3/2024 đến 30/4/2024.", nil),
  ])
  func themeBeforeBounds(text: String, theme: String?) throws {
    #expect(try FramedPlan("I. NỘI DUNG THI ĐUA\n\(text)", at: .rest).record.phases.map(\.theme) == [theme])
  }

  private func check(_ row: Row, heading: String = "I. NỘI DUNG THI ĐUA") throws {
    let marked = MarkedText(row.text)
    let plan = try FramedPlan("\(heading)\n\(marked.text)", at: .rest)
    let (phases, spans) = plan.found(plan.record.phases, at: \.span)
    let offset: Int = heading.utf8.count + 1
    let places: [Span] = spans.map { Span(start: $0.start - offset, end: $0.end - offset) }
    let facts: [String] = phases.map { phase in
      "\(phase.label ?? "-") \(phase.start?.description ?? "?") \(phase.end?.description ?? "?")"
    }
    #expect(
      describe(MarkedText.marking(marked.snapped(places), in: marked.text), facts) == describe(row.text, row.facts))
  }

  private func describe(_ text: String, _ facts: [String]) -> String { "\(text) → \(facts.joined(separator: " ; "))" }
}
