import CampaignRecord
import TestSupport
import Testing

/// Heads of decisions and letters of which pages of law keep only a part, or print a part twice.
struct TornHeadTests {
  /// A decision without the line of its type: who decides ends its title, and `QUYẾT ĐỊNH:` over the articles heads nothing.
  @Test(arguments: ["Căn cứ Luật Bảo hiểm xã hội ngày 20 tháng 11 năm 2014;", "ngày 20 tháng 11 năm 2014;"])
  func decision(grounds: String) throws {
    let header: Header = try RecordFactory.record(
      of: """
        BẢO HIỂM XÃ HỘI VIỆT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 66/QĐ-BHXH | Hà Nội, ngày 09 tháng 6 năm 2023 |
        SỬA ĐỔI QUY TRÌNH LẬP DỰ TOÁN CHI CHẾ ĐỘ
        TỔNG GIÁM ĐỐC BẢO HIỂM XÃ HỘI VIỆT NAM
        \(grounds)
        QUYẾT ĐỊNH:
        Điều 1. Sửa đổi Quy trình lập dự toán kèm theo Quyết định này.

        """
    ).header
    #expect(header.type?.name == "Quyết định")
    #expect(header.title?.text == "SỬA ĐỔI QUY TRÌNH LẬP DỰ TOÁN CHI CHẾ ĐỘ")
    #expect(header.issuer?.name == "BẢO HIỂM XÃ HỘI VIỆT NAM")
  }

  /// What stands under the number of a letter, and its subject.
  @Test(arguments: [
    (
      "V/v hướng dẫn nhiệm vụ\n\nGiáo dục trung học năm học 2024-2025",
      "hướng dẫn nhiệm vụ Giáo dục trung học năm học 2024-2025"
    ),
    ("\"V/v hướng dẫn nhiệm vụ\n năm học 2024-2025\"", "hướng dẫn nhiệm vụ năm học 2024-2025"),
    ("V/v hướng dẫn nhiệm vụ năm học. Kính gửi: - Các trường; - Các phòng. Vừa qua, Sở", "hướng dẫn nhiệm vụ năm học"),
    ("(V/v hướng dẫn nhiệm vụ)", "hướng dẫn nhiệm vụ"),
    ("V/v tham gia Cuộc thi “Học và làm”", "tham gia Cuộc thi “Học và làm”"),
    ("\nVề thực hiện chế độ thông tin,\n\nbáo cáo định kỳ.", "thực hiện chế độ thông tin, báo cáo định kỳ"),
    (
      "V/v: Hướng dẫn sử dụng ngân sách năm 2024\n\nHƯỚNG DẪN SỬ DỤNG NGÂN SÁCH NĂM 2024",
      "Hướng dẫn sử dụng ngân sách năm 2024"
    ),
  ])
  func letter(subject: String, title: String) throws {
    let header: Header = try RecordFactory.record(
      of: "SỞ NỘI VỤ\n\nSố: 36/SNV-VP\n\(subject)\n\nKính gửi: Ủy ban nhân dân các xã, phường.\n\nThực hiện nhiệm vụ.\n"
    ).header
    #expect(header.type?.name == "Công văn")
    #expect(header.title?.text == title)
  }

  /// The day of a document that the text cites is no day of issue.
  @Test func citedDay() throws {
    let header: Header = try RecordFactory.record(
      of:
        "Sau khi nghe báo cáo (Công văn số 8011-CV/BTCTW, ngày 27/02/2025), Ban Bí thư yêu cầu:\nI- MỤC TIÊU\n1. Một việc.\n"
    ).header
    #expect(header.issuedOn == nil)
  }
}
