import CampaignRecord
import PlanChecking
import Testing

@Suite struct MalformedNumberTests {
  @Test(arguments: [
    "Theo Kế hoạch số 182/⟦KHUBND⟧ ngày 04/10/2021; Quyết định số 468/⟦QĐTTg⟧; Nghị quyết số 12/⟦NQHĐND⟧.",
    "Căn cứ Nghị định số 121/⟦2005NĐ⟧-CP; Nghị định số 30/2020/⟦NĐCP⟧; Luật số 14/2022/⟦QH-15⟧; Luật số ⟦06/2022-QH15⟧.",
    "Theo Chỉ thị số ⟦34CT⟧/TW ngày 07/4/2014; Quyết định số ⟦367 QĐ⟧/TWĐTN-VP; Chỉ thị số ⟦22/CT-TW⟧.",
    "Theo Công văn số 423/⟦TTgKSTT⟧; Công văn số 12/⟦BGDĐTGDPT⟧; Công văn số 1204/⟦UBNDTCĐT⟧.",
    "Theo Thông tư liên tịch số 05/2012/TTLT-⟦BNVBTC⟧; Thông tư liên tịch số 06/2012/⟦TTLTBNV⟧-BTC.",
    "Theo Kế hoạch số 36/⟦KH UBND⟧ ngày 04/10/2021; Nghị định số ⟦302017⟧/NĐ-CP.",
    "Theo Kế hoạch số 12/KH-HTXA; Kế hoạch số 13/⟦KHHTXA⟧ ngày 04/10/2021.",
    "Theo Thông tư 19/2013/⟦BYT⟧ ngày 12/7/2013; Quyết định số 12/2014/⟦UBND⟧; Quyết định số 1281⟦/-UBND⟧.",
    "Theo Hướng dẫn số ⟦45 HD⟧/TĐTN ngày 02/01/2023; Quyết định số 01/1999/⟦QĐ.UB⟧ ngày 05/01/1999.",
    "Theo Hướng dẫn số 33/HD-⟦MTTWBTT⟧ ngày 25/8/2020; Kế hoạch số 12/⟦KHTHCSNT⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "malformed-number")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "Theo Kế hoạch số 12/KH-UBND; Công văn số 12/TTYT; Công văn số 45/KHTC-SYT; Công văn số 12/HĐND.",
    "Theo Chỉ thị số 299/TTg; Quyết định số 201-CP; Nghị định số 24/CP; Quyết định số 327/CT; Công văn số 12/LĐLĐ.",
    "Theo Công văn số 12/CĐSYT; Công văn số 13/TTUBND; Công văn số 14/SYTTB; Công văn số 15/UBNDTP.",
    "Theo Kế hoạch số 05/KHTĐ-MNSM ngày 04/10/2021.",
    "Theo Kế hoạch số 05/KHCM; Quyết định số 12/QĐKT; Hợp đồng số 12/HĐTVGS; Biên bản số 12/BBNT.",
    "Theo Luật số 14/2022/QH15; Nghị quyết số 12/NQ-UBTVQH15; Pháp lệnh số 04/2004/PL-UBTVQH11.",
    "Theo Chương trình số 12/CTPH-UBDT-BTP; Kế hoạch số 01-KH/BCĐTW; Kế hoạch số 12-KH/TĐTN-XDĐ.",
    "Theo Kế hoạch số 12/KH UBND tỉnh; Nghị quyết số 30c/NQ-CP; Hướng dẫn số 12/HD-TTHĐTĐKT.",
    "Theo Nghị quyết số 12/2021/UBTVQH15; Công văn số 12/2014/BYT; Quyết định số 12/UBND.",
    "Theo Công điện số 02/CĐ-TW ngày 01/02/2014 của Ban Chỉ đạo phòng, chống lụt, bão Trung ương.",
    "Tỷ lệ 34CT; khu 12A/TW; Hướng dẫn số 29-HD/TWĐTN-VP; Kế hoạch số 45/KH-BCĐ389QN.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "malformed-number").findings.isEmpty)
  }

  @Test func aTextThatLostEveryHyphenLostThemToAConverter() throws {
    let lost: String = "Căn cứ Nghị định số 30/2020/⟦NĐCP⟧; Nghị quyết số ⟦20NQ⟧/TW; Quyết định số 468/⟦QĐTTg⟧"
    for (rest, severity, cause) in [
      (".", Finding.Severity.info, Finding.Cause.extraction),
      ("; Kế hoạch số 12/KH-UBND.", .warning, .either),
    ] {
      let plan = try IssuedPlan(lost + rest, number: "Số: 12/HDTT", rule: "malformed-number")
      #expect(plan.found == plan.marked)
      #expect(plan.findings.allSatisfy { $0.severity == severity && $0.cause == cause })
    }
  }

  /// The plan's own number.
  @Test(arguments: [
    ("Số: ⟦102 HD⟧/TĐTN-TNNT", "102-HD"), ("Số: 1281⟦/-SYT⟧", "/KH-SYT"),
  ])
  func ownNumber(_ line: String, _ right: String) throws {
    let plan = try IssuedPlan("1. Tuyên truyền.", number: line, rule: "malformed-number")
    #expect(plan.found == plan.marked && plan.findings.map(\.suggestion?.replacement) == [right])
  }

  /// The Youth Union wrote its numbers without a mark for long.
  @Test(arguments: [
    ("Theo Kế hoạch số ⟦298 KH⟧/TWĐTN ngày 14/7/2011.", Finding.Severity.note),
    ("Theo Chỉ thị số ⟦34CT⟧/TW ngày 07/4/2014.", .warning),
  ])
  func numbersOfTheYouthUnion(_ body: String, _ severity: Finding.Severity) throws {
    let plan = try IssuedPlan(body, rule: "malformed-number")
    #expect(plan.found == plan.marked && plan.findings.map(\.severity) == [severity])
  }

  @Test func keepsTheLettersOfTheText() throws {
    let plan = try IssuedPlan("Căn cứ Nghị định số 146/2007/⟦NÐCP⟧ ngày 14/9/2007.", rule: "malformed-number")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "NÐ-CP", safe: true)])
  }

  @Test func onlyWhatIsKnownIsSafe() throws {
    let plan = try IssuedPlan("Theo Kế hoạch số 12/⟦KHTHCSNT⟧ ngày 04/10/2021.", rule: "malformed-number")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "KH-THCSNT", safe: false)])
  }
}
