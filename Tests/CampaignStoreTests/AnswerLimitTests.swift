import CampaignRecord
import CampaignStore
import TestSupport
import Testing

/// Lists give as many rows as are wanted, and say how many more there are.
struct AnswerLimitTests {
  private let store: CampaignStore

  init() throws {
    let folder = try TemporaryFolder()
    let path: String = "\(folder.path)/campaigns.sqlite"
    let finding = Finding(
      rule: "date-leading-zero", severity: .note, message: "", span: Span(start: 0, end: 2))
    let bodies: [(issuer: String, number: String)] = [
      ("SỞ Y TẾ", "1/KH-SYT"), ("SỞ Y TẾ", "2/KH-SYT"), ("SỞ NỘI VỤ", "3/KH-SNV"),
    ]
    try StoreFactory.bring(
      bodies.map { issuer, number in
        let body: String = """
          Giai đoạn 1 (từ ngày 01/3/2025 đến ngày 30/6/2025): phát động.
          Giai đoạn 2 (từ ngày 01/7/2025 đến ngày 30/11/2025): tổng kết.
          Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 và Kế hoạch số 7/KH-UBND ngày 03/01/2025.
          """
        return (nil, StoreFactory.plan(number: number, issuer: issuer, body: body))
      }, into: path, findings: [finding, finding])
    store = try CampaignStore.open(path)
  }

  /// How many rows an answer has, and how many more there are.
  private struct Size: Equatable {
    let rows: Int
    let rest: Int?

    init(_ rows: Int, rest: Int?) {
      self.rows = rows
      self.rest = rest
    }

    init(_ answer: Answer<some Sendable>) {
      self.init(answer.rows.count, rest: answer.rest)
    }
  }

  /// The sizes of all lists: plans, phases, citations, findings.
  private func sizes(_ selection: PlanSelection, limit: Int?) throws -> [Size] {
    [
      Size(try store.listings(selection, limit: limit)), Size(try store.phases(in: selection, limit: limit)),
      Size(try store.citations(in: selection, limit: limit)), Size(try store.findings(in: selection, limit: limit)),
    ]
  }

  @Test func withoutALimitThereIsNothingMore() throws {
    let sizes: [Size] = try sizes(PlanSelection(), limit: nil)
    #expect(sizes.map(\.rows) == [3, 6, 6, 6])
    #expect(sizes.allSatisfy { size in size.rest == 0 })
  }

  @Test func whatIsBehindTheLimitIsCounted() throws {
    let all: [Size] = try sizes(PlanSelection(), limit: nil)
    for limit in 0...2 {
      let expected: [Size] = all.map { size in Size(limit, rest: size.rows - limit) }
      #expect(try sizes(PlanSelection(), limit: limit) == expected)
    }
    #expect(try sizes(PlanSelection(), limit: 1000) == all)
  }

  @Test func onlyPlansThatAreMeantAreCounted() throws {
    let one = PlanSelection(ids: [2])
    #expect(try sizes(one, limit: 1) == [Size(1, rest: 0)] + Array(repeating: Size(1, rest: 1), count: 3))
    #expect(Size(try store.citations(of: "05-ct/tw", limit: 2)) == Size(2, rest: 1))
    #expect(Size(try store.phases(from: StoreFactory.today + 30, limit: 1)) == Size(1, rest: 2))
    #expect(Size(try store.findings(of: ["no-such-rule"], limit: 1)) == Size(0, rest: 0))
  }

  /// Names of issuers are compared row by row: what is behind the limit is not looked up.
  @Test func ofAnIssuerTheRestIsNotCounted() throws {
    let issuer = PlanSelection(issuer: "so y te")
    #expect(try sizes(issuer, limit: 1) == Array(repeating: Size(1, rest: nil), count: 4))
    #expect(try sizes(issuer, limit: 4) == [Size(2, rest: 0)] + Array(repeating: Size(4, rest: 0), count: 3))
  }
}
