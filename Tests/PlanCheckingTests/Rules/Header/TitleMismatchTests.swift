import CampaignRecord
import PlanChecking
import Testing

@Suite struct TitleMismatchTests {
  private static let campaign: String =
    "KẾ HOẠCH\nHưởng ứng phong trào thi đua “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại”"

  private func plan(_ body: String, title: String = Self.campaign) -> SignedPlan {
    SignedPlan(title: title, body: "I. NỘI DUNG\n" + body + "\nCác đơn vị thực hiện./.")
  }

  @Test(arguments: [
    "Phong trào “⟦Đẩy mạnh xây dựng, phát triển kết cấu hạ tầng đồng bộ, hiện đại⟧”.",
    "Phong trào \"⟦Đẩy mạnh phát triển kết cấu kinh tế đồng bộ, hiện đại⟧\".",
    "Trên đây là ⟦Hướng dẫn⟧ tổ chức phong trào.",
    "Nhận được ⟦Chỉ thị⟧ này, các đơn vị triển khai.",
  ])
  func found(_ body: String) throws {
    let (findings, marked) = try plan(body).findings(by: "title-mismatch")
    #expect(findings.compactMap(\.span) == marked)
  }

  @Test(arguments: [
    "Phong trào “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại”.",
    "Phong trào \"đẩy mạnh phát triển kết cấu hạ tầng đồng bộ - hiện đại\".",
    "Phong trào “Đẩy mạnh phát triển kết cầu hạ tâng đồng bộ, hiện đại”.",
    "Phong trào “Cả nước chung tay phát triển kết cấu hạ tầng đồng bộ, hiện đại”.",
    "Phong trào “Cả nước chung sức xây dựng nông thôn mới”.",
    "Phong trào “Đẩy mạnh phát triển hạ tầng”.",
    "Trên đây là Kế hoạch tổ chức phong trào.", "Trên đây là một số nội dung của phong trào.",
    "Trên đây là nội dung Kế hoạch.", "Nhận được Hướng dẫn của Sở, các đơn vị triển khai.",
    "Nhận được Kế hoạch này, các đơn vị triển khai.",
  ])
  func letPass(_ body: String) throws {
    #expect(try plan(body).findings(by: "title-mismatch").findings.isEmpty)
  }

  @Test func aNoticeOfAPlanIsBoth() throws {
    let plan = plan("Trên đây là Kế hoạch tuyển dụng.", title: "THÔNG BÁO\nKế hoạch tuyển dụng viên chức")
    #expect(try plan.findings(by: "title-mismatch").findings.isEmpty)
  }

  @Test func oneNameIsReportedOnce() throws {
    let name: String = "“Đẩy mạnh xây dựng, phát triển kết cấu hạ tầng đồng bộ, hiện đại”"
    let findings: [Finding] = try plan("Phong trào \(name).\nPhong trào \(name).").findings(by: "title-mismatch")
      .findings
    #expect(findings.count == 1 && findings[0].related.count == 2)
  }
}
