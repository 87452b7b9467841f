import CampaignRecord
import RecordPublishing

/// A plan whose every part tries to become markup, a formula or another line of the format that it is written to.
enum HostilePlan {
  static let text: String = """
    =SỞ "onload=alert(1) Y TẾ
    Số: 12/KH-SYT
    Huế, ngày 05 tháng 02 năm 2025
    KẾ HOẠCH
    Triển khai <script>alert('&amp;')</script> ]]> "onload=", -- \u{1}\u{8}\u{FFFE}\u{FFFF} & “tháng cao điểm”
    I. MỤC ĐÍCH </section><![CDATA[
    1. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị <!-- & -->.
    - +Bullet; \\n BEGIN:VEVENT
    2. @Phòng Y tế, =HYPERLINK("http://x","y") báo cáo trước ngày 30/11/2025; <?xml version="1.0"?>
    Nơi nhận:
    - =1+1, "Lưu" VT;
    """

  /// The plan as a record with its text.
  static func plan() throws -> PublishedPlan {
    try PublishedPlan(reading: text, name: "=<a>&\"b\".txt")
  }
}
