import CampaignRecord
import TestSupport
import Testing

@Suite struct DocumentTypeTests {
  /// The types of Nghị định 30/2020/NĐ-CP that are printed over the title.
  @Test(arguments: [
    ("NGHỊ QUYẾT", "15/NQ-HĐND", "Nghị quyết", "NQ"),
    ("QUYẾT ĐỊNH", "15/QĐ-UBND", "Quyết định", "QĐ"),
    ("CHỈ THỊ", "15/CT-UBND", "Chỉ thị", "CT"),
    ("QUY CHẾ", "15/QC-UBND", "Quy chế", "QC"),
    ("QUY ĐỊNH", "15/QyĐ-UBND", "Quy định", "QyĐ"),
    ("THÔNG CÁO", "15/TC-UBND", "Thông cáo", "TC"),
    ("THÔNG BÁO", "15/TB-UBND", "Thông báo", "TB"),
    ("HƯỚNG DẪN", "15/HD-UBND", "Hướng dẫn", "HD"),
    ("CHƯƠNG TRÌNH", "15/CTr-UBND", "Chương trình", "CTr"),
    ("KẾ HOẠCH", "15/KH-UBND", "Kế hoạch", "KH"),
    ("PHƯƠNG ÁN", "15/PA-UBND", "Phương án", "PA"),
    ("ĐỀ ÁN", "15/ĐA-UBND", "Đề án", "ĐA"),
    ("DỰ ÁN", "15/DA-UBND", "Dự án", "DA"),
    ("BÁO CÁO", "15/BC-UBND", "Báo cáo", "BC"),
    ("BIÊN BẢN", "15/BB-UBND", "Biên bản", "BB"),
    ("TỜ TRÌNH", "15/TTr-UBND", "Tờ trình", "TTr"),
    ("HỢP ĐỒNG", "15/HĐ-UBND", "Hợp đồng", "HĐ"),
    ("CÔNG ĐIỆN", "15/CĐ-UBND", "Công điện", "CĐ"),
    ("BẢN GHI NHỚ", "15/BGN-UBND", "Bản ghi nhớ", "BGN"),
    ("BẢN THỎA THUẬN", "15/BTT-UBND", "Bản thỏa thuận", "BTT"),
    ("GIẤY ỦY QUYỀN", "15/GUQ-UBND", "Giấy ủy quyền", "GUQ"),
    ("GIẤY MỜI", "15/GM-UBND", "Giấy mời", "GM"),
    ("GIẤY GIỚI THIỆU", "15/GGT-UBND", "Giấy giới thiệu", "GGT"),
    ("GIẤY NGHỈ PHÉP", "15/GNP-UBND", "Giấy nghỉ phép", "GNP"),
    ("PHIẾU GỬI", "15/PG-UBND", "Phiếu gửi", "PG"),
    ("PHIẾU CHUYỂN", "15/PC-UBND", "Phiếu chuyển", "PC"),
    ("PHIẾU BÁO", "15/PB-UBND", "Phiếu báo", "PB"),
    ("LỊCH CÔNG TÁC", "15/LCT-UBND", "Lịch công tác", "LCT"),
  ])
  func administrative(heading: String, number: String, name: String, code: String) throws {
    try check(heading, number, name, code)
  }

  /// Types of the Party, and those that are law.
  @Test(arguments: [
    ("KẾ HOẠCH", "15-KH/TU", "Kế hoạch", "KH"),
    ("CHỈ THỊ", "15-CT/TU", "Chỉ thị", "CT"),
    ("KẾT LUẬN", "15-KL/TU", "Kết luận", "KL"),
    ("QUY ĐỊNH", "15-QĐ/TU", "Quy định", "QĐ"),
    ("THÔNG TRI", "15-TT/TU", "Thông tri", "TT"),
    ("HƯỚNG DẪN", "15-HD/BTGTU", "Hướng dẫn", "HD"),
    ("NGHỊ ĐỊNH", "15/2023/NĐ-CP", "Nghị định", "NĐ"),
    ("THÔNG TƯ", "15/2023/TT-BYT", "Thông tư", "TT"),
    ("## **KẾ HOẠCH**", "15/KH-UBND", "Kế hoạch", "KH"),
    ("**KẾ  HOẠCH**", "15/KH-UBND", "Kế hoạch", "KH"),
  ])
  func others(heading: String, number: String, name: String, code: String) throws {
    try check(heading, number, name, code)
  }

  /// Open letters have no abbreviation.
  @Test(arguments: ["THƯ NGỎ", "THƯ KÊU GỌI"])
  func openLetter(heading: String) throws {
    let header: Header = try RecordFactory.record(
      of: "UBND XÃ\nHà Nội, ngày 05 tháng 3 năm 2024\n\n\(heading)\nVề ủng hộ quỹ khuyến học\n\n1. Việc.\n"
    ).header
    #expect(header.type?.name == "Thư ngỏ")
    #expect(header.title?.text == "Về ủng hộ quỹ khuyến học")
  }

  /// A công văn has neither a heading nor an abbreviation.
  @Test(arguments: ["15/UBND-VX", "15/SYT-NVY", "15-CV/TU", "15/CĐN-TGNC", "15/TTg-KSTT"])
  func dispatch(number: String) throws {
    let text: String =
      "UBND TỈNH LÂM ĐỒNG\nSố: \(number)\nV/v tăng cường công tác phòng cháy\nĐà Lạt, ngày 05 tháng 3 năm 2024\n\n"
      + "Kính gửi: Các sở, ban, ngành.\n\nĐề nghị các đơn vị thực hiện nghiêm túc.\n"
    let header: Header = try RecordFactory.record(of: text).header
    #expect(header.type?.name == "Công văn")
    #expect(header.type?.span == nil)
    #expect(header.number?.value == number)
    #expect(header.title?.text == "tăng cường công tác phòng cháy")
  }

  private func check(_ heading: String, _ number: String, _ name: String, _ code: String) throws {
    let text: String =
      "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nSố: \(number)\nĐà Lạt, ngày 05 tháng 3 năm 2024\n\n\(heading)\n"
      + "Tăng cường công tác phòng cháy\n\nNội dung như sau:\n1. Tuyên truyền.\n"
    let type: Header.DocumentType? = try RecordFactory.record(of: text).header.type
    #expect(type?.name == name)
    #expect(type?.code == code)
  }
}
