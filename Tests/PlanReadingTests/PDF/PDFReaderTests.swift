import Foundation
import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

@Suite(Poppler.isThere) struct PDFReaderTests {
  private func lines(_ pages: [PDFFile.Text]...) throws -> [String] {
    let text: PlanText = try PlanReader().read(PDFFile(pages: pages).bytes)
    return String(decoding: text.text.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// Running text: lines at the left margin.
  private func body(_ lines: [String], from top: Double = 700, size: Double = 14) -> [PDFFile.Text] {
    lines.enumerated().map { index, line in
      .init(line, left: 80, bottom: top - Double(index) * size * 1.2, size: size)
    }
  }

  private let sentence: String = "Các đơn vị tổ chức thực hiện nghiêm túc kế hoạch này"

  @Test func columnsOfALetterheadStandApart() throws {
    let text: [String] = try lines([
      .init("SỞ Y TẾ", left: 80, bottom: 780), .init("CỘNG HÒA XÃ HỘI", left: 145, bottom: 778),
      .init("Số: 1", left: 80, bottom: 760), .init("Độc lập", left: 150, bottom: 761),
    ])
    #expect(text == ["SỞ Y TẾ   CỘNG HÒA XÃ HỘI", "Số: 1     Độc lập"])
  }

  @Test func linesStayLinesAndGapsAreBlankLines() throws {
    let text: [String] = try lines(
      body(["Điều 1.", "Điều 2.", sentence]) + [.init("Nơi nhận:", left: 80, bottom: 600)])
    #expect(text == ["Điều 1.", "Điều 2.", sentence, "", "Nơi nhận:"])
  }

  @Test func originsHavePageAndLine() throws {
    let plan: PlanText = try PlanReader().read(
      PDFFile(pages: [body([sentence, "Điều 1"]), body(["Điều 2"])]).bytes)
    #expect(plan.pages == 2)
    #expect(plan.reader == "pdf")
    #expect(plan.mediaType == "application/pdf")
    #expect(plan.origins.map { [$0.page, $0.line] } == [[1, 1], [1, 2], [2, 1]])
    #expect(
      plan.origins.map(\.start) == [0, sentence.utf8.count + 1, sentence.utf8.count + 1 + "Điều 1\n\n".utf8.count])
  }

  @Test func aFullPageGoesOnWithTheNext() throws {
    let full: [String] = Array(repeating: sentence, count: 36)
    #expect(try lines(body(full), body([sentence])) == [(full + [sentence]).joined(separator: " ")])
  }

  @Test(arguments: ["2", "- 2 -", "2/5", "Trang 2"])
  func pageNumbersAreDropped(number: String) throws {
    let full: [String] = Array(repeating: sentence, count: 36)
    let head = PDFFile.Text(number, left: 290, bottom: 800)
    let foot = PDFFile.Text(number, left: 290, bottom: 30)
    #expect(try lines(body(full), [head] + body([sentence])) == [(full + [sentence]).joined(separator: " ")])
    #expect(try lines(body(full), body([sentence]) + [foot]) == [(full + [sentence]).joined(separator: " ")])
  }

  @Test func numbersInTheTextAreNot() throws {
    #expect(try lines(body(["Năm", "2025", "Năm"])) == ["Năm", "2025", "Năm"])
  }

  @Test func runningHeadsAreDropped() throws {
    let full: [String] = Array(repeating: sentence, count: 36)
    let head = PDFFile.Text("Kế hoạch số 12/KH-SYT", left: 80, bottom: 810, size: 10)
    let pages: [[PDFFile.Text]] = Array(repeating: [head] + body(full), count: 3)
    let text: PlanText = try PlanReader().read(PDFFile(pages: pages).bytes)
    #expect(!String(decoding: text.text.bytes, as: UTF8.self).contains("12/KH"))
  }

  @Test func aMarkInSuperscriptIsNoDigitOfTheYear() throws {
    let text: [String] = try lines(
      body(["Điều 1. Phạm vi áp dụng.", "Điều 2. Tổ chức thực hiện.", "Điều 3. Hiệu lực thi hành."]) + [
        .init("Ngày 05/02/2025", left: 80, bottom: 600), .init("1", left: 185, bottom: 606, size: 8),
        .init(", theo", left: 189, bottom: 600),
      ])
    #expect(
      text == [
        "Điều 1. Phạm vi áp dụng.", "Điều 2. Tổ chức thực hiện.", "Điều 3. Hiệu lực thi hành.", "",
        "Ngày 05/02/2025¹, theo",
      ])
  }

  @Test func footnotesFollowTheText() throws {
    let full: [String] = Array(repeating: sentence, count: 20)
    let note: [PDFFile.Text] = [
      .init("1", left: 80, bottom: 63, size: 7), .init("Số liệu năm 2024.", left: 88, bottom: 60, size: 10),
    ]
    let mark = PDFFile.Text("1", left: 80 + 7 * Double(sentence.count), bottom: 706, size: 8)
    let text: [String] = try lines(body(full) + [mark] + note, body([sentence]))
    #expect(text == [sentence + "¹ " + full.joined(separator: " "), "", "¹ Số liệu năm 2024."])
  }

  @Test func textOfFontsFromBeforeUnicodeIsDecoded() throws {
    let text: PlanText = try PlanReader().read(
      PDFFile(pages: [body(["C«ng ®oµn c¸c cÊp tæ chøc thùc hiÖn kÕ ho¹ch nµy", "tr­íc ngµy 30 th¸ng 11 n¨m 2008"])])
        .bytes)
    #expect(text.encoding.hasPrefix("tcvn3"))
    #expect(String(decoding: text.text.bytes, as: UTF8.self).hasPrefix("Công đoàn các cấp tổ chức thực hiện"))
  }

  @Test func rowsOfAParagraphAreOneLine() throws {
    let short = "thực hiện xong trước ngày 30/11/2025."
    func row(_ text: String, _ number: Int, deep: Bool = false) -> PDFFile.Text {
      .init(text, left: deep ? 110 : 80, bottom: 700 - 17 * Double(number))
    }
    let first = String(sentence.dropLast(4))
    let text: [String] = try lines([
      row(first, 0, deep: true), row(sentence, 1), row(short, 2),
      row("- " + first.dropLast(2), 3, deep: true), row("Công văn số 1849/BGDĐT-", 4), row("GDPT", 5),
      row(first, 6, deep: true), row(sentence, 7), row("1. " + first.dropLast(3), 8, deep: true), row(sentence, 9),
    ])
    let deep = "    "
    #expect(
      text == [
        "\(deep)\(first) \(sentence) \(short)", "\(deep)- \(first.dropLast(2)) Công văn số 1849/BGDĐT-", "GDPT",
        "\(deep)\(first) \(sentence)", "\(deep)1. \(first.dropLast(3)) \(sentence)",
      ])
  }

  /// Behind a wide marker the first line starts deeper than those below it, but none starts deeper than its text.
  @Test(arguments: [(110.0, true), (126, true), (146, true), (170, false)])
  func rowsBelowAWideMarker(left: Double, isJoined: Bool) throws {
    func row(_ text: String, _ number: Int, left: Double) -> PDFFile.Text {
      .init(text, left: left, bottom: 700 - 17 * Double(number))
    }
    let full: String = sentence + "!"
    let body: [PDFFile.Text] = (0..<5).map { row(full, $0, left: 90) }
    let item: [PDFFile.Text] = [
      row("2.3.", 6, left: 90), row(String(sentence.dropLast(8)), 6, left: 146), row("trong năm.", 7, left: left),
    ]
    let text: [String] = try lines(body + item)
    #expect(text.contains { $0.hasSuffix("trong năm.") && $0.contains("2.3.") } == isJoined)
  }

  /// What had no room in a column stands behind what it goes on with.
  @Test func endsOfLinesInANarrowColumn() throws {
    let right: Double = 420
    func centred(_ text: String, _ bottom: Double, at middle: Double = 420) -> PDFFile.Text {
      .init(text, left: middle - 3.5 * Double(text.unicodeScalars.count), bottom: bottom)
    }
    let head: [PDFFile.Text] = [
      centred("SỞ Y TẾ", 780, at: 140), centred("CỘNG HÒA XÃ HỘI", 780, at: right),
      centred("Huế, ngày 05 tháng 02 năm", 763), centred("Số: 12/KH-SYT", 746, at: 140), centred("2025", 746),
      centred("KẾ HOẠCH", 700, at: 297),
    ]
    #expect(
      try lines(head).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.dropFirst() == [
        "Huế, ngày 05 tháng 02 năm 2025", "Số: 12/KH-SYT", "KẾ HOẠCH",
      ])
    // A title in small letters is none of the type above it.
    let title: [PDFFile.Text] = [centred("CHƯƠNG TRÌNH", 780, at: 297), centred("công tác năm 2025", 763, at: 297)]
    #expect(try lines(title).map { $0.trimmingCharacters(in: .whitespaces) } == ["CHƯƠNG TRÌNH", "công tác năm 2025"])
    // A name in capitals below another line is a line of its own.
    let names: [PDFFile.Text] = [
      centred("Nơi nhận:", 780, at: 140), centred("TM. ỦY BAN NHÂN DÂN", 780), centred("CHỦ TỊCH", 763),
      centred("Nguyễn Văn Sáng", 746),
    ]
    #expect(try lines(names).count == 3)
  }

  /// The first line below the title is as long as that one, so that both seem to stand in the middle.
  @Test func aParagraphBelowATitle() throws {
    func row(_ text: String, _ number: Int, left: Double) -> PDFFile.Text {
      .init(text, left: left, bottom: 700 - 17 * Double(number))
    }
    let title: String = "Triển khai tháng cao điểm phòng, chống dịch năm 25"
    let first: String = "Căn cứ Kế hoạch số 112/KH-UBND ngày 05/02/2025;"
    let text: [String] = try lines(
      [row(title, 0, left: 87), row(first, 1, left: 101)]
        + (0..<4).flatMap { [row("Ủy ban nhân dân xã.", 3 + 2 * $0, left: 101), row(sentence, 2 + 2 * $0, left: 80)] })
    #expect(text.contains { $0.hasSuffix(title) })
  }

  @Test func aDateThatHadNoRoomGoesOnWithItsParagraph() throws {
    func row(_ text: String, _ number: Int, left: Double = 80) -> PDFFile.Text {
      .init(text, left: left, bottom: 700 - 17 * Double(number))
    }
    let item: String = "2. " + sentence.dropLast(10) + " đến"
    let text: [String] = try lines(
      [sentence, sentence, sentence, sentence.dropLast() + "."].enumerated().map { row($1, $0) } + [
        row(item, 4), row("25/4/2019.", 5, left: 101), row("MỤC ĐÍCH, YÊU CẦU VÀ NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ", 6),
        row("Các đơn vị thực hiện.", 7),
      ])
    #expect(
      text.suffix(3) == [
        item + " 25/4/2019.", "MỤC ĐÍCH, YÊU CẦU VÀ NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ", "Các đơn vị thực hiện.",
      ])
  }

  /// A table of three columns: each row a list of lines, each line the texts of its columns.
  private func table(_ lines: [[String]]) -> [PDFFile.Text] {
    lines.enumerated().flatMap { index, line in
      zip(line, [80.0, 120, 350]).compactMap { text, left in
        text.isEmpty ? nil : PDFFile.Text(text, left: left, bottom: 600 - 17 * Double(index))
      }
    }
  }

  /// A cell that fills its column stands no farther from the next than words do.
  @Test func aFullCell() throws {
    let full = "Phúc tra các hộ đã được chọn năm"
    let text: [String] = try lines(
      table([
        ["TT", "Nội dung", "Thời gian"], ["1", "Tập huấn điều tra", "Tháng 10"], ["2", full, "Trước ngày"],
        ["", "2024", "30/11/2025"], ["3", "Tổng kết", "Tháng 12"],
      ]))
    #expect(text.contains("2 | \(full) 2024 | Trước ngày 30/11/2025"))
  }

  /// Under the numbers stands nothing but numbers.
  @Test func aHeadingEndsATable() throws {
    let rows: [[String]] = [
      ["TT", "Nội dung", "Thời gian"], ["1", "Tập huấn điều tra", "Tháng 10"], ["2", "Phúc tra", "Tháng 11"],
    ]
    let heading = PDFFile.Text("IV.", left: 90, bottom: 546)
    let text: [String] = try lines(table(rows) + [heading])
    #expect(text.suffix(2).first == "2 | Phúc tra | Tháng 11")
    #expect(text.last?.hasSuffix("IV.") == true)
  }

  @Test func cellsOfSeveralLinesArePutTogetherByTheirNumbers() throws {
    let rows: [[String]] = [
      ["TT", "Nội dung", "Thời gian"], ["1", "Tập huấn điều tra", "Từ 18/9/2019 đến"],
      ["", "viên cấp xã", "25/10/2019"],
      ["2", "Phúc tra", "Tháng 11"],
    ]
    let after = PDFFile.Text(sentence, left: 110, bottom: 530)
    let plan: PlanText = try PlanReader().read(PDFFile(pages: [table(rows) + [after]]).bytes)
    let text: [Substring] = String(decoding: plan.text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      text.dropLast() == [
        "TT | Nội dung | Thời gian", "1 | Tập huấn điều tra viên cấp xã | Từ 18/9/2019 đến 25/10/2019",
        "2 | Phúc tra | Tháng 11",
      ])
    #expect(text.last?.hasSuffix(sentence) == true)
    #expect(
      plan.cells.map(\.name) == ["1.1.1", "1.1.2", "1.1.3", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3"])
    #expect(plan.origins.map(\.cell) == Array(0..<9) + [nil])
  }

  /// Cells in the middle of their rows and without numbers, put together by the lines around them.
  @Test func cellsAreToldByTheLinesAroundThem() throws {
    let texts: [PDFFile.Text] = [
      .init("Thời gian", left: 80, bottom: 606), .init("Nội dung", left: 210, bottom: 606),
      .init("Đơn vị", left: 360, bottom: 606), .init("Tháng 9", left: 80, bottom: 570),
      .init("Tập huấn điều tra", left: 210, bottom: 578), .init("viên cấp xã", left: 210, bottom: 562),
      .init("Phòng Thống kê", left: 360, bottom: 570), .init("Phúc tra", left: 210, bottom: 530),
      .init("Các xã", left: 360, bottom: 530), .init(sentence, left: 80, bottom: 480),
    ]
    let across: [(Double, Double, Double, Double)] = [620, 595, 550, 515].map { (70, $0, 520, $0) }
    let down: [(Double, Double, Double, Double)] = [70, 200, 350, 520].map { ($0, 515, $0, 620) }
    let plan: PlanText = try PlanReader().read(PDFFile(pages: [texts], rules: across + down).bytes)
    let text: [String] = String(decoding: plan.text.bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(
      text == [
        "Thời gian | Nội dung | Đơn vị", "Tháng 9 | Tập huấn điều tra viên cấp xã | Phòng Thống kê",
        "| Phúc tra | Các xã", sentence,
      ])
    #expect(plan.reader == "pdf")
  }

  @Test(arguments: [
    // Cells in the middle of their rows: what stands above a number may belong to it.
    [["", "Tập huấn điều tra", ""], ["1", "", "Tháng 9"], ["", "viên cấp xã", ""], ["2", "Phúc tra", "Tháng 11"]],
    [["1", "điều tra viên", "Tháng 9"], ["", "cấp xã", ""], ["2", "Phúc tra", "Tháng 11"]],
    // Not numbered one after the other, nor is what precedes the head of what follows.
    [["12", "Tập huấn", "Tháng 9"], ["15", "Phúc tra", "Tháng 11"], ["17", "Tổng kết", "Tháng 12"]],
    [["1", "Tập huấn", "Tháng 9"]],
  ])
  func otherTablesStayAsTheyStand(rows: [[String]]) throws {
    let plan: PlanText = try PlanReader().read(PDFFile(pages: [table(rows)]).bytes)
    #expect(plan.cells.isEmpty)
  }
}
