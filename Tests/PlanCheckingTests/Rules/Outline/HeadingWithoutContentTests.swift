import CampaignRecord
import PlanChecking
import Testing

@Suite struct HeadingWithoutContentTests {
  private func findings(_ body: String, head: String = "KẾ HOẠCH\nVề thi đua\n") throws -> (
    findings: [Finding], marked: [Span]
  ) {
    let text = MarkedText(head + body + "\n")
    let rule = try #require(RuleCatalogue.rule("heading-without-content"))
    return (try CheckedText.findings(text.text, by: rule), text.places)
  }

  @Test(arguments: [
    "I. MỤC ĐÍCH\nThi đua.\n⟦II. KINH PHÍ⟧\nIII. TỔ CHỨC THỰC HIỆN\nCác đơn vị thực hiện.",
    "I. MỤC ĐÍCH\nThi đua.\nII. NỘI DUNG\nThi đua.\n⟦III. TỔ CHỨC THỰC HIỆN⟧\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.",
    "I. NỘI DUNG\n⟦1. Thời gian:⟧\n2. Địa điểm: tại Sở.\n3. Thành phần: toàn ngành.",
  ])
  func found(_ body: String) throws {
    let (findings, marked) = try findings(body)
    #expect(findings.compactMap(\.span) == marked)
  }

  @Test(arguments: [
    "I. MỤC ĐÍCH\nThi đua.\nII. KINH PHÍ\nTừ ngân sách.\nIII. TỔ CHỨC THỰC HIỆN\nCác đơn vị thực hiện.",
    "I. MỤC ĐÍCH\nThi đua.\nII. NỘI DUNG\n1. Tuyên truyền\n2. Kiểm tra\n3. Khen thưởng",
    "I. MỤC ĐÍCH\nThi đua.\nII. TIẾN ĐỘ\n| TT | Việc |\n|---|---|\n| 1 | Họp |\n\nIII. TỔ CHỨC THỰC HIỆN\nCác đơn vị thực hiện.",
    "I. MỤC ĐÍCH\nThi đua.\nII. NỘI DUNG\n- Tuyên truyền.\n- Kiểm tra.\nIII. TỔ CHỨC THỰC HIỆN\nCác đơn vị thực hiện.",
    "I. NỘI DUNG\n1. Thời gian:\n- Từ tháng 5.\n2. Địa điểm: tại Sở.",
    "I. THỰC TRẠNG\nII. KẾT QUẢ\nIII. KHÓ KHĂN\nIV. KIẾN NGHỊ",
  ])
  func letPass(_ body: String) throws {
    #expect(try findings(body).findings.isEmpty)
  }

  @Test func anOutlineForOthersIsLetPass() throws {
    let body: String = "I. KẾT QUẢ\nSố liệu.\nII. TỒN TẠI\nIII. KIẾN NGHỊ\nKiến nghị."
    #expect(try findings(body, head: "KẾ HOẠCH\nVề thi đua\nĐỀ CƯƠNG BÁO CÁO\n").findings.isEmpty)
  }
}
