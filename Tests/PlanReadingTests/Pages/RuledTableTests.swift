import PlanText
import Testing
import VietnameseText

@testable import PlanReading

/// Tables by the lines that are drawn around their cells.
@Suite struct RuledTableTests {
  /// Lines of a table whose rows start at 100, 140, 180 and whose columns start at 50, 150, 300.
  private func rules(without left: [Float] = []) -> PageRules {
    PageRules(
      across: [100, 140, 180, 220].map { .init(place: $0, from: 50, to: 400) },
      down: [50, 150, 300, 400].filter { !left.contains($0) }.map { .init(place: $0, from: 100, to: 220) })
  }

  /// The lines of a page with these words, each at its left end and the line that it stands on.
  private func lines(_ words: [(text: String, left: Float, baseline: Float)], _ rules: PageRules) -> [String] {
    lines(document([words], rules))
  }

  private func lines(_ plan: PlanText?) -> [String] {
    String(decoding: plan?.text.bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The text of pages with the same lines and these words, all of it so much farther down.
  private func document(
    _ all: [[(text: String, left: Float, baseline: Float)]], _ rules: PageRules, down: Float = 0
  ) -> PlanText? {
    var rules: PageRules = rules
    for index in rules.across.indices { rules.across[index].place += down }
    for index in rules.down.indices {
      rules.down[index].from += down
      rules.down[index].to += down
    }
    var pages = PageWords(bytes: [], pages: all.map { _ in Page(width: 595, height: 842) })
    for (page, words) in all.enumerated() {
      for word in words {
        let start: Int = pages.bytes.count
        pages.bytes += word.text.utf8
        let length: Int = word.text.unicodeScalars.count
        pages.pages[page].segments.append(
          PageSegment([
            PageWord(
              text: start..<pages.bytes.count, left: word.left, right: word.left + Float(length) * 6, height: 14,
              bottom: word.baseline + down + 14 * PageWord.descent, length: length, confidence: 90)
          ]))
      }
      pages.pages[page].tables = RuledTable.tables(of: rules, near: 3)
    }
    return PageText(pages).plan(mediaType: "application/pdf", reader: "ocr")
  }

  private let words: [(String, Float, Float)] = [
    ("TT", 60, 120), ("Nội dung", 160, 120), ("Đơn vị", 310, 120), ("1", 60, 160), ("Tổng kết", 160, 152),
    ("năm", 160, 170), ("Phòng", 310, 160), ("Báo cáo", 160, 200), ("Kế hoạch.", 60, 260),
  ]

  @Test func cellsOfSeveralLines() {
    #expect(
      lines(words, rules()).map { $0.split(separator: " ").joined(separator: " ") } == [
        "TT | Nội dung | Đơn vị", "1 | Tổng kết năm | Phòng", "| Báo cáo |", "Kế hoạch.",
      ])
  }

  @Test func strokesOfASealBesideWordsAreNoTable() {
    let beside: [(String, Float, Float)] = [
      ("Nơi nhận:", 410, 120), ("- Bộ Y tế;", 410, 140), ("- Sở Tài chính;", 410, 160), ("- Lưu: VT.", 410, 180),
      ("Lê", 60, 190),
    ]
    #expect(!lines(beside, rules()).contains { $0.contains("|") })
  }

  private static let head: [(String, Float, Float)] = [("TT", 60, 120), ("Nội dung", 160, 120), ("Đơn vị", 310, 120)]

  /// What the next page has above its other rows, and what becomes of it.
  @Test(arguments: [
    // The rest of a row that had no room, below a head that is printed again and without one.
    (
      [("năm", Float(160), Float(120)), ("2", 60, 160), ("Báo cáo", 160, 160)],
      ["TT | Nội dung | Đơn vị", "1 | Tổng kết năm | Phòng", "2 | Báo cáo |"]
    ),
    (
      head + [("năm", 160, 160), ("2", 60, 200), ("Báo cáo", 160, 200)],
      ["TT | Nội dung | Đơn vị", "1 | Tổng kết năm | Phòng", "2 | Báo cáo |"]
    ),
    // A row of its own, and text between.
    ([("2", 60, 120), ("Báo cáo", 160, 120)], ["TT | Nội dung | Đơn vị", "1 | Tổng kết | Phòng", "2 | Báo cáo |"]),
    (
      [("Tiếp theo", 60, 90), ("năm", 160, 120), ("2", 60, 160)],
      ["TT | Nội dung | Đơn vị", "1 | Tổng kết | Phòng", "Tiếp theo", "| năm |", "2 | |"]
    ),
  ])
  func rowsThatGoOnOnTheNextPage(next: [(String, Float, Float)], expected: [String]) throws {
    let first: [(String, Float, Float)] = Self.head + [("1", 60, 160), ("Tổng kết", 160, 160), ("Phòng", 310, 160)]
    let plan: PlanText = try #require(document([first, next], rules(), down: 480))
    #expect(lines(plan).map { $0.split(separator: " ").joined(separator: " ") } == expected)
    // Each word leads to the page that it stands on.
    let last: [UInt8] = Array((expected.contains("1 | Tổng kết năm | Phòng") ? "năm" : "2 |").utf8)
    let start: Int = try #require(plan.text.bytes.indices.first { plan.text.bytes[$0...].starts(with: last) })
    #expect(plan.origins.last { $0.start <= start }?.page == 2)
  }

  /// Where cells of the first column are empty anyway, such a row is one of its own.
  @Test func groupsOfRows() {
    let first: [(String, Float, Float)] = Self.head + [("1", 60, 160), ("Tổng kết", 160, 160), ("Báo cáo", 160, 200)]
    #expect(lines(document([first, [("Họp", 160, 120), ("2", 60, 160)]], rules(), down: 480)).count == 5)
  }

  @Test func openAtItsSides() {
    #expect(
      lines(words, rules(without: [50, 400])).map { $0.split(separator: " ").joined(separator: " ") } == [
        "TT | Nội dung | Đơn vị", "1 | Tổng kết năm | Phòng", "| Báo cáo |", "Kế hoạch.",
      ])
  }

  @Test(arguments: [(400, 1), (401, 0)])
  func hatchedPicturesAreNoTables(lines: Int, tables: Int) {
    let rules: [PageRules.Rule] = (0..<lines).map { .init(place: Float($0) * 10, from: 0, to: Float(lines) * 10) }
    #expect(RuledTable.tables(of: PageRules(across: rules, down: Array(rules[..<5])), near: 3).count == tables)
  }

  /// Where no line goes on, cells are one, and have the place of the first; those below have a ditto mark.
  @Test func mergedCells() {
    var rules: PageRules = rules()
    // The first column has one cell below its head, the last row one behind it.
    rules.across[2].from = 150
    rules.down[2].to = 180
    let words: [(String, Float, Float)] = [("A", 60, 120), ("B", 60, 182), ("Chung cho cả hai cột", 240, 200)]
    #expect(lines(words, rules) == ["A |  | ", "B |  | ", "〃 | Chung cho cả hai cột | "].map { $0.trimmed })
  }

  @Test func framesAndUnderlinesAreNoTables() {
    let frame = PageRules(
      across: [100, 220].map { .init(place: $0, from: 50, to: 400) },
      down: [50, 400].map { .init(place: $0, from: 100, to: 220) })
    #expect(RuledTable.tables(of: frame, near: 3).isEmpty)
    let underlines = PageRules(across: [.init(place: 90, from: 50, to: 120), .init(place: 90, from: 300, to: 400)])
    #expect(RuledTable.tables(of: underlines, near: 3).isEmpty)
  }

  @Test func linesOfAPicture() {
    var page = DrawnPage(width: 800, height: 400)
    for row in [50, 130, 210] { page.fill(60..<700, row..<row + 2) }
    for column in [60, 300, 698] { page.fill(column..<column + 2, 50..<212) }
    // Text, a short line, and a bar that is no line.
    for row in 0..<4 { _ = page.write("XVIIIHT", left: 90, top: 60 + 40 * row) }
    page.fill(60..<110, 300..<302)
    page.fill(60..<700, 340..<370)
    let rules: PageRules = page.picture.rules(resolution: 200)
    #expect(rules.across.map { Int($0.place.rounded()) } == [51, 131, 211])
    #expect(rules.down.map { Int($0.place.rounded()) } == [61, 301, 699])
    let tables: [RuledTable] = RuledTable.tables(of: rules, near: 8)
    #expect(tables.map { [$0.rows.count, $0.columns.count] } == [[3, 3]])
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmed: String {
    var text: String = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
