/// A short plan with what tests vary.
public enum ShortPlan {
  /// The text of a plan: its head, and a body under one heading.
  public static func text(
    number: String = "12/KH-SYT", issuer: String = "SỞ Y TẾ", title: String = "Triển khai tháng cao điểm",
    body: String = "1. Báo cáo kết quả trước ngày 30/11/2025."
  ) -> String {
    """
    \(issuer)
    Số: \(number)
    Huế, ngày 05 tháng 02 năm 2025
    KẾ HOẠCH
    \(title)
    I. NỘI DUNG
    \(body)
    """
  }

  /// One of many plans, each with a number, a title and a day of its own; `more` stands at its end.
  public static func numbered(_ index: Int, more: String = "") -> String {
    text(
      number: "\(index + 1)/KH-SYT", title: "Triển khai phong trào thi đua đợt \(index)",
      body: """
        1. Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.
        2. Các phòng báo cáo kết quả trước ngày \(1 + index % 28)/11/2025.
        \(more)
        """)
  }
}
