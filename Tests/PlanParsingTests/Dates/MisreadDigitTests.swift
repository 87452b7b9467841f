import CampaignRecord
import TestSupport
import Testing

/// Digits of a scan that were read as something else.
@Suite struct MisreadDigitTests {
  private func record(_ words: String, isScan: Bool = true) throws -> CampaignRecord {
    let text: String = "KẾ HOẠCH\nTriển khai\n\nI. NỘI DUNG\n1. Các đơn vị \(words).\n"
    return try isScan ? RecordFactory.record(ofScan: text) : RecordFactory.record(of: text)
  }

  private func dates(_ words: String, isScan: Bool = true) throws -> [String] {
    try record(words, isScan: isScan).dates.map { "\($0.text) = \($0.value)" }
  }

  /// What stands around a number leaves nothing else; the text is the one that was read.
  @Test(arguments: [
    ("nộp báo cáo trước ngày 3O tháng 4 năm 2025", "ngày 3O tháng 4 năm 2025 = 2025-04-30"),
    ("nộp báo cáo trước ngày l5/6/2O25", "ngày l5/6/2O25 = 2025-06-15"),
    ("họp ngày I2/4", "ngày I2/4 = XXXX-04-12"),
    ("tổng kết năm 2O24", "năm 2O24 = 2024"),
    ("tổng kết tháng 1O/2024", "tháng 1O/2024 = 2024-10"),
    ("tổng kết tháng 1l năm 2024", "tháng 1l năm 2024 = 2024-11"),
    ("hoàn thành trong quý II⁄2022", "quý II⁄2022 = 2022-34"),
    ("hoàn thành trong quý II/⁄2022", "quý II/⁄2022 = 2022-34"),
    ("thực hiện văn bản ngày 25/1 1/2021", "ngày 25/1 1/2021 = 2021-11-25"),
  ])
  func understood(words: String, date: String) throws { #expect(try dates(words) == [date]) }

  @Test(arguments: [
    ("Nghị quyết số L7/NQ-CP ngày 07/3/2019", "17/NQ-CP"), ("Kế hoạch số 1O2/KH-UBND ngày 07/3/2019", "102/KH-UBND"),
    ("Nghị định số 7l/2O16/NĐ-CP ngày 01/7/2016", "71/2016/NĐ-CP"),
  ])
  func numbers(words: String, number: String) throws {
    #expect(try record("thực hiện \(words)").citations.map(\.number) == [number])
  }

  /// Abbreviations that end numbers: what stands there, and which it is.
  @Test(arguments: [
    ("Tờ trình số 27/TIr-VHXH ngày 10/10/2025", "27/TTr-VHXH", "27/TIr-VHXH"),
    ("Quyết định số 06/QĐ-TTEg ngày 06/01/2022", "06/QĐ-TTg", "06/QĐ-TTEg"),
    ("Quyết định số 118/2009/QĐ-TTøg ngày 30/9/2009", "118/2009/QĐ-TTg", "118/2009/QĐ-TTøg"),
    ("Chỉ thị số 13-CT/IW, ngày 12-11-2017", "13-CT/TW", "13-CT/IW"),
    ("Chương trình số 04/CTIr-HPN ngày 01/02/2023", "04/CTr-HPN", "04/CTIr-HPN"),
    ("Tờ trình số 27/TTr-VHXH ngày 10/10/2025", "27/TTr-VHXH", "27/TTr-VHXH"),
    ("Công văn số 12/GDTrH-IUW ngày 10/10/2025", "12/GDTrH-IUW", "12/GDTrH-IUW"),
  ])
  func symbols(words: String, number: String, text: String) throws {
    let citations = try record("thực hiện \(words)").citations
    #expect(citations.map(\.number) == [number])
    #expect(citations.map(\.text) == [text])
  }

  @Test func timeOfDay() throws {
    let deadlines = try record("gửi báo cáo trước l5 giờ 00 ngày 05/02/2022").deadlines
    #expect(deadlines.map(\.kind) == [.before])
  }

  /// A day that cannot stand on the paper is unknown.
  @Test(arguments: [
    ("họp ngày 45 tháng 3 năm 2018", "2018-03-XX"), ("họp ngày 80/3/2018", "2018-03-XX"),
    ("họp ngày 2ổ tháng 5 năm 2025", "2025-05-XX"), ("họp ngày 2ổ/5/2025", "2025-05-XX"),
    ("họp ngày 12/15/2018", "2018-XX-12"), ("họp ngày 4S tháng 5 năm 2025", "2025-05-XX"),
  ])
  func unknown(words: String, value: String) throws {
    #expect(try record(words).dates.map { "\($0.value)" } == [value])
  }

  /// Letters that are what they are, and what an author wrote.
  @Test(arguments: [
    "dùng ống O2 và lO 5 kg", "họp lúc nào cũng lo 5 việc", "chia 2 lô 10/12 căn", "đạt loại I/2024 căn",
    "họp ngày 5 và 10 bộ", "ngày hội lớn của 5 xã",
  ])
  func nothing(words: String) throws { #expect(try dates(words).isEmpty) }

  @Test func onlyInAScan() throws {
    #expect(try dates("họp ngày 45/3/2018", isScan: false) == ["ngày 45/3/2018 = 2018-03-45"])
    #expect(try dates("họp năm 2O24", isScan: false).isEmpty)
  }

  @Test func issueDate() throws {
    let header: Header = try RecordFactory.record(
      ofScan:
        "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 07/CT-UBND\nQuảng Ngãi, ngày 80 tháng 3 năm 2018\nCHỈ THỊ\nVề việc thi hành án\n"
    ).header
    #expect(header.issuedOn.map { "\($0.value)" } == "2018-03-XX")
    #expect(header.place == "Quảng Ngãi")
  }
}
