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
    // Marks around all of it.
    ("Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị về “Phòng cháy”; Kết luận", "Phòng cháy"),
    ("Chỉ thị số 48-CT/TW ngày 22/10/2010 về ‘Phòng cháy”; Kết luận", "Phòng cháy"),
    ("Chỉ thị số 48-CT/TW ngày 22/10/2010 về việc \"Phòng cháy\", Kết luận", "Phòng cháy"),
    ("Kế hoạch số 12/KH-UBND ngày 5/3/2024 về “Ngày toàn dân” năm 2024;", "“Ngày toàn dân” năm 2024"),
    (
      "Thông tư số 48/2010/TT-BVHTT ngày 22/10/2010 của Bộ Văn hóa - Thông tin (nay là Bộ Văn hóa, Thể thao và Du lịch) hướng dẫn thực hiện quy chế;",
      "hướng dẫn thực hiện quy chế"
    ),
    (
      "Kế hoạch số 01/KH-VKSTC ngày 30/12/2021 về công tác năm 2022, Vụ thực hành quyền công tố và kiểm sát điều tra án an ninh hướng dẫn các đơn vị:",
      "công tác năm 2022"
    ),
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
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 của Phòng GD&ĐT huyện \"Về việc tổ chức Hội thi\" và các văn bản",
      "tổ chức Hội thi"
    ),
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 về triển khai Tháng hành động, trường xây dựng kế hoạch.",
      "triển khai Tháng hành động"
    ),
    ("Hướng dẫn số 06-HD/UBKTTW về kỷ luật đảng viên vi phạm, như sau:", "kỷ luật đảng viên vi phạm"),
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
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 về phòng, chống cháy và Kế hoạch số: 15/KH-UBND ngày 6/3/2024;",
      "phòng, chống cháy"
    ),
    (
      "Nghị quyết số 27-NQ/TW ngày 21/5/2018 về cải cách tiền lương của Bộ Chính trị;", "cải cách tiền lương"
    ),
    ("Quyết định số 12/QĐ-UBND của UBND tỉnh (sau đây gọi là Quyết định 12) về việc giao kế hoạch;", "giao kế hoạch"),
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

  /// What a document does, as the verb says that opens its title where no `về` does.
  @Test(arguments: [
    (
      "Quyết định số 31/2009/QĐ-TTg ngày 24/02/2009 của Thủ tướng Chính phủ phê duyệt Đề án tuyên truyền pháp luật;",
      "phê duyệt Đề án tuyên truyền pháp luật"
    ),
    (
      "Nghị định số 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ quy định cơ chế quản lý các chương trình mục tiêu;",
      "quy định cơ chế quản lý các chương trình mục tiêu"
    ),
    (
      "Thông tư số 08/2016/TT-BQP ngày 29 tháng 01 năm 2016 của Bộ trưởng Bộ Quốc phòng quy định chi tiết một số điều;",
      "quy định chi tiết một số điều"
    ),
    (
      "Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ hướng dẫn thi hành Nghị định số 61/2018/NĐ-CP;",
      "hướng dẫn thi hành Nghị định số 61/2018/NĐ-CP"
    ),
    (
      "Quyết định số 225/QĐ-TTg ngày 04/02/2016 phê duyệt Kế hoạch cải cách hành chính;",
      "phê duyệt Kế hoạch cải cách hành chính"
    ),
    (
      "Nghị định số 101/2020/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 123/2016/NĐ-CP;",
      "sửa đổi, bổ sung một số điều của Nghị định số 123/2016/NĐ-CP"
    ),
    ("Quyết định số 12/QĐ-UBND ngày 5/3/2024 của UBND tỉnh ban hành Quy chế làm việc.", "ban hành Quy chế làm việc"),
    (
      "Quyết định số 12/QĐ-UBND ngày 5/3/2024 của Ủy ban nhân dân tỉnh thành lập Ban Chỉ đạo và Quyết định số 15/QĐ-UBND;",
      "thành lập Ban Chỉ đạo"
    ),
    (
      "Quyết định số 12/QĐ-UBND ngày 5/3/2024 của Ủy ban nhân dân tỉnh công bố thủ tục hành chính;",
      "công bố thủ tục hành chính"
    ),
    ("Quyết định số 12/QĐ-UBND ngày 5/3/2024 của UBND tỉnh giao dự toán ngân sách;", "giao dự toán ngân sách"),
    (
      "Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương thi hành Điều lệ Đảng;", "thi hành Điều lệ Đảng"
    ),
    (
      "Hướng dẫn số 01-HD/TW ngày 28/9/2021 của Ban Bí thư một số vấn đề cụ thể thi hành Điều lệ Đảng;",
      "một số vấn đề cụ thể thi hành Điều lệ Đảng"
    ),
    ("Quyết định số 12/QĐ-UBND ngày 5/3/2024 của UBND tỉnh bãi bỏ một số văn bản;", "bãi bỏ một số văn bản"),
    (
      "Công văn số 12/TCT-DNL ngày 31/10/2011 của Tổng cục Thuế hướng dẫn sử dụng hóa đơn;", "hướng dẫn sử dụng hóa đơn"
    ),
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 của UBND tỉnh thực hiện Chương trình mục tiêu quốc gia;",
      "thực hiện Chương trình mục tiêu quốc gia"
    ),
    (
      "Kế hoạch số 12/KH-UBND ngày 5/3/2024 của UBND tỉnh triển khai Tháng hành động vì trẻ em;",
      "triển khai Tháng hành động vì trẻ em"
    ),
    (
      "Chỉ thị số 12/CT-TTg ngày 5/3/2024 của Thủ tướng Chính phủ tăng cường công tác y tế;", "tăng cường công tác y tế"
    ),
    (
      "Nghị quyết số 12/NQ-HĐND ngày 5/3/2024 của HĐND tỉnh khóa XVI, kỳ họp thứ 13 về giá dịch vụ;",
      "giá dịch vụ"
    ),
  ])
  func verbs(text: String, subject: String) throws { try check("Căn cứ \(text)", subject) }

  /// A verb that says what somebody else does with the document, or says it of the document.
  @Test(arguments: [
    "nội dung của Kế hoạch số 12/KH-UBND ngày 5/3/2024 của UBND tỉnh được triển khai đúng tiến độ.",
    "các nhiệm vụ theo Kế hoạch số 12/KH-UBND ngày 5/3/2024 của UBND tỉnh thực hiện đúng tiến độ.",
    "đề nghị các xã căn cứ Kế hoạch số 12/KH-UBND tổ chức hội nghị.",
  ])
  func noVerbs(text: String) throws { try check(text, nil) }

  /// Parentheses and quotes inside a subject, and those behind it.
  @Test(arguments: [
    (
      "Chương trình số 642/CTr-BGDĐT ngày 01/9/2016 về phối hợp giữa ngành Giáo dục với Đoàn Thanh niên Cộng sản (TNCS) Hồ Chí Minh giai đoạn 2016 - 2020, Bộ Giáo dục và Đào tạo (GDĐT) ban hành chương trình",
      "phối hợp giữa ngành Giáo dục với Đoàn Thanh niên Cộng sản (TNCS) Hồ Chí Minh giai đoạn 2016 - 2020"
    ),
    (
      "Công văn số 237/SGDĐT-GDMN ngày 01/3/2012 V/v tổ chức hội thi :\"Bé khoẻ - Bé ngoan\" Bậc học Mầm non.",
      "tổ chức hội thi :\"Bé khoẻ - Bé ngoan\" Bậc học Mầm non"
    ),
    ("Chỉ thị số 12/CT-TTg về phòng, chống dịch (sau đây gọi tắt là Chỉ thị 12) và các văn bản;", "phòng, chống dịch"),
    ("Quyết định số 12/QĐ-TTg về kỷ niệm 100 năm Ngày sinh (09/7/1912 - 09/7/2012);", "kỷ niệm 100 năm Ngày sinh"),
    (
      "Quyết định số 12/QĐ-TTg phê duyệt Đề án phát triển du lịch (giai đoạn 2), được gia hạn.",
      "phê duyệt Đề án phát triển du lịch"
    ),
    (
      "Kế hoạch số 12/KH-UBND về phòng, chống thiên tai (bão, lũ) và tìm kiếm cứu nạn;",
      "phòng, chống thiên tai (bão, lũ) và tìm kiếm cứu nạn"
    ),
    ("Kế hoạch số 12/KH-UBND về phòng, chống thiên tai (bão, lũ) và Kế hoạch số 15/KH-UBND;", "phòng, chống thiên tai"),
  ])
  func parentheses(text: String, subject: String) throws { try check("Căn cứ \(text)", subject) }

  private func check(_ text: String, _ subject: String?) throws {
    let record: CampaignRecord = try RecordFactory.record(of: "I. NỘI DUNG\n1. \(text)\n")
    #expect(record.citations.first?.subject == subject, "\(text)")
  }
}
