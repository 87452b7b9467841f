import CampaignRecord
import TestSupport
import Testing

@Suite struct HeadingTests {
  /// A heading alone: marks of markdown removed, lines joined.
  @Test(arguments: [
    ("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nTốt.", "MỤC ĐÍCH, YÊU CẦU"),
    ("## **I. MỤC ĐÍCH, YÊU CẦU**\n\n1. Mục đích\n\nTốt.", "MỤC ĐÍCH, YÊU CẦU"),
    ("**I. MỤC ĐÍCH,** **YÊU CẦU**\n\nTốt.", "MỤC ĐÍCH, YÊU CẦU"),
    ("I. MỤC ĐÍCH,   YÊU\u{A0}CẦU\nTốt.", "MỤC ĐÍCH, YÊU CẦU"),
    ("I- MỤC TIÊU\nTốt.", "MỤC TIÊU"),
    (
      "I. HỒ SƠ KHEN THƯỞNG, TỔNG KẾT ĐỢT THI ĐUA, KINH PHÍ KHEN THƯỞNG VÀ TỔ\nCHỨC THỰC HIỆN\n1. Hồ sơ",
      "HỒ SƠ KHEN THƯỞNG, TỔNG KẾT ĐỢT THI ĐUA, KINH PHÍ KHEN THƯỞNG VÀ TỔ CHỨC THỰC HIỆN"
    ),
    ("1. Mục đích\nNâng cao nhận thức.\n2. Yêu cầu", "Mục đích"),
    ("### 1. Thi đua đẩy mạnh chuyển đổi số\n\nTốt.", "Thi đua đẩy mạnh chuyển đổi số"),
    ("3. Văn phòng Sở\nPhối hợp Phòng Giáo dục tổng hợp.", "Văn phòng Sở"),
    ("Phần I\nNỘI DUNG GIÁM SÁT\nTốt.", "NỘI DUNG GIÁM SÁT"),
    ("Chương I\nQUY ĐỊNH CHUNG\nTốt.", "QUY ĐỊNH CHUNG"),
    ("Mục 1\nTUYÊN TRUYỀN\nTốt.", "TUYÊN TRUYỀN"),
    ("Phần I\nTÌNH HÌNH CHUNG VÀ KẾT\nQUẢ THỰC HIỆN ĐỀ ÁN\n1. Tình hình", "TÌNH HÌNH CHUNG VÀ KẾT QUẢ THỰC HIỆN ĐỀ ÁN"),
    ("1. Phấn đấu trong năm 2024 có trên\n90% hộ dân tham gia", "Phấn đấu trong năm 2024 có trên 90% hộ dân tham gia"),
    ("1. Phối hợp với Công an xã, Mặt trận,\nTrạm Y tế xã", "Phối hợp với Công an xã, Mặt trận, Trạm Y tế xã"),
    ("Điều 1. Phạm vi điều chỉnh\nQuy định này quy định việc thi đua.", "Phạm vi điều chỉnh"),
  ])
  func alone(text: String, heading: String) throws {
    let unit = try #require(try FramedPlan(text, at: .rest).record.outline.first)
    #expect(unit.heading == heading)
    #expect(unit.text == nil)
  }

  /// A unit that is running text has its words, whether they are taken for heading or text.
  @Test(arguments: [
    (
      "1. Sở Nội vụ chủ trì, phối hợp với các sở, ngành và địa phương theo dõi, đôn đốc việc thực hiện Kế hoạch này; tổng hợp báo cáo.",
      "Sở Nội vụ chủ trì"
    ),
    ("a) Tuyên truyền sâu rộng.", "Tuyên truyền sâu rộng"),
    (
      "a) Thực hiện Quyết định số: 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ.",
      "Thực hiện Quyết định số: 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ"
    ),
    ("1. Giai đoạn 1 (từ năm 2021 đến năm 2022): chuẩn bị hạ tầng.", "Giai đoạn 1 (từ năm 2021"),
    ("1. Quán triệt sâu sắc quan điểm, mục tiêu của nghị quyết trong toàn Đảng bộ và\nNhân dân.", "Quán triệt sâu sắc"),
  ])
  func running(text: String, start: String) throws {
    let unit = try #require(try FramedPlan(text, at: .rest).record.outline.first)
    #expect((unit.heading ?? unit.text ?? "").hasPrefix(start))
  }

  /// ð stands for đ where a text comes from code page 1258.
  @Test func eth() throws {
    let outline = try FramedPlan("d) Tuyên truyền sâu rộng.\nð) Kiểm tra.\ne) Báo cáo.", at: .rest).record.outline
    #expect(outline.map(\.marker) == ["d", "đ", "e"])
  }

  /// Levels count from 1, and the styles say how the markers are written.
  @Test func levelsAndStyles() throws {
    let outline = try FramedPlan("A. MỘT\nI. HAI\n1. Ba\n1.1. Bốn\na) Năm.\n- Sáu.", at: .rest).record.outline
    var level: [OutlineNode] = outline
    var found: [String] = []
    while let unit = level.first {
      found.append("\(unit.level) \(unit.style)")
      level = unit.children
    }
    #expect(found == ["1 capital", "2 roman", "3 decimal", "4 decimal", "5 letter", "6 bullet"])
  }

  /// The section of a date is the path of markers above it.
  @Test(arguments: [
    ("I. NỘI DUNG\n1. Kiểm tra trước ngày 15/5/2024.", "I.1"),
    ("I. NỘI DUNG\n1. Kiểm tra\na) Xong trước ngày 15/5/2024.", "I.1.a"),
    ("I. NỘI DUNG\n1. Kiểm tra\n- Xong trước ngày 15/5/2024.", "I.1"),
    ("II. NỘI DUNG\n2. Kiểm tra\n2.1. Xong trước ngày 15/5/2024.", "II.2.1"),
    ("Xong trước ngày 15/5/2024.", nil),
  ])
  func sections(text: String, section: String?) throws {
    let plan = try FramedPlan(text, at: .rest)
    #expect(plan.found(plan.record.dates, at: \.span).items.map(\.section) == [section])
  }
}
