import CampaignRecord
import Lexicons
import PlanParsing
import PlanPipeline
import Testing

@testable import kehoach_benchmark

/// Plans made of one template are as long as real ones, differ in number and year, and say when things are due as the one
/// they are made of.
@Suite struct PlanTemplateTests {
  private static let text: String = """
    SỞ Y TẾ
    Số: 12/KH-SYT
    Hà Nội, ngày 16 tháng 5 năm 2023
    KẾ HOẠCH
    Phát động thi đua năm 2023
    Thực hiện Kế hoạch số 763/KH-UBND ngày 12/4/2023 của UBND thành phố;
    I. NỘI DUNG
    1. Các phòng báo cáo trước ngày 05/9/2023.
    2. Tổng kết trong tháng 02/2024.
    """

  private func record(_ bytes: [UInt8]) throws -> CampaignRecord {
    try PlanProcessor(lexicons: .compiledIn).process(.bytes(bytes, name: "plan.txt")).record
  }

  private func template() throws -> PlanTemplate {
    let bytes: [UInt8] = Array(Self.text.utf8)
    return try #require(PlanTemplate((bytes, try record(bytes))))
  }

  @Test func theyHaveTheLengthOfRealPlans() throws {
    let template: PlanTemplate = try template()
    for seed in 0..<20 { #expect(11_500...18_500 ~= template.plan(0, seed: seed).count) }
  }

  @Test func copiesHaveNumbersAndYearsOfTheirOwn() throws {
    let template: PlanTemplate = try template()
    let headers: [Header] = try (0..<30).map { copy in try record(template.plan(copy, seed: 7)).header }
    #expect(
      Set(headers.map { header in "\(header.number?.text ?? "") \(header.issuedOn?.value.description ?? "")" }).count
        == 30)
    #expect(headers[0].number?.text == "1/KH-SYT" && headers[29].number?.text == "3/KH-SYT")
    #expect(headers[9].issuedOn?.value.description == "2032-05-16")
  }

  @Test func daysMoveAlongWithTheYearAndCitationsStay() throws {
    let record: CampaignRecord = try record(template().plan(3, seed: 5))
    #expect(record.deadlines.count == 2)
    #expect(record.deadlines.allSatisfy { deadline in DateBounds(deadline.value)?.first?.date.knownYear ?? 0 >= 2026 })
    #expect(record.citations.first?.issuedOn?.description == "2023-04-12")
    #expect(record.header.title?.text == "Phát động thi đua năm 2026")
  }

  @Test func oneOfManyHasASlipInACitation() throws {
    #expect(try record(template().plan(0, seed: 998)).citations.first?.issuedOn?.description == "2022-04-12")
  }

  @Test func theSameSeedGivesTheSamePlan() throws {
    #expect(try template().plan(4, seed: 9) == template().plan(4, seed: 9))
    #expect(try template().plan(4, seed: 9) != template().plan(4, seed: 10))
  }
}
