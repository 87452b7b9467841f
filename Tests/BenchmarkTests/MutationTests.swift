import CampaignRecord
import Lexicons
import PlanChecking
import PlanPipeline
import Testing

@testable import kehoach_benchmark

/// Each kind of mutant makes of a small plan what it says, and makes none where the text does not prove it wrong.
@Suite struct MutationTests {
  private static let head: String = """
    SỞ Y TẾ
    Số: 12/KH-SYT
    Hà Nội, ngày 16 tháng 5 năm 2023
    KẾ HOẠCH
    Phát động thi đua

    """

  /// A plan of the body under a head, with every mutant of a kind: what was changed, and the rules.
  private func mutants(_ mutation: any Mutation, _ body: String) throws -> [(line: String, rules: [String])] {
    let lexicons: Lexicons = .compiledIn
    let processor = PlanProcessor(lexicons: lexicons, checker: PlanChecker(lexicons: lexicons))
    let plan = try OriginalPlan(
      path: "plan.txt", bytes: Array((Self.head + body).utf8), processor: processor, lexicons: lexicons)
    return mutation.mutants(of: plan).map { mutant in
      let text: [UInt8] = mutant.applied(to: plan.text)
      return (OriginalPlan.line(at: mutant.edits[0].span.start, of: text), mutant.rules)
    }
  }

  /// A row: the kind, the body, lines that must be among the mutants with their first rule, and lines that must not.
  struct Row: CustomTestStringConvertible, Sendable {
    let mutation: any Mutation
    let body: String
    var made: [String] = []
    var rule: String = ""
    var notMade: [String] = []
    var testDescription: String { "\(mutation.name): \(body)" }
  }

  static let rows: [Row] = [
    Row(
      mutation: YearDigit(), body: "I. VIỆC\n1. Gửi báo cáo trước ngày 30/6/2023.\n",
      made: ["1. Gửi báo cáo trước ngày 30/6/2022."], rule: "deadline-before-issue",
      notMade: ["1. Gửi báo cáo trước ngày 30/6/2024."]),
    Row(
      mutation: YearDigit(), body: "I. VIỆC\n1. Gửi báo cáo trước ngày 30/6/2023.\n",
      made: ["1. Gửi báo cáo trước ngày 30/6/3023."], rule: "date-year-outlier"),
    Row(
      mutation: YearDigit(), body: "I. VIỆC\n1. Thực hiện Kế hoạch số 5/KH-BYT ngày 03/4/2023 của Bộ Y tế.\n",
      made: ["1. Thực hiện Kế hoạch số 5/KH-BYT ngày 03/4/2024 của Bộ Y tế."], rule: "citation-after-issue",
      notMade: ["1. Thực hiện Kế hoạch số 5/KH-BYT ngày 03/4/2022 của Bộ Y tế."]),
    Row(
      mutation: YearDigit(), body: "I. VIỆC\n1. Chào mừng 95 năm Ngày thành lập Công đoàn (28/7/1929 - 28/7/2024).\n",
      made: ["1. Chào mừng 95 năm Ngày thành lập Công đoàn (28/7/1929 - 28/7/2025)."], rule: "anniversary-arithmetic"),
    Row(
      mutation: DayAndMonthSwapped(),
      body: "I. VIỆC\n1. Họp ngày 25/9/2023; sơ kết ngày 08/6/2023; tổng kết ngày 8/11/2023.\n",
      made: ["1. Họp ngày 09/25/2023; sơ kết ngày 08/6/2023; tổng kết ngày 8/11/2023."], rule: "date-impossible",
      notMade: [
        "1. Họp ngày 25/9/2023; sơ kết ngày 06/8/2023; tổng kết ngày 8/11/2023.",
        "1. Họp ngày 25/9/2023; sơ kết ngày 08/6/2023; tổng kết ngày 11/8/2023.",
      ]),
    Row(
      mutation: ImpossibleDay(), body: "I. VIỆC\n1. Họp ngày 25/9/2023.\n",
      made: ["1. Họp ngày 31/9/2023.", "1. Họp ngày 25/13/2023."], rule: "date-impossible",
      notMade: ["1. Họp ngày 30/9/2023."]),
    Row(
      mutation: RangeSwapped(), body: "I. VIỆC\n1. Kiểm tra từ ngày 01/6/2023 đến ngày 30/6/2023.\n",
      made: ["1. Kiểm tra từ ngày 30/6/2023 đến ngày 01/6/2023."], rule: "date-range-reversed"),
    Row(
      mutation: RangeSwapped(), body: "I. VIỆC\n1. Trực từ ngày 15/12 đến ngày 15/02/2024.\n",
      notMade: ["1. Trực từ ngày 15/02/2024 đến ngày 15/12."]),
    Row(
      mutation: PhasePushed(),
      body: """
        I. CÁC GIAI ĐOẠN
        1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 31/12/2023): phát động.
        2. Giai đoạn 2 (từ ngày 01/01/2024 đến ngày 30/9/2024): tổng kết.

        """,
      made: [
        "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 07/01/2024): phát động.",
        "2. Giai đoạn 2 (từ ngày 25/12/2023 đến ngày 30/9/2024): tổng kết.",
      ], rule: "phase-overlap",
      notMade: ["2. Giai đoạn 2 (từ ngày 01/01/2024 đến ngày 07/10/2024): tổng kết."]),
    Row(
      mutation: AnniversaryCount(),
      body:
        "I. VIỆC\n1. Chào mừng 95 năm Ngày thành lập Công đoàn (28/7/1929 - 28/7/2024); 60 năm Ngày truyền thống.\n",
      made: ["1. Chào mừng 94 năm Ngày thành lập Công đoàn (28/7/1929 - 28/7/2024); 60 năm Ngày truyền thống."],
      rule: "anniversary-arithmetic",
      notMade: ["1. Chào mừng 95 năm Ngày thành lập Công đoàn (28/7/1929 - 28/7/2024); 61 năm Ngày truyền thống."]),
    Row(
      mutation: CitationDate(),
      body: """
        I. VIỆC
        1. Thực hiện Kế hoạch số 5/KH-BYT ngày 03/4/2023 của Bộ Y tế và Công văn số 7/BYT-VP ngày 04/4/2023.
        2. Theo Kế hoạch số 5/KH-BYT ngày 03/4/2023 của Bộ Y tế.

        """,
      made: ["2. Theo Kế hoạch số 5/KH-BYT ngày 08/4/2023 của Bộ Y tế."], rule: "citation-date-conflict",
      notMade: ["1. Thực hiện Kế hoạch số 5/KH-BYT ngày 03/4/2023 của Bộ Y tế và Công văn số 7/BYT-VP ngày 05/4/2023."]),
    Row(
      mutation: HyphenDropped(),
      body: "I. VIỆC\n1. Theo Kế hoạch số 5/KH-UBND và Công văn số 7/BYT-VP.\n2. Theo Chỉ thị số 34-CT/TW.\n",
      made: ["1. Theo Kế hoạch số 5/KHUBND và Công văn số 7/BYT-VP.", "2. Theo Chỉ thị số 34CT/TW."],
      rule: "malformed-number", notMade: ["1. Theo Kế hoạch số 5/KH-UBND và Công văn số 7/BYTVP."]),
    Row(
      mutation: NumberBlanked(), body: "I. VIỆC\n", made: ["Số: /KH-SYT", "Số: ____/KH-SYT"], rule: "missing-number"),
    Row(
      mutation: DayBlanked(), body: "I. VIỆC\n", made: ["Hà Nội, ngày    tháng 5 năm 2023"],
      rule: "incomplete-issue-date"),
    Row(
      mutation: HeadingSkipped(), body: "I. MỘT\nII. HAI\nIII. BA\n1. Một việc\n1.1. Nhỏ\n",
      made: ["III. HAI", "IV. BA"], rule: "heading-sequence"),
    Row(
      mutation: HeadingDoubled(), body: "I. MỘT\nII. HAI\nIII. BA\n1. Một việc\n2. Hai việc\n",
      made: ["I. HAI", "II. BA"], rule: "heading-sequence", notMade: ["1. Hai việc"]),
    Row(
      mutation: StrokeLost(), body: "I. MỘT\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm.\n", made: ["d) Năm."],
      rule: "heading-sequence"),
    Row(
      mutation: AbbreviationStroke(), body: "I. VIỆC\n1. LĐLĐ tỉnh; HĐ; THI ĐUA.\n",
      made: ["1. LDLD tỉnh; HĐ; THI ĐUA.", "1. LĐLD tỉnh; HĐ; THI ĐUA."], rule: "abbreviation-diacritics",
      notMade: ["1. LĐLĐ tỉnh; HD; THI ĐUA.", "1. LĐLĐ tỉnh; HĐ; THI DUA."]),
    Row(
      mutation: AbbreviationStroke(), body: "I. VIỆC\n1. Theo Quyết định số 5/QĐ-BYT.\n",
      made: ["1. Theo Quyết định số 5/QD-BYT."], rule: "symbol-diacritics"),
    Row(
      mutation: WordDoubled(), body: "I. VIỆC\n1. Công tác khen thưởng của đơn vị từ ngày họp.\n",
      made: [
        "1. Công tác khen thưởng khen thưởng của đơn vị từ ngày họp.",
        "1. Công tác khen thưởng của của đơn vị từ ngày họp.",
      ], rule: "repeated-words", notMade: ["1. Công tác khen thưởng của đơn vị từ ngày ngày họp."]),
    Row(
      mutation: ConfusionPlanted(), body: "I. VIỆC\n1. Hưởng ứng thi đua.\n", made: ["1. Hướng ứng thi đua."],
      rule: "likely-misspelling"),
  ]

  @Test(arguments: rows)
  func makes(row: Row) throws {
    let mutants = try mutants(row.mutation, row.body)
    let lines: Set<String> = Set(mutants.map(\.line))
    for line in row.made {
      #expect(mutants.contains { $0.line == line && $0.rules[0] == row.rule }, "\(line) of \(lines.sorted())")
    }
    for line in row.notMade { #expect(!lines.contains(line), "\(line)") }
  }

  /// No kind is without a row.
  @Test func everyKindHasARow() {
    let names: Set<String> = Set(Self.rows.map(\.mutation.name))
    #expect(Set(Mutations.all.map(\.name)) == names)
  }
}
