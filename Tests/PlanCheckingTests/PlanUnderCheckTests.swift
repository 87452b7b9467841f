import CampaignRecord
import PlanChecking
import Testing

@Suite struct PlanUnderCheckTests {
  @Test func wordsAreSmallLetters() {
    #expect(WordKey("ĐỒNG") == "đồng")
    #expect(WordKey("Ðồng") == "đồng")
    #expect(WordKey("ÂN ƯỚC Ơ Ũ Ĩ") == "ân ước ơ ũ ĩ")
    #expect(WordKey("lao") != "láo")
    #expect(WordKey("mười bảy chữ cái dài") == .none)
  }

  /// The short way to the key of a small word gives what the long way gives, at the end of the text, too.
  @Test(arguments: ["thi đua", "ngày ngày", "ðồng ðồng", "kWh kWh", "nghiễng nghiễng", "x x", "ẢNH ảnh", "xã xã Ã"])
  func wordsOfATextAreTheirKeys(_ text: String) throws {
    let plan = try CheckedText.plan(text + "\n" + text)
    for index in plan.tokens.indices { #expect(plan.keys[index] == WordKey(plan.text(plan.span(index)))) }
  }

  @Test func marksOfMarkdownAreLeftOut() throws {
    let plan = try CheckedText.plan("## **KẾ HOẠCH**\n\n**1.** Thi **đua** yêu nước\n")
    let index: Int = try #require(plan.tokens.indices.first { index in plan.keys[index] == "thi" })
    #expect(plan.reads(["thi", "đua", "yêu", "nước"], at: index))
    #expect(plan.token(at: plan.span(index).start) == index)
  }

  @Test func dates() throws {
    let plan = try CheckedText.plan(
      "KẾ HOẠCH\nI. THỜI GIAN\n1. Từ ngày 03/02/2023 đến ngày 05 tháng 9 năm 2025, xong trong tháng 9/2025.\n")
    #expect(plan.datePoints.map { point in plan.text(point.span) } == ["03/02/2023", "05 tháng 9 năm 2025", "9/2025"])
    #expect(
      plan.datePoints.compactMap(\.date).map { date in ExtendedDate.date(date).description } == [
        "2023-02-03", "2025-09-05", "2025-09",
      ])
    #expect(plan.datePoints[0].mention == plan.datePoints[1].mention)
    #expect(
      plan.datePoints[1].text(saying: PartialDate(year: 2024, month: 2, day: 7), in: plan) == "07 tháng 02 năm 2024")
  }

  @Test func units() throws {
    let plan = try CheckedText.plan("KẾ HOẠCH\nI. NỘI DUNG\n1. Một\n1.1. Hai\n- Ba\n2. Bốn\nII. KINH PHÍ\n")
    #expect(plan.units.map { unit in plan.text(unit.markerSpan) } == ["I", "1", "1.1", "", "2", "II"])
    #expect(plan.units.map(\.parent) == [nil, 0, 1, 2, 0, nil])
    #expect(plan.units.map(\.closingMark) == [46, 46, 46, nil, 46, 46])
    #expect(plan.siblings == [[0, 5], [1, 4], [2], [3]])
    #expect(plan.units[2].groupCount == 2)
  }

  @Test(arguments: [
    ("UBND TỈNH\nSố: 12/KH-UBND\nKẾ HOẠCH\n", Profile.state),
    ("CÔNG ĐOÀN\nSố: 222/KH-CĐYT\nKẾ HOẠCH\n", .union),
    ("TỈNH ỦY\nSố 34-KH/TU\nKẾ HOẠCH\n", .party),
    ("KẾ HOẠCH\nVề việc thi đua\n", .unknown),
  ])
  func profiles(_ text: String, _ profile: Profile) throws {
    #expect(try CheckedText.plan(text).profile == profile)
  }
}
