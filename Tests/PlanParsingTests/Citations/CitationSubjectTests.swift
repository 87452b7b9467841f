import CampaignRecord
import TestSupport
import Testing

/// What a cited document is about, as the words behind `về việc` say.
struct CitationSubjectTests {
  /// The text, and the subject of its first citation.
  @Test(arguments: [
    ("Kế hoạch số 12/KH-UBND ngày 5/3/2024 của UBND tỉnh về việc phòng cháy;", "phòng cháy"),
    ("Công văn số 12/UBND-VX ngày 5/3/2024 của UBND tỉnh V/v phòng cháy, chữa cháy;", "phòng cháy, chữa cháy"),
    ("Công văn số 12/UBND-VX ngày 5/3/2024 của UBND tỉnh vềviệc phòng cháy;", "phòng cháy"),
    ("Công văn số 12/UBND-VX ngày 5/3/2024 (V/v phòng cháy);", "phòng cháy"),
    ("Công văn số 12/UBND-VX ngày 5/3/2024, v/v: phòng cháy;", "phòng cháy"),
    (
      "Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ về đánh giá viên chức đã được sửa đổi, bổ sung bởi Nghị định",
      "đánh giá viên chức"
    ),
    (
      "Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ về đánh giá viên chức, được sửa đổi tại Nghị định",
      "đánh giá viên chức"
    ),
    (
      "Chỉ thị số 19/CT-TTg ngày 16/7/2021 về phát động thi đua thực hiện Kế hoạch 5 năm (2021 - 2025) theo Nghị quyết (sau đây gọi là Chỉ thị)",
      "phát động thi đua thực hiện Kế hoạch 5 năm (2021 - 2025) theo Nghị quyết"
    ),
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 về phòng, chống tội phạm, Tỉnh đoàn và Công an tỉnh thống nhất kế hoạch:",
      "phòng, chống tội phạm"
    ),
    // About another document, and before the next of a list.
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 về triển khai Chỉ thị số 49-CT/TU ngày 13/8/2014 của Tỉnh ủy;",
      "triển khai Chỉ thị số 49-CT/TU ngày 13/8/2014 của Tỉnh ủy"
    ),
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 về phòng, chống cháy và Kế hoạch số 15/KH-UBND ngày 6/3/2024;",
      "phòng, chống cháy"
    ),
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 về phòng, chống cháy, Kế hoạch số 15/KH-UBND ngày 6/3/2024;",
      "phòng, chống cháy"
    ),
    // Before the body that now acts.
    ("Công văn số 12/UBND-VX ngày 5/3/2024 về dạy học, Trạm Y tế phường yêu cầu các tổ:", "dạy học"),
    (
      "Công văn số 12/UBND-VX ngày 5/3/2024 về dạy học, Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch như sau:",
      "dạy học"
    ),
    ("Công văn số 12/UBND-VX ngày 5/3/2024 về dạy học, Bộ Y tế phối hợp với Bộ Nội vụ ban hành:", "dạy học"),
  ])
  func subject(text: String, subject: String) throws {
    let record: CampaignRecord = try RecordFactory.record(of: "I. NỘI DUNG\n1. Thực hiện \(text)\n")
    #expect(record.citations.first?.subject == subject)
  }
}
