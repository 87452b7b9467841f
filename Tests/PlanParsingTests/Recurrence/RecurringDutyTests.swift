import CampaignRecord
import TestSupport
import Testing

@Suite struct RecurringDutyTests {
  /// A duty that comes back; of two periods the shorter counts.
  @Test(arguments: [
    DeadlineRow("- ⟦Hằng năm⟧ tổ chức tập huấn, bồi dưỡng nghiệp vụ.", "recurring R/P1Y"),
    DeadlineRow("1. Ban Chỉ đạo họp ⟦định kỳ 03 tháng/lần⟧.", "recurring R/P3M"),
    DeadlineRow("1. Các xã kiểm tra ⟦2 lần/năm⟧.", "recurring R/P6M"),
    DeadlineRow("1. Các xã báo cáo ít nhất ⟦01 lần/năm⟧.", "recurring R/P1Y"),
    DeadlineRow("1. Các xã kiểm tra tối thiểu ⟦04 lần/năm⟧.", "recurring R/P3M"),
    DeadlineRow("1. Ít nhất ⟦1 lần/quý⟧, Sở Y tế kiểm tra các xã.", "recurring R/P3M"),
    DeadlineRow("1. Các xã báo cáo ⟦7 ngày/lần⟧.", "recurring R/P1W"),
    DeadlineRow("1. Sở Y tế báo cáo đầu ⟦mỗi quý⟧.", "recurring R/P3M"),
    DeadlineRow("1. ⟦Mỗi tháng ít nhất 01 lần⟧, các xã kiểm tra cơ sở.", "recurring R/P1M"),
    // A frequency does not go on in the next row.
    DeadlineRow("1. Tiếp công dân định kỳ\nTháng | Họ và tên\n⟦Tháng 7⟧ | Trưởng phòng", "in XXXX-07"),
    DeadlineRow("1. Các đơn vị báo cáo kết quả ⟦6 tháng và hằng năm⟧.", "recurring R/P6M"),
    DeadlineRow("1. ⟦Mỗi tháng⟧ có ít nhất 02 tin, bài.", "recurring R/P1M"),
    DeadlineRow("a) Báo cáo định kỳ hằng tháng: Tính từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo."),
    DeadlineRow("1. Ban Chỉ đạo họp giao ban ⟦hằng tháng⟧.", "recurring R/P1M"),
    DeadlineRow("1. Hội đồng họp ⟦định kỳ mỗi quý một lần⟧, vào tuần cuối của quý.", "recurring R/P3M"),
    DeadlineRow("1. Hội thi cấp tỉnh tổ chức ⟦4 năm một lần⟧.", "recurring R/P4Y"),
    DeadlineRow("1. Rà soát danh sách; ⟦định kỳ hằng quý⟧.", "recurring R/P3M"),
    DeadlineRow("1. Các đơn vị xây dựng kế hoạch, ⟦định kỳ hằng quý⟧.", "recurring R/P3M"),
    DeadlineRow("1. Nhân viên y tế trực; lưu mẫu thức ăn ⟦hằng ngày⟧; ghi sổ.", "recurring R/P1D"),
    DeadlineRow(
      "1. Khám sức khỏe 2 lần/năm: lần 1 ⟦tháng 9/2024⟧, lần 2 ⟦tháng 3/2025⟧.", "* 2024-09", "* 2025-03"),
    DeadlineRow("1. Nhân viên y tế kiểm tra nguồn nước ⟦hằng tuần⟧.", "recurring R/P1W"),
    DeadlineRow("- Tổng hợp số liệu ⟦hằng tuần⟧, báo cáo Trung ương.", "recurring R/P1W"),
    DeadlineRow("1. Sinh hoạt khoa học\n- Các khoa lâm sàng: ⟦01 lần/tháng⟧, vào chiều thứ Năm.", "recurring R/P1M"),
    DeadlineRow("1. Báo cáo (số liệu tính từ ngày 15 tháng trước đến ngày 14 tháng báo cáo)."),
    DeadlineRow("1. Nâng cao chất lượng kiểm tra thực hiện chương trình hằng tháng."),
    DeadlineRow("1. Lập lịch hiến máu; ⟦mỗi quý⟧ họp Ban Chỉ đạo 01 lần.", "recurring R/P3M"),
    DeadlineRow("1. Đài Truyền thanh phát sóng chuyên mục ⟦02 lần/tuần⟧.", "recurring R/P1W"),
    DeadlineRow("1. Treo băng rôn; phát thanh 02 lần/ngày trên đài."),
    DeadlineRow("1. Thực hiện chế độ ⟦báo cáo hằng tháng⟧, hằng quý theo quy định.", "recurring R/P1M"),
    DeadlineRow("1. Ra quân tổng vệ sinh vào thứ Bảy tuần cuối ⟦hằng tháng⟧ tại các thôn.", "recurring R/P1M"),
    DeadlineRow("d) ⟦Hàng năm⟧ tổ chức các hoạt động biểu dương, tôn vinh.", "recurring R/P1Y"),
    DeadlineRow("⟦Hàng năm⟧, phối hợp với cơ quan công tác dân tộc báo cáo Bộ.", "recurring R/P1Y"),
    DeadlineRow("Sở Nội vụ theo dõi, đôn đốc; ⟦hằng năm⟧ báo cáo kết quả.", "recurring R/P1Y"),
    DeadlineRow("Khen thưởng kịp thời. ⟦Định kỳ hằng năm⟧ báo cáo kết quả về tỉnh.", "recurring R/P1Y"),
    DeadlineRow("- ⟦Hằng năm và từng giai đoạn⟧ báo cáo tổng hợp kết quả.", "recurring R/P1Y"),
    DeadlineRow("Các đơn vị lồng ghép sơ kết, tổng kết. ⟦Định kỳ 6 tháng, hàng năm⟧ báo cáo Sở.", "recurring R/P6M"),
    DeadlineRow("Xây dựng kế hoạch; ⟦định kỳ 06 tháng⟧ báo cáo Ủy ban nhân dân tỉnh.", "recurring R/P6M"),
    DeadlineRow("- ⟦Định kỳ 6 tháng và hằng năm⟧ báo cáo kết quả.", "recurring R/P6M"),
    DeadlineRow("Xây dựng kế hoạch; ⟦định kỳ hàng quý, 6 tháng, năm⟧ báo cáo về thị xã.", "recurring R/P3M"),
    DeadlineRow("Chủ trì theo dõi; ⟦hằng quý⟧ tổng hợp kết quả báo cáo Giám đốc Sở.", "recurring R/P3M"),
    DeadlineRow("Quản lý nguồn quỹ; ⟦hàng quý⟧ báo cáo số dư.", "recurring R/P3M"),
    DeadlineRow("Báo cáo tiến độ ⟦vào 16 giờ mỗi ngày⟧.", "recurring R/P1D"),
    DeadlineRow("2. Văn phòng theo dõi, ⟦6 tháng, hằng năm⟧ báo cáo Ban Thường vụ.", "recurring R/P6M"),
    DeadlineRow("- Đăng tải tin bài ⟦hằng ngày⟧ trên trang thông tin.", "recurring R/P1D"),
    DeadlineRow("1. Đài Truyền thanh phát chuyên mục ⟦mỗi tối Chủ nhật⟧.", "recurring R/P1W"),
    DeadlineRow("1. Các lớp học 2 giờ mỗi ngày."),
    DeadlineRow("1. Trực tiếp công dân vào các ngày ⟦thứ 2, 4, 6 hằng tuần⟧.", "recurring R/P1W"),
    DeadlineRow("1. Mở cửa phục vụ bạn đọc vào sáng Chủ nhật ⟦hằng tuần⟧.", "recurring R/P1W"),
    DeadlineRow("- Tổ truyền thông: đăng bài ⟦hằng ngày⟧ trong 02 tuần trước giải.", "recurring R/P1D"),
    DeadlineRow(
      "- Cân đo: 2 lần/năm (lần 1 ⟦tháng 9/2024⟧, lần 2 ⟦tháng 4/2025⟧).", "* 2024-09", "* 2025-04"),
    DeadlineRow("1. Phòng Nội vụ báo cáo kết quả về Sở ⟦hằng năm⟧.", "recurring R/P1Y"),
    DeadlineRow("1. Các xã báo cáo ⟦hằng năm⟧ về huyện.", "recurring R/P1Y"),
    DeadlineRow("1. Đôn đốc; ⟦01 lần/tháng⟧ báo cáo Chủ tịch.", "recurring R/P1M"),
    DeadlineRow("1. Nội dung báo cáo hằng năm về công tác Hội."),
    DeadlineRow(
      "1. Các xã giao chỉ tiêu cho thôn; báo cáo kết quả trước 17 giờ ⟦hằng ngày⟧ về xã.", "recurring R/P1D"
    ),
    DeadlineRow("1. Gửi số liệu ⟦trước ngày 20 mỗi tháng⟧.", "recurring XXXX-XX-20"),
    DeadlineRow(
      "| TT | Nội dung | Thời gian |\n| 1 | Báo cáo quý | ⟦Hằng quý⟧ |\n| 2 | Rà soát | ⟦Tháng 5 - 6⟧ |",
      "recurring R/P3M",
      "* XXXX-05/XXXX-06"),
    DeadlineRow("Mở chuyên mục; ⟦hằng tháng⟧ công bố bảng xếp hạng.", "recurring R/P1M"),
    DeadlineRow("- ⟦Hằng tháng⟧, ra quân diệt lăng quăng, phòng bệnh.", "recurring R/P1M"),
    DeadlineRow("Trong mùa mưa bão, ⟦định kỳ hàng tháng⟧ Sở Nông nghiệp báo cáo Ủy ban.", "recurring R/P1M"),
    DeadlineRow("Mở chuyên mục trên đài, ⟦hằng tuần⟧ phát 02 lượt.", "recurring R/P1W"),
    DeadlineRow("Mở chuyên mục, ⟦mỗi tuần⟧ phát 2 lần.", "recurring R/P1W"),
    DeadlineRow(
      "1. Văn phòng báo cáo kết quả thực hiện ⟦định kỳ hàng quý⟧ và ⟦trước ngày 05/01/2025⟧.", "recurring R/P3M",
      "before 2025-01-05"),
    DeadlineRow("1. Ban Tuyên truyền biên tập tin, bài; đăng ⟦mỗi tuần⟧ ít nhất 02 bài.", "recurring R/P1W"),
    DeadlineRow("1. Phòng Thi đua cập nhật kết quả ⟦hằng tuần⟧, công bố trên trang tin.", "recurring R/P1W"),
    DeadlineRow("1. Tham gia buổi họp hằng tuần, thứ Hai."),
    DeadlineRow("+ Cập nhật số liệu vào phần mềm ⟦hằng ngày⟧; gửi báo cáo.", "recurring R/P1D"),
    DeadlineRow("1. Kiểm đếm tàu thuyền, báo cáo Ban Chỉ huy ⟦ngày 02 lần⟧ (7 giờ và 16 giờ).", "recurring R/P1D"),
    DeadlineRow("1. Phối hợp tuần tra, kiểm soát ⟦mỗi tuần⟧ 03 lần.", "recurring R/P1W"),
    DeadlineRow("1. Bố trí lịch tiếp công dân ⟦định kỳ mỗi tháng⟧ 02 ngày.", "recurring R/P1M"),
    DeadlineRow("b) ⟦Mỗi quý⟧ họp giao ban với chi hội các ấp một lần.", "recurring R/P3M"),
    DeadlineRow("a) Cung cấp tình hình cho Mặt trận tỉnh ⟦định kỳ hằng quý⟧.", "recurring R/P3M"),
    DeadlineRow("1.2. Theo dõi\nThời hạn hoàn thành: ⟦Hàng năm⟧\n2. Cải cách.", "recurring R/P1Y"),
    DeadlineRow("Kho bạc cấp phát vốn, ⟦mỗi quý 1 lần⟧ đối chiếu với chủ dự án.", "recurring R/P3M"),
    DeadlineRow("Lãnh đạo Viện tiếp công dân ⟦định kỳ mỗi tháng⟧ ít nhất 01 ngày.", "recurring R/P1M"),
    DeadlineRow("Các tổ ⟦báo cáo tình hình hằng ngày⟧ trước 16 giờ.", "recurring R/P1D"),
    DeadlineRow("1. Trực ban; ⟦báo cáo hằng ngày⟧ về Văn phòng.", "recurring R/P1D"),
    DeadlineRow("Các ban căn cứ chương trình, ⟦hằng quý⟧ cụ thể hóa thành kế hoạch.", "recurring R/P3M"),
    DeadlineRow("Quy hoạch đất; ⟦6 tháng, 1 năm⟧ báo cáo về Sở.", "recurring R/P6M"),
    DeadlineRow("Văn phòng tổng hợp báo cáo ⟦trước ngày 20 tháng cuối quý⟧.", "recurring R/P3M"),
    DeadlineRow("⟦Định kỳ hằng quý⟧ (trước ngày 20 tháng cuối quý) cập nhật số liệu.", "recurring R/P3M"),
    DeadlineRow("In biểu mẫu; ⟦hàng tuần⟧ báo cáo tiến độ về huyện.", "recurring R/P1W"),
    DeadlineRow("Xây dựng kế hoạch gửi về Sở; ⟦6 tháng⟧ báo cáo một lần.", "recurring R/P6M"),
    DeadlineRow("a) Thanh tra\n- Thời gian thực hiện: ⟦Hằng năm⟧.", "recurring R/P1Y"),
    DeadlineRow("a) Quan trắc\n- Thời gian thực hiện: ⟦Định kỳ 6 tháng⟧.", "recurring R/P6M"),
    DeadlineRow(
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Khảo sát hài lòng | Văn phòng | ⟦Hằng năm⟧", "recurring R/P1Y"),
  ])
  func periods(row: DeadlineRow) throws { try row.check() }

  /// A day of every year or month says more than the period beside it.
  @Test(arguments: [
    DeadlineRow("Báo cáo kết quả về Sở ⟦trước ngày 15/11 hằng năm⟧.", "* XXXX-11-15"),
    DeadlineRow("Báo cáo kết quả về Bộ ⟦trước 15/12 hằng năm⟧.", "* XXXX-12-15"),
    DeadlineRow("Gửi phòng Tài chính ⟦trước ngày 20/7 hàng năm⟧ để tổng hợp.", "* XXXX-07-20"),
    DeadlineRow("- ⟦Hằng năm, vào ngày 05/6⟧, các cấp đồng loạt ra quân.", "* XXXX-06-05"),
    DeadlineRow("b) ⟦Hàng năm, trước ngày 15/11⟧, Phòng Tư pháp tổng hợp danh mục.", "* XXXX-11-15"),
    DeadlineRow("Xây dựng kế hoạch; ⟦hằng năm báo cáo kết quả trước ngày 30-11⟧.", "* XXXX-11-30"),
    DeadlineRow("Công khai kết quả ⟦trước ngày 25 hằng tháng⟧.", "* XXXX-XX-25"),
    DeadlineRow("b) ⟦Trước ngày 05 hằng tháng⟧, thống kê số hồ sơ.", "* XXXX-XX-05"),
  ])
  func days(row: DeadlineRow) throws { try row.check() }

  /// As an attribute the words are no duty.
  @Test(arguments: [
    DeadlineRow("Đưa nội dung vào kế hoạch công tác hằng năm của đơn vị."),
    DeadlineRow("Lấy kết quả làm căn cứ đánh giá, xếp loại hằng năm."),
    DeadlineRow("Kinh phí bố trí trong dự toán ngân sách hằng năm."),
    DeadlineRow("I. MỤC TIÊU\n1. Hằng năm có ít nhất 60% hộ hội viên đăng ký danh hiệu."),
    DeadlineRow("Bố trí ít nhất 3% chi ngân sách hằng năm cho lĩnh vực này."),
    DeadlineRow("Đánh giá kết quả hoạt động thi đua hàng năm."),
    DeadlineRow("Nội dung giao ban hằng tháng của khối thi đua."),
    DeadlineRow("Chương trình công tác tháng, quý, năm của đơn vị."),
    DeadlineRow("Thanh tra: hằng tháng đều có báo cáo gửi Ủy ban."),
    DeadlineRow("1. Kết quả\na) Kiểm tra; hằng tháng báo cáo Ủy ban."),
  ])
  func attributes(row: DeadlineRow) throws { try row.check() }
}
