import CampaignRecord
import TestSupport
import Testing

/// Days that come back each month or quarter, in sentences and in cells.
@Suite struct RecurringDayTests {
  @Test(arguments: [
    DeadlineRow("1. ⟦Vào ngày mùng 5 hằng tháng⟧, các tổ dân phố họp.", "recurring XXXX-XX-05"),
    DeadlineRow("1. Gửi báo cáo ⟦trước ngày 03 của tháng kế tiếp⟧.", "recurring XXXX-XX-03"),
    DeadlineRow("1. Các xã báo cáo ⟦từ ngày 20 - 25 hằng tháng⟧.", "recurring XXXX-XX-20/XXXX-XX-25"),
    DeadlineRow("1. Chi trả ⟦từ mùng 2 đến mùng 5 hằng tháng⟧.", "recurring XXXX-XX-02/XXXX-XX-05"),
    DeadlineRow("1. Các xã báo cáo định kỳ hằng tháng (⟦ngày 25⟧).", "recurring XXXX-XX-25"),
    DeadlineRow("1. Hàng năm lập dự toán gửi Sở Tài chính ⟦trước ngày 20 tháng 7⟧.", "recurring XXXX-07-20"),
    DeadlineRow("1. Sở Y tế hằng năm tổng hợp, báo cáo ⟦trước ngày 15/12⟧.", "recurring XXXX-12-15"),
    DeadlineRow("1. Mỗi năm tổ chức 01 hội thi ⟦vào tháng 5⟧.", "recurring XXXX-05"),
    DeadlineRow("1. Họp ⟦vào ngày 28 trong tháng⟧.", "recurring XXXX-XX-28"),
    DeadlineRow("1. Hàng tháng, ⟦trước ngày 25⟧, các xã báo cáo Sở.", "recurring XXXX-XX-25"),
    DeadlineRow("1. Hằng tháng, chậm nhất ⟦ngày 5⟧, các xã báo cáo Sở.", "recurring XXXX-XX-05"),
    DeadlineRow("1. Hàng tháng, chậm nhất ⟦ngày mồng 5 tháng sau⟧, các xã báo cáo giá.", "recurring XXXX-XX-05"),
    DeadlineRow("1. Ban họp mỗi tháng một lần, vào ⟦ngày 25⟧.", "recurring XXXX-XX-25"),
    DeadlineRow(
      "1. ⟦Hằng tháng⟧, các xã báo cáo; xong ⟦trước ngày 25 tháng 12⟧.", "recurring R/P1M", "before XXXX-12-25"),
    DeadlineRow(
      "1. Báo cáo (số liệu tính từ ngày 01 đến ngày cuối tháng, gửi ⟦trước ngày 05 tháng kế tiếp⟧).",
      "recurring XXXX-XX-05"),
    DeadlineRow("1. Các xã báo cáo vào ⟦ngày 20 các tháng cuối quý⟧.", "recurring R/P3M"),
    DeadlineRow("1. Sở báo cáo vào ⟦ngày cuối cùng của tháng⟧.", "recurring R/P1M"),
    DeadlineRow("1. Sở báo cáo vào ⟦ngày làm việc cuối cùng của quý⟧.", "recurring R/P3M"),
    DeadlineRow("1. Họp vào ⟦Chủ nhật cuối cùng của tháng⟧.", "recurring R/P1M"),
    DeadlineRow(
      "1. Các xã báo cáo 6 tháng (⟦trước ngày 15/6⟧), năm (⟦trước ngày 15/12) hằng năm⟧.", "recurring XXXX-06-15",
      "recurring XXXX-12-15"),
    DeadlineRow(
      "1. Xã gửi huyện ⟦trước ngày 15/6⟧, huyện gửi tỉnh ⟦trước ngày 20/6 hằng năm⟧.", "recurring XXXX-06-15",
      "recurring XXXX-06-20"),
    DeadlineRow(
      "1. Xã gửi huyện ⟦trước ngày 15/6⟧. Huyện gửi tỉnh ⟦trước ngày 20/6 hằng năm⟧.", "before XXXX-06-15",
      "recurring XXXX-06-20"),
    DeadlineRow("1. Kiểm lâm kiểm tra rừng ⟦từ tháng 9 đến tháng 12 hằng năm⟧.", "recurring XXXX-09/XXXX-12"),
    DeadlineRow("1. Chi trả ⟦từ ngày 05 đến ngày 10 hằng tháng⟧.", "recurring XXXX-XX-05/XXXX-XX-10"),
    DeadlineRow("1. Giao ban ⟦vào ngày 10 và ngày 25 hằng tháng⟧.", "recurring {XXXX-XX-10,XXXX-XX-25}"),
    DeadlineRow("1. Giao ban ⟦vào các ngày 05, 15 và 25 hằng tháng⟧.", "recurring {XXXX-XX-05,XXXX-XX-15,XXXX-XX-25}"),
    DeadlineRow("1. Gửi báo cáo ⟦trước ngày 05 tháng sau⟧ về Sở.", "recurring XXXX-XX-05"),
    DeadlineRow(
      "1. Sở Y tế báo cáo ⟦vào các ngày 15/3, 15/6 và 15/12 hàng năm⟧.",
      "recurring {XXXX-03-15,XXXX-06-15,XXXX-12-15}"),
    DeadlineRow(
      "- Báo cáo định kỳ 6 tháng (⟦trước ngày 15/6⟧) và năm (⟦trước ngày 15/12⟧).", "recurring XXXX-06-15",
      "recurring XXXX-12-15"),
    DeadlineRow("1. Định kỳ kiểm tra các chốt, hoàn thành ⟦trước ngày 15/6⟧.", "before XXXX-06-15"),
    DeadlineRow("1. Hằng năm, ⟦trước ngày 15 tháng 5⟧ phê duyệt kế hoạch.", "recurring XXXX-05-15"),
    DeadlineRow(
      "1. Các sở định kỳ 6 tháng (⟦ngày 15/6⟧), 01 năm (⟦ngày 05/12⟧) báo cáo.", "recurring XXXX-06-15",
      "recurring XXXX-12-05"),
    DeadlineRow(
      "1. ⟦Trước ngày 15/11 hằng năm⟧ gửi về Sở để tổng hợp, báo cáo UBND tỉnh ⟦trước ngày 15/12⟧.",
      "recurring XXXX-11-15", "recurring XXXX-12-15"),
    DeadlineRow(
      "1. ⟦Trước ngày 15/11 hằng năm⟧ báo cáo Sở; sơ kết ⟦trước ngày 15/6⟧.", "recurring XXXX-11-15",
      "before XXXX-06-15"),
    DeadlineRow("1. Sở Y tế báo cáo định kỳ hằng tháng (⟦trước ngày 25⟧).", "recurring XXXX-XX-25"),
    DeadlineRow(
      "1. Định kỳ hằng tháng (⟦trước ngày 20⟧), báo cáo 06 tháng (⟦trước ngày 15/6⟧).", "recurring XXXX-XX-20",
      "recurring XXXX-06-15"),
    DeadlineRow("1. Gửi báo cáo trước ngày 05 tháng này."),
    DeadlineRow("1. Báo cáo định kỳ: ⟦trước ngày 22 của tháng⟧.", "recurring XXXX-XX-22"),
    DeadlineRow(
      "- Báo cáo tháng: ⟦trước ngày 22⟧;\n- Báo cáo quý: ⟦trước ngày 20⟧;\n- Báo cáo năm: ⟦trước ngày 15/11⟧.",
      "recurring XXXX-XX-22", "recurring R/P3M", "before XXXX-11-15"),
    DeadlineRow(
      "1. Báo cáo tháng ⟦trước ngày 20⟧, báo cáo quý ⟦trước ngày 18 tháng cuối quý⟧, báo cáo năm ⟦trước ngày 18/11⟧.",
      "recurring XXXX-XX-20", "recurring R/P3M", "before XXXX-11-18"),
    DeadlineRow("1. Các thôn tổng vệ sinh vào sáng ⟦thứ Bảy tuần đầu tiên của tháng⟧.", "recurring R/P1M"),
    DeadlineRow("1. Chi bộ họp vào ⟦Chủ nhật đầu tiên của mỗi tháng⟧ tại thôn.", "recurring R/P1M"),
    DeadlineRow("1. Giao ban vào ⟦tuần thứ hai của tháng⟧.", "recurring R/P1M"),
    DeadlineRow("1. Vào ⟦tuần cuối của tháng⟧ báo cáo kết quả về Sở.", "recurring R/P1M"),
    DeadlineRow("1. Các xã báo cáo ⟦trước ngày 25 của tháng⟧ về huyện.", "recurring XXXX-XX-25"),
    DeadlineRow("1. Ra quân tuần đầu của tháng hành động."),
    DeadlineRow("1. Ban họp ⟦mỗi tháng một lần⟧ vào tuần cuối tháng.", "recurring R/P1M"),
    DeadlineRow(
      "1. Báo cáo ⟦trước ngày 15 tháng 6⟧ và ⟦ngày 15 tháng 12 hằng năm⟧.", "recurring XXXX-06-15",
      "recurring XXXX-12-15"),
    DeadlineRow(
      "1. Báo cáo ⟦trước ngày 15/6⟧ và ⟦trước ngày 15/12 hằng năm⟧.", "recurring XXXX-06-15", "recurring XXXX-12-15"),
    DeadlineRow(
      "1. Báo cáo ⟦trước ngày 15/6/2024⟧ và ⟦ngày 15 tháng 12 năm 2024⟧.", "before 2024-06-15", "before 2024-12-15"),
    DeadlineRow("1. Họp ⟦trước ngày 15/6/2024⟧ và ⟦ngày 20/6/2024⟧ tổ chức lễ.", "before 2024-06-15", "in 2024-06-20"),
    DeadlineRow("1. Báo cáo tháng 3 gửi trước ngày 22, 23."),
    DeadlineRow("1. Báo cáo quý gửi ⟦trước ngày 05 tháng cuối cùng của mỗi quý⟧.", "recurring R/P3M"),
    DeadlineRow("1. ⟦Trước ngày 05 của tháng đầu quý sau⟧, các đơn vị gửi báo cáo.", "recurring R/P3M"),
  ])
  func sentences(row: DeadlineRow) throws { try row.check() }

  @Test(arguments: [
    ("Hằng quý/năm", "recurring R/P3M"), ("Hàng quý, 6 tháng, năm", "recurring R/P3M"),
    ("Thường xuyên, hằng năm", "recurring R/P1Y"), ("Thường xuyên; báo cáo hằng tháng", "recurring R/P1M"),
    ("Thứ Hai hằng tuần", "recurring R/P1W"), ("Trước 16 giờ thứ Năm hằng tuần", "recurring R/P1W"),
    ("Trước ngày 25 của tháng", "recurring XXXX-XX-25"),
    ("Hằng tháng (trước ngày 25)", "recurring R/P1M"),
    ("01 lần/quý", "recurring R/P3M"), ("1 lần/06 tháng", "recurring R/P6M"), ("03 lần/ngày", "recurring R/P1D"),
    ("Quý I hằng năm", "recurring XXXX-33"), ("Tháng 12 hằng năm", "recurring XXXX-12"),
    ("Từ tháng 3/2024", "from 2024-03"), ("Từ tháng 3/2024 đến khi kết thúc Đại hội", "from 2024-03"),
    ("Đến hết năm 2025", "until 2025"), ("Đến 31/12/2024", "until 2024-12-31"), ("Tháng Tư/2024", "in 2024-04"),
    ("Thường xuyên", ""), ("Cả năm", ""), ("Sau khi có hướng dẫn", ""), ("Theo Kế hoạch", ""), ("Khi có yêu cầu", ""),
  ])
  func cells(cell: String, fact: String) throws {
    let text: String = "TT | Nội dung | Chủ trì | Thời gian\n1 | Số hóa hồ sơ lưu trữ | Phòng Nội vụ | \(cell)"
    let found: [String] = try FramedPlan(text, at: .duties).record.deadlines.map { "\($0.kind.rawValue) \($0.value)" }
    #expect(found == (fact.isEmpty ? [] : [fact]))
  }
}
