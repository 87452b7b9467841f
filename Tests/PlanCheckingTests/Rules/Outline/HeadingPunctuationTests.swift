import CampaignRecord
import PlanChecking
import Testing

@Suite struct HeadingPunctuationTests {
  private func findings(_ body: String) throws -> (findings: [Finding], marked: [Span]) {
    let text = MarkedText("KẾ HOẠCH\nVề thi đua\n" + body + "\n")
    let rule = try #require(RuleCatalogue.rule("heading-punctuation"))
    return (try CheckedText.findings(text.text, by: rule), text.places)
  }

  @Test(arguments: [
    "I. MỤC ĐÍCH⟦.⟧\nThi đua.\nII. NỘI DUNG\nThi đua.",
    "I. MỤC ĐÍCH⟦.⟧\nThi đua.\nII. NỘI DUNG.\nThi đua.",
    "**I. MỤC ĐÍCH, YÊU CẦU⟦.⟧**\nThi đua.\n**II. NỘI DUNG**\nThi đua.",
    "I. NỘI DUNG\n1. Một\n2. Hai\n⟦3⟧) Ba\n4. Bốn",
    "I. NỘI DUNG\na) Một;\nb) Hai;\n⟦c⟧. Ba;\nd) Bốn.",
  ])
  func found(_ body: String) throws {
    let (findings, marked) = try findings(body)
    #expect(findings.compactMap(\.span) == marked)
    #expect(findings.allSatisfy { finding in finding.severity == .note })
  }

  @Test(arguments: [
    "I. MỤC ĐÍCH\nThi đua.\nII. NỘI DUNG\nThi đua.",
    "I. MỤC ĐÍCH:\nThi đua.\nII. NỘI DUNG:\nThi đua.",
    "I. NỘI DUNG\n1. Tuyên truyền sâu rộng.\n2. Kiểm tra.",
    "I. NỘI DUNG\n1. UBND\n2. Tổ chức thi đua theo CV, KH.",
    "I. NỘI DUNG\n1. Một\n2. Hai\na) Ba\nb) Bốn",
    "I. NỘI DUNG\n1. Một\n2) Hai\n3. Ba\n4) Bốn",
    "I- NỘI DUNG\n1- Một\n2- Hai\n3- Ba\n4- Bốn",
  ])
  func letPass(_ body: String) throws {
    #expect(try findings(body).findings.isEmpty)
  }
}
