import CampaignRecord
import TestSupport
import Testing

/// Tables of tasks: which cells say when, who and what, and which say something else.
@Suite struct TableDutyTests {
  /// A column bounds its days, and only a day: `Hạn nộp`, `Bắt đầu`.
  @Test(arguments: [
    ("TT | Nội dung | Hạn nộp | Người nộp\n1 | Báo cáo | 20/3/2024 | Sở Y tế", ["by 2024-03-20 Báo cáo / Sở Y tế"]),
    (
      "TT | Nội dung | Thời gian hoàn thành | Chủ trì\n1 | Thi | Quý II/2024 | Sở Y tế\n2 | Họp | 20/3/2024 | Sở Nội vụ",
      ["in 2024-34 Thi / Sở Y tế", "by 2024-03-20 Họp / Sở Nội vụ"]
    ),
    (
      "TT | Nội dung | Bắt đầu | Kết thúc | Chủ trì\n1 | Tập huấn | 11/4 | 10/5/2024 | Sở Y tế",
      ["from XXXX-04-11 Tập huấn / Sở Y tế", "by 2024-05-10 Tập huấn / Sở Y tế"]
    ),
    ("TT | Nội dung | Thời gian | Chủ trì\n1 | Thi | 20/3/2024 (hạn chót) | Sở Y tế", ["by 2024-03-20 Thi / Sở Y tế"]),
    ("TT | Nội dung | Thời gian | Chủ trì\n1 | Thi | Sau 15/6/2024 | Sở Y tế", ["from 2024-06-15 Thi / Sở Y tế"]),
  ])
  func bounds(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  /// What the columns besides time say: bullets of cells are left out, whom it is done to is the task where none is named.
  @Test(arguments: [
    (
      "TT | Nội dung | Chủ trì | Thời gian\n1 | - Họp | - Sở Y tế | ≤ 10/4/2024", ["by 2024-04-10 Họp / Sở Y tế"]
    ),
    (
      "TT | Đơn vị được kiểm tra | Thời gian | Địa điểm\n1 | Sở Công Thương | 16/3/2024 | Trụ sở Sở Công Thương",
      ["in 2024-03-16 Sở Công Thương / -"]
    ),
  ])
  func others(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  /// A ditto mark says what the cell above says, in each column.
  @Test(arguments: [
    (
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Thi | Sở Y tế | Quý I/2024\n2 | Họp | 〃 | 〃\n3 | Hội | Sở Nội vụ | nt",
      ["in 2024-33 Thi / Sở Y tế", "in 2024-33 Họp / Sở Y tế", "in 2024-33 Hội / Sở Nội vụ"]
    ),
    (
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Thi tuyển | Sở Y tế | Quý I/2024\n2 | 〃 | Sở Nội vụ | Quý II/2024",
      ["in 2024-33 Thi tuyển / Sở Y tế", "in 2024-34 Thi tuyển / Sở Nội vụ"]
    ),
    (
      "Ngày | Giờ | Nội dung | Chủ trì\n13/5/2024 | 8h | Thi | Sở Y tế\n〃 | 9h | Họp | Sở Nội vụ",
      ["in 2024-05-13 Thi / Sở Y tế", "in 2024-05-13 Họp / Sở Nội vụ"]
    ),
    // A row that says nothing of its own, a dash, and an empty cell.
    (
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Thi | Sở Y tế | Quý I/2024\n〃 | 〃 | 〃 | 〃", ["in 2024-33 Thi / Sở Y tế"]
    ),
    (
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Thi | Sở Y tế | Quý I/2024\n2 | Họp | - | -",
      ["in 2024-33 Thi / Sở Y tế"]
    ),
    (
      "TT | Nội dung | Chủ trì | Phối hợp | Thời gian\n1 | Thi | | Sở Y tế | Quý I/2024", ["in 2024-33 Thi / -"]
    ),
  ])
  func ditto(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  /// Digits in a column of times are days, months and years.
  @Test(arguments: [
    ("Ngày | Nội dung\n01/3 | Khai mạc\n03/3 | Bế mạc", ["in XXXX-03-01 Khai mạc / -", "in XXXX-03-03 Bế mạc / -"]),
    (
      "TT | Nội dung | Thời gian | Chủ trì\n1 | Thi | 2 ngày, 29-30/9 | Sở Y tế\n2 | Hội | 15/3 và 16/3 | Sở Y tế",
      ["in XXXX-09-29/XXXX-09-30 Thi / Sở Y tế", "in {XXXX-03-15,XXXX-03-16} Hội / Sở Y tế"]
    ),
    ("TT | Nội dung | Thời gian | Chủ trì\n1 | Thi | 1/2 ngày | Sở Y tế", []),
    (
      "TT | Nội dung | Tháng | Chủ trì\n1 | Thi | 3 | Sở Y tế\n2 | Hội | 9-10 | Sở Y tế",
      ["in XXXX-03 Thi / Sở Y tế", "in XXXX-09/XXXX-10 Hội / Sở Y tế"]
    ),
    (
      "Nội dung | Chủ trì | Năm thực hiện\nThi | Sở Y tế | 2024\nHội | Sở Y tế | Năm học 2024-2025",
      ["in 2024 Thi / Sở Y tế", "in 2024/2025 Hội / Sở Y tế"]
    ),
    (
      "Nội dung | Sáng | Chiều\nTập huấn | 02, 03/01 | 04/01",
      [
        "in {XXXX-01-02,XXXX-01-03} Tập huấn / -", "in XXXX-01-04 Tập huấn / -",
      ]
    ),
    (
      "Nội dung | Chủ trì | Thời gian\nThi | Sở Y tế | Q.II/2024\nHội | Sở Y tế | T9/2024",
      [
        "in 2024-34 Thi / Sở Y tế", "in 2024-09 Hội / Sở Y tế",
      ]
    ),
  ])
  func digits(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  /// A month in one cell and its days in another.
  @Test(arguments: [
    (
      "TT | Tháng | Ngày | Nội dung | Chủ trì\n1 | 3 | 05, 12 | Họp | Sở Y tế\n2 | 4 | 20 | Thi | Sở Nội vụ",
      ["in {XXXX-03-05,XXXX-03-12} Họp / Sở Y tế", "in XXXX-04-20 Thi / Sở Nội vụ"]
    ),
    (
      "Tháng | Nội dung | Ngày\nTháng 7/2024 | Tiếp công dân | Ngày 03; 10; 17 (Thứ 5)\n〃 | Họp | Ngày 20 - 22",
      ["in {2024-07-03,2024-07-10,2024-07-17} Tiếp công dân / -", "in 2024-07-20/2024-07-22 Họp / -"]
    ),
    (
      "TT | Nội dung | Tháng | Số lớp | Chủ trì\n1 | Thi | 3 | 12 | Sở Y tế", ["in XXXX-03 Thi / Sở Y tế"]
    ),
  ])
  func months(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  /// No time goes on over the end of its cell or row.
  @Test(arguments: [
    (
      "TT | Nội dung | Chủ trì | Thời gian\n3 | Thi | Sở Y tế | Hàng quý\n4 | Họp | Sở Y tế | Tháng 5",
      [
        "recurring R/P3M Thi / Sở Y tế", "in XXXX-05 Họp / Sở Y tế",
      ]
    ),
    (
      "TT | Nội dung | Chủ trì | Thời gian\n3 | Thi | Sở Y tế | Cuối tháng\n4 | Họp | Sở Y tế | Tháng 5",
      [
        "in XXXX-05 Họp / Sở Y tế"
      ]
    ),
    (
      "TT | Nội dung | Chủ trì | Số ngày | Thời gian\n1 | Thi | Sở Y tế | 30 ngày | Tháng 4/2024",
      [
        "in 2024-04 Thi / Sở Y tế"
      ]
    ),
  ])
  func ends(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  /// In a row that says when, other cells only speak of times.
  @Test(arguments: [
    (
      "TT | Nội dung | Thời gian | Chủ trì\n1 | Xác định Chỉ số năm 2023 | Quý I/2024 | Sở Y tế",
      ["in 2024-33 Xác định Chỉ số năm 2023 / Sở Y tế"]
    ),
    (
      "TT | Nội dung | Thời gian | Chủ trì\n1 | Kỷ niệm 69 năm ngày 27/02 | Tháng 2/2024 | Sở Y tế",
      ["in 2024-02 Kỷ niệm 69 năm ngày 27/02 / Sở Y tế"]
    ),
    (
      "TT | Nội dung | Thời gian | Chủ trì\n1 | Thi: xong trước 15/3/2024 | Quý I/2024 | Sở Y tế",
      ["before 2024-03-15 Thi: xong trước 15/3/2024 / Sở Y tế", "in 2024-33 Thi: xong trước 15/3/2024 / Sở Y tế"]
    ),
  ])
  func otherCells(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  /// Tables that are none of tasks, and rows that are heads.
  @Test(arguments: [
    "TT | Họ tên | Ngày sinh | Đơn vị\n1 | Nguyễn Văn A | 12/5/1980 | Sở Y tế",
    "TT | Họ tên | Nam | Nữ | Đơn vị\n1 | Nguyễn Văn A | 12/5/1980 | | Sở Y tế",
    "STT | Số, ký hiệu | Ngày ban hành | Trích yếu\n1 | 12/2015/QĐ-UBND | 15/5/2023 | Quy định",
    "STT | Tên văn bản | Thời điểm có hiệu lực | Chủ trì\n1 | Quyết định | 15/5/2023 | Sở Y tế",
    "Tên chỉ tiêu | Năm 2023 | Năm 2024\nTỷ lệ hộ nghèo | 3,5 | 2,5",
    "Nội dung | Kinh phí năm 2024 | Kinh phí năm 2025\nTập huấn | 3 | 4",
    "Nội dung | Chủ trì | Tháng 1 | Tháng 2\nTập huấn | Sở Y tế | x | x",
  ])
  func noTasks(table: String) throws { #expect(try duties(table) == []) }

  /// Who owes: the column that says so, the cell above a ditto mark, and never the one with whom it is done.
  @Test(arguments: [
    (
      "TT | Nội dung | Chủ trì | Phối hợp | Thời gian\n1 | Nâng cao trách nhiệm | Sở Nội vụ | Các sở | Quý I/2024\n2 | Kiểm tra | Sở Tư pháp | Các sở | Quý II/2024",
      ["in 2024-33 Nâng cao trách nhiệm / Sở Nội vụ", "in 2024-34 Kiểm tra / Sở Tư pháp"]
    ),
    (
      "Nội dung | Chủ trì | Thời gian\nThi | Sở Y tế | Quý I/2024\nHội | nt | Quý II/2024\nHọp | \" | Quý III/2024",
      ["in 2024-33 Thi / Sở Y tế", "in 2024-34 Hội / Sở Y tế", "in 2024-35 Họp / Sở Y tế"]
    ),
    (
      "TT | Đơn vị được kiểm tra | Thời gian | Địa điểm\n1 | UBND xã Phú An | 12/3/2024 | Trụ sở UBND xã",
      ["in 2024-03-12 UBND xã Phú An / -"]
    ),
    (
      "TT | Đối tượng | Nội dung kiểm tra | Thời gian kiểm tra | Đoàn kiểm tra\n1 | Trường Phú An | Hồ sơ | 12/3/2024 | Đoàn số 1",
      ["in 2024-03-12 Hồ sơ / Đoàn số 1"]
    ),
  ])
  func actors(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  private func duties(_ table: String) throws -> [String] {
    try FramedPlan(table).record.deadlines.map { duty in
      "\(duty.kind) \(duty.value) \(duty.action ?? "-") / \(duty.actor ?? "-")"
    }
  }
}
