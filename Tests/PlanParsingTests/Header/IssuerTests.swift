import CampaignRecord
import TestSupport
import Testing

@Suite struct IssuerTests {
  /// The letterhead's lines, the issuer and the body above it.
  @Test(arguments: [
    ("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", nil),
    ("TỈNH ĐOÀN QUẢNG TRỊ\nBAN THƯỜNG VỤ\n***\nĐOÀN TNCS HỒ CHÍ MINH", "TỈNH ĐOÀN QUẢNG TRỊ", nil),
    ("BAN CHẤP HÀNH TỈNH ĐOÀN\n***\nĐOÀN TNCS HỒ CHÍ MINH", "BAN CHẤP HÀNH TỈNH ĐOÀN", nil),
    ("TRƯỜNG ĐẠI HỌC CẦN THƠ\nĐOÀN TNCS HỒ CHÍ MINH", "ĐOÀN TNCS HỒ CHÍ MINH", "TRƯỜNG ĐẠI HỌC CẦN THƠ"),
    ("BỘ TÀI CHÍNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nTỔNG CỤC THUẾ | VIỆT NAM", "TỔNG CỤC THUẾ", "BỘ TÀI CHÍNH"),
    ("ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nXEM XONG TRẢ LẠI", "ỦY BAN NHÂN DÂN XÃ AN HÒA", nil),
    ("ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nLƯU HÀNH NỘI BỘ", "ỦY BAN NHÂN DÂN XÃ AN HÒA", nil),
    ("ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nDỰ THẢO LẦN 2", "ỦY BAN NHÂN DÂN XÃ AN HÒA", nil),
    ("ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSAO Y BẢN CHÍNH", "ỦY BAN NHÂN DÂN XÃ AN HÒA", nil),
    (
      "HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TRUNG ƯƠNG\n*\nBAN TỔ CHỨC HỘI THI", "BAN TỔ CHỨC HỘI THI",
      "HỘI NÔNG DÂN VIỆT NAM BAN CHẤP HÀNH TRUNG ƯƠNG"
    ),
    ("BỘ Y TẾ |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM |", "BỘ Y TẾ", nil),
    (
      "ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM\nBAN VẬN ĐỘNG QUỸ “VÌ NGƯỜI NGHÈO”",
      "BAN VẬN ĐỘNG QUỸ “VÌ NGƯỜI NGHÈO”", "ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM"
    ),
    ("ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", nil),
    ("UBND TỈNH QUẢNG BÌNH\nSỞ Y TẾ", "SỞ Y TẾ", "UBND TỈNH QUẢNG BÌNH"),
    ("UBND TỈNH QUẢNG BÌNH\nSỞ Y TẾ\nHỎA TỐC", "SỞ Y TẾ", "UBND TỈNH QUẢNG BÌNH"),
    ("UBND XÃ AN PHÚ\nHỢP TÁC XÃ NÔNG NGHIỆP AN PHÚ", "HỢP TÁC XÃ NÔNG NGHIỆP AN PHÚ", "UBND XÃ AN PHÚ"),
    (
      "UBND TỈNH ĐỒNG NAI\nSỞ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "UBND TỈNH ĐỒNG NAI"
    ),
    (
      "SỞ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG TỈNH KIM BẢNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH KIM BẢNG", nil
    ),
    ("ỦY BAN\nMTTQ VIỆT NAM\n\nXÃ AN\nHÒA", "ỦY BAN MTTQ VIỆT NAM XÃ AN HÒA", nil),
    ("BỘ CÔNG AN\nTRẠI GIAM NAM HÀ", "TRẠI GIAM NAM HÀ", "BỘ CÔNG AN"),
    ("SƯ ĐOÀN 10\nTRUNG ĐOÀN BỘ BINH 24", "TRUNG ĐOÀN BỘ BINH 24", "SƯ ĐOÀN 10"),
    ("ĐẠI HỌC HUẾ\nPHÂN HIỆU TẠI QUẢNG TRỊ", "PHÂN HIỆU TẠI QUẢNG TRỊ", "ĐẠI HỌC HUẾ"),
    ("ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI TH TÂN THẠNH", "LIÊN ĐỘI TH TÂN THẠNH", "ĐỘI TNTP HỒ CHÍ MINH"),
    ("ỦY BAN NHÂN DÂN TỈNH AN GIANG\nSỞ NỘI VỤ", "SỞ NỘI VỤ", "ỦY BAN NHÂN DÂN TỈNH AN GIANG"),
    ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", "BỘ GIÁO DỤC VÀ ĐÀO TẠO", nil),
    ("SỞ LAO ĐỘNG -\nTHƯƠNG BINH VÀ XÃ HỘI", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", nil),
    ("BỘ Y TẾ\nCỤC QUẢN LÝ KHÁM,\nCHỮA BỆNH", "CỤC QUẢN LÝ KHÁM, CHỮA BỆNH", "BỘ Y TẾ"),
    ("SỞ LAO ĐỘNG\n- THƯƠNG BINH VÀ XÃ HỘI", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", nil),
    (
      "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nCÔNG ĐOÀN GIÁO DỤC VIỆT NAM", "CÔNG ĐOÀN GIÁO DỤC VIỆT NAM",
      "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"
    ),
    ("LIÊN ĐOÀN LAO ĐỘNG\nTỈNH BẮC KẠN", "LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC KẠN", nil),
    ("TỈNH ỦY ĐẮK LẮK\n*", "TỈNH ỦY ĐẮK LẮK", nil),
    ("TỈNH ỦY CÀ MAU\nBAN TUYÊN GIÁO\n*", "BAN TUYÊN GIÁO", "TỈNH ỦY CÀ MAU"),
    ("SỞ GD&ĐT ĐỒNG THÁP\nTRƯỜNG THPT CAO LÃNH 2", "TRƯỜNG THPT CAO LÃNH 2", "SỞ GD&ĐT ĐỒNG THÁP"),
    ("UBND HUYỆN MỘC CHÂU\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "UBND HUYỆN MỘC CHÂU"),
    ("UBND TỈNH VĨNH PHÚC\nBAN AN TOÀN GIAO THÔNG", "BAN AN TOÀN GIAO THÔNG", "UBND TỈNH VĨNH PHÚC"),
    (
      "CHI CỤC KIỂM LÂM ĐẮK LẮK\nHẠT KIỂM LÂM HUYỆN KRÔNG BÔNG", "HẠT KIỂM LÂM HUYỆN KRÔNG BÔNG",
      "CHI CỤC KIỂM LÂM ĐẮK LẮK"
    ),
    (
      "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nNHNN CHI NHÁNH TỈNH THÁI NGUYÊN", "NHNN CHI NHÁNH TỈNH THÁI NGUYÊN",
      "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM"
    ),
    ("UBMTTQVN TỈNH TRÀ VINH - CÔNG AN TỈNH TRÀ VINH", "UBMTTQVN TỈNH TRÀ VINH - CÔNG AN TỈNH TRÀ VINH", nil),
    ("TỔNG CÔNG TY\nĐIỆN LỰC MIỀN TRUNG\nĐIỆN LỰC HẢI LĂNG", "ĐIỆN LỰC HẢI LĂNG", "TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG"),
    (
      "SỞ XÂY DỰNG\nĐOÀN THANH TRA THEO QUYẾT ĐỊNH\nSỐ 41/QĐ-TTS", "ĐOÀN THANH TRA THEO QUYẾT ĐỊNH SỐ 41/QĐ-TTS",
      "SỞ XÂY DỰNG"
    ),
    ("TỈNH BẾN TRE\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "TỈNH BẾN TRE"),
    ("THÀNH PHỐ CẦN THƠ\nHỘI ĐỒNG NHÂN DÂN\nPHƯỜNG VỊ THANH", "HỘI ĐỒNG NHÂN DÂN PHƯỜNG VỊ THANH", "THÀNH PHỐ CẦN THƠ"),
    (
      "SỞ Y TẾ HÒA BÌNH\nCHI CỤC DÂN SỐ -\nKẾ HOẠCH HÓA GIA ĐÌNH", "CHI CỤC DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH",
      "SỞ Y TẾ HÒA BÌNH"
    ),
    ("BỘ TÀI CHÍNH\nTHUẾ TỈNH GIA LAI", "THUẾ TỈNH GIA LAI", "BỘ TÀI CHÍNH"),
    ("TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH ĐẮK NÔNG", "CỤC THUẾ TỈNH ĐẮK NÔNG", "TỔNG CỤC THUẾ"),
    (
      "UBND TỈNH THỪA THIÊN HUẾ\nSỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
      "UBND TỈNH THỪA THIÊN HUẾ"
    ),
    ("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH VĨNH LONG", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH VĨNH LONG", nil),
    ("**ỦY BAN NHÂN DÂN**\n**XÃ AN HÒA**", "ỦY BAN NHÂN DÂN XÃ AN HÒA", nil),
    ("ỦY BAN NHÂN DÂN\nXÃ AN HÒA\n-------", "ỦY BAN NHÂN DÂN XÃ AN HÒA", nil),
    ("SỞ XÂY DỰNG\nKHU QUẢN LÝ ĐƯỜNG BỘ SỐ 2", "KHU QUẢN LÝ ĐƯỜNG BỘ SỐ 2", "SỞ XÂY DỰNG"),
    ("TRƯỜNG THPT PHÙ CÁT\nTỔ TOÁN - TIN", "TỔ TOÁN - TIN", "TRƯỜNG THPT PHÙ CÁT"),
    ("CỤC THỐNG KÊ\nTHỐNG KÊ TỈNH VĨNH LONG", "THỐNG KÊ TỈNH VĨNH LONG", "CỤC THỐNG KÊ"),
    ("TỈNH HỘI LẠNG SƠN\nHỘI CHỮ THẬP ĐỎ THÀNH PHỐ", "HỘI CHỮ THẬP ĐỎ THÀNH PHỐ", "TỈNH HỘI LẠNG SƠN"),
    ("VIETTEL LẠNG SƠN", "VIETTEL LẠNG SƠN", nil),
    (
      "LIÊN HIỆP CÁC HỘI\nKHOA HỌC VÀ KỸ THUẬT TỈNH CÀ MAU", "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT TỈNH CÀ MAU", nil
    ),
    ("ỦY BAN MTTQ VIỆT NAM TỈNH CÀ MAU\nBAN THƯỜNG TRỰC", "ỦY BAN MTTQ VIỆT NAM TỈNH CÀ MAU", nil),
    ("UỶ BAN NHÂN DÂN HUYỆN QUẾ VÕ", "UỶ BAN NHÂN DÂN HUYỆN QUẾ VÕ", nil),
    ("PHÒNG GD&ĐT TP TRÀ VINH TRƯỜNG MN HOA SEN", "TRƯỜNG MN HOA SEN", "PHÒNG GD&ĐT TP TRÀ VINH"),
    ("UBND XÃ QUẾ LÂM TRƯỜNG MẦM NON HOA SEN", "TRƯỜNG MẦM NON HOA SEN", "UBND XÃ QUẾ LÂM"),
    ("UBND HUYỆN QUẾ VÕ HỘI ĐỒNG TRƯỜNG HỌC", "UBND HUYỆN QUẾ VÕ HỘI ĐỒNG TRƯỜNG HỌC", nil),
    // The name of the Youth Union or the Pioneers as a motto, under the left column or beside it.
    ("HĐĐ HUYỆN QUẾ VÕ                ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI QUẾ LÂM", "LIÊN ĐỘI QUẾ LÂM", "HĐĐ HUYỆN QUẾ VÕ"),
    ("HỘI ĐỒNG ĐỘI XÃ\nLIÊN ĐỘI QUẾ LÂM\n***\nĐỘI TNTP HỒ CHÍ MINH", "LIÊN ĐỘI QUẾ LÂM", "HỘI ĐỒNG ĐỘI XÃ"),
    ("ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI QUẾ LÂM", "LIÊN ĐỘI QUẾ LÂM", "ĐỘI TNTP HỒ CHÍ MINH"),
    ("ĐOÀN TRƯỜNG QUẾ LÂM\nCHI ĐOÀN GIÁO VIÊN\nĐOÀN TNCS HỒ CHÍ MINH", "CHI ĐOÀN GIÁO VIÊN", "ĐOÀN TRƯỜNG QUẾ LÂM"),
    ("LIÊN ĐOÀN LAO ĐỘNG TP TRÀ VINH CĐCS MẦM NON II", "CĐCS MẦM NON II", "LIÊN ĐOÀN LAO ĐỘNG TP TRÀ VINH"),
    // Tags of HTML in a text.
    ("UBND XÃ QUẾ LÂM\n<b>TRƯỜNG MẦM NON</b>", "TRƯỜNG MẦM NON", "UBND XÃ QUẾ LÂM"),
    ("<b>UBND XÃ QUẾ LÂM</b> <i class='x'>CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM</i>", "UBND XÃ QUẾ LÂM", nil),
  ])
  func letterhead(lines: String, name: String, parent: String?) throws {
    let text: String =
      "\(lines)\nSố: 12/KH-ABC\nĐà Lạt, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nTăng cường công tác phòng cháy\n\n1. Tuyên truyền.\n"
    let issuer: Header.Issuer? = try RecordFactory.record(of: text).header.issuer
    #expect(issuer?.name == name)
    #expect(issuer?.parent == parent)
  }

  /// The full name counts, though the short one acts again.
  @Test func namedInFull() throws {
    let text: String =
      "KẾ HOẠCH\nTăng cường phòng cháy\n\nBộ Giáo dục và Đào tạo (GDĐT) ban hành Kế hoạch như sau. Bộ GDĐT đề nghị các sở thực hiện:\n\nI. NỘI DUNG\n1. Tuyên truyền.\n"
    #expect(try RecordFactory.record(of: text).header.issuer?.name == "Bộ Giáo dục và Đào tạo")
  }

  /// Where the letterhead is lost, the words of the body that name the issuer, marked.
  @Test(arguments: [
    "Thực hiện chỉ đạo của Tỉnh ủy, ⟦Sở Y tế⟧ xây dựng kế hoạch phòng cháy như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Trung tâm Y tế⟧ (TTYT) xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Sở Lao động - Thương binh và Xã hội⟧ xây dựng Kế hoạch phòng cháy như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Hậu Giang⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Sở Nội vụ tỉnh Lạng Sơn⟧ ban hành Kế hoạch phòng cháy như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Ủy ban nhân dân xã An Hòa⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Trạm Y tế xã An Hòa⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Nhà trường⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Cụm thi đua số 3⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Đảng ủy Khối các cơ quan tỉnh⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Quỹ Tín dụng nhân dân xã⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Agribank Chi nhánh Hà Nam⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Thành phố Thủ Dầu Một⟧ xây dựng Kế hoạch như sau:",
    "Thực hiện chỉ đạo của tỉnh, ⟦Hợp tác xã Nông nghiệp An Phú⟧ xây dựng Kế hoạch như sau:",
  ])
  func body(line: String) throws {
    let head: String = "## KẾ HOẠCH\n\nTăng cường công tác phòng cháy\n\n"
    let marked = MarkedText(line)
    let text: String = head + marked.text + "\n\n## I. NỘI DUNG\n\n1. Tuyên truyền.\n"
    let issuer: Header.Issuer = try #require(try RecordFactory.record(of: text).header.issuer)
    let offset: Int = head.utf8.count
    let span = Span(start: issuer.span.start - offset, end: issuer.span.end - offset)
    #expect(MarkedText.marking([span], in: marked.text) == line)
    #expect(issuer.parent == nil)
  }
}
