import CampaignRecord
import TestSupport
import Testing

@Suite struct SignatoryTests {
  /// The lines of a signature and what they say.
  struct Row: CustomTestStringConvertible, Sendable {
    let lines: String
    let authority: String?
    let title: String?
    let name: String?

    init(_ lines: String, authority: String? = nil, title: String?, name: String?) {
      self.lines = lines
      self.authority = authority
      self.title = title
      self.name = name
    }

    var testDescription: String { lines }
  }

  /// A head who signs for himself.
  @Test(arguments: [
    Row("CHÍNH ỦY | CHỦ TỊCH\nĐại tá Nguyễn Trọng Bình | Lò Thị Dung", title: "CHỦ TỊCH", name: "Lò Thị Dung"),
    // Narrow columns break offices and names.
    Row("CHỦ\nTỊCH\n\nLan Thị\nVân", title: "CHỦ TỊCH", name: "Lan Thị Vân"),
    Row("GIÁM ĐỐC\n(Đã ký)\nPhan Quang\nThao", title: "GIÁM ĐỐC", name: "Phan Quang Thao"),
    Row("HIỆU TRƯỞNG\n\nK' Mẫn", title: "HIỆU TRƯỞNG", name: "K' Mẫn"),
    Row("TRƯỞNG THUẾ TỈNH\n\nPhan Quang Thao", title: "TRƯỞNG THUẾ TỈNH", name: "Phan Quang Thao"),
    Row(
      "KT. THỐNG ĐỐC\nPHÓ THỐNG ĐỐC\n\nPhan Quang Thao", authority: "KT. THỐNG ĐỐC", title: "PHÓ THỐNG ĐỐC",
      name: "Phan Quang Thao"),
    Row("HẠT TRƯỞNG\n\nY Wem Hwing", title: "HẠT TRƯỞNG", name: "Y Wem Hwing"),
    Row("P. Hiệu trưởng\n\nPhan Quang Thao", title: "P. Hiệu trưởng", name: "Phan Quang Thao"),
    Row(
      "KT. HIỆU TRƯỞNG\nP. HIỆU TRƯỞNG\n\nPhan Quang Thao Lê Thị Hoa", authority: "KT. HIỆU TRƯỞNG",
      title: "P. HIỆU TRƯỞNG", name: nil),
    Row(
      "TM BAN CHỈ HUY LIÊN ĐỘI\nTPT ĐỘI\n\nPhan Quang Thao", authority: "TM BAN CHỈ HUY LIÊN ĐỘI", title: "TPT ĐỘI",
      name: "Phan Quang Thao"),
    Row("GIÁM ĐỐC\n\nPhan Như Ý", title: "GIÁM ĐỐC", name: "Phan Như Ý"),
    Row("GIÁM ĐỐC\n\nY Ốc Ê Ban", title: "GIÁM ĐỐC", name: "Y Ốc Ê Ban"),
    // TCVN3 writes the capitals Á and Ổ small.
    Row("GIÁM ĐỐC\n\nPhan Thị ánh", title: "GIÁM ĐỐC", name: "Phan Thị ánh"),
    Row("GIÁM ĐỐC\n\nPhan ổn ý", title: "GIÁM ĐỐC", name: "Phan ổn ý"),
    Row("TỔNG KIỂM TOÁN NHÀ NƯỚC\nPhan Quang Thao", title: "TỔNG KIỂM TOÁN NHÀ NƯỚC", name: "Phan Quang Thao"),
    Row("GIÁM ĐỐC\n(Đã ký)\nĐ/c Phan Quang Thao", title: "GIÁM ĐỐC", name: "Phan Quang Thao"),
    // The name under the right one of two offices.
    Row(
      "HIỆU TRƯỞNG                    TRƯỞNG PHÒNG\n(đã duyệt)                     (đã ký)\n                              ThS. Phan Quang Thao",
      title: "TRƯỞNG PHÒNG", name: "Phan Quang Thao"),
    // Who approves signs, not who drew the plan up.
    Row(
      "DUYỆT CỦA BGH                   NGƯỜI LẬP\nHIỆU TRƯỞNG\n\nPhan Quang Thao               Lê Thị Hoa",
      title: "HIỆU TRƯỞNG", name: "Phan Quang Thao"),
    // Of a Party cell that approves and the union that issues, the latter.
    Row(
      "DUYỆT CỦA CHI BỘ | TM. BCH CÔNG ĐOÀN\nBÍ THƯ | CHỦ TỊCH\n | \nLê Thị Hoa | Phan Quang Thao",
      authority: "TM. BCH CÔNG ĐOÀN", title: "CHỦ TỊCH", name: "Phan Quang Thao"),
    // Who acts as head is head.
    Row("Q. CHỦ TỊCH\n\nPhan Quang Thao", title: "Q. CHỦ TỊCH", name: "Phan Quang Thao"),
    Row("Q.HIỆU TRƯỞNG\n\nPhan Quang Thao", title: "Q.HIỆU TRƯỞNG", name: "Phan Quang Thao"),
    Row(
      "KT. HIỆU TRƯỞNG\nPHÓ HT\n\nPhan Quang Thao", authority: "KT. HIỆU TRƯỞNG", title: "PHÓ HT",
      name: "Phan Quang Thao"),
    Row("PHT\nPhan Quang Thao", title: "PHT", name: "Phan Quang Thao"),
    Row(
      "Tm. Ủy ban nhân dân\nChủ tịch\n\nPhan Quang Thao", authority: "Tm. Ủy ban nhân dân", title: "Chủ tịch",
      name: "Phan Quang Thao"),
    Row(
      "TỈNH ĐOÀN             SỞ Y TẾ                   CÔNG AN TỈNH\n BÍ THƯ            KT. GIÁM ĐỐC              KT. GIÁM ĐỐC\n"
        + "                   PHÓ GIÁM ĐỐC              PHÓ GIÁM ĐỐC\n\n\nLê Thị Hoa       Lương Xuân Vịnh          Phan Quang Thao",
      authority: "KT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC", name: "Phan Quang Thao"),
    Row("PHÓ BÍ THƯ THƯỜNG TRỰC\n\nLương Xuân Vịnh", title: "PHÓ BÍ THƯ THƯỜNG TRỰC", name: "Lương Xuân Vịnh"),
    Row("GIÁM ĐỐC\n\n\n\nPhan Quang Thao", title: "GIÁM ĐỐC", name: "Phan Quang Thao"),
    Row("GIÁM ĐỐC\n\nPGS.TS Phan Quang Thao", title: "GIÁM ĐỐC", name: "Phan Quang Thao"),
    Row("TRƯỞNG TRẠM\n\nPhan Quang Thao", title: "TRƯỞNG TRẠM", name: "Phan Quang Thao"),
    Row("TỔ TRƯỞNG CHUYÊN MÔN\n\nPhan Quang Thao", title: "TỔ TRƯỞNG CHUYÊN MÔN", name: "Phan Quang Thao"),
    // Lines for which a column had no room.
    Row(
      "TM. ỦY BAN NHÂN DÂN QUẬN HẢI\nCHÂU\nCHỦ TỊCH\n\nPhan Quang Thao",
      authority: "TM. ỦY BAN NHÂN DÂN QUẬN HẢI CHÂU", title: "CHỦ TỊCH", name: "Phan Quang Thao"),
    Row(
      "T/M UBND TỈNH THANH HÓA KT/\nCHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nPhan Quang Thao",
      authority: "T/M UBND TỈNH THANH HÓA KT/ CHỦ TỊCH", title: "PHÓ CHỦ TỊCH", name: "Phan Quang Thao"),
    Row("PHÓ HẠT TRƯỞNG\n\nPhan Quang Thao", title: "PHÓ HẠT TRƯỞNG", name: "Phan Quang Thao"),
    Row("LIÊN ĐỘI TRƯỞNG\n\nPhan Quang Thao", title: "LIÊN ĐỘI TRƯỞNG", name: "Phan Quang Thao"),
    Row("SƯ ĐOÀN TRƯỞNG\n\nPhan Quang Thao", title: "SƯ ĐOÀN TRƯỞNG", name: "Phan Quang Thao"),
    Row("TỔNG THƯ KÝ\n\nPhan Quang Thao", title: "TỔNG THƯ KÝ", name: "Phan Quang Thao"),
    Row("QUYỀN GIÁM ĐỐC\n\nPhan Quang Thao", title: "QUYỀN GIÁM ĐỐC", name: "Phan Quang Thao"),
    Row("NGƯỜI LẬP KẾ HOẠCH\n\nPhan Quang Thao", title: "NGƯỜI LẬP KẾ HOẠCH", name: "Phan Quang Thao"),
    Row("PHÓ HIỆU TRƯỞNG PHỤ TRÁCH\n\nPHAN QUANG THAO", title: "PHÓ HIỆU TRƯỞNG PHỤ TRÁCH", name: "PHAN QUANG THAO"),
    Row("P. HIỆU TRƯỞNG\n\nPhan Quang Thao", title: "P. HIỆU TRƯỞNG", name: "Phan Quang Thao"),
    Row(
      "KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nPhan Quang Thao", authority: "KT. BỘ TRƯỞNG, CHỦ NHIỆM",
      title: "PHÓ CHỦ NHIỆM", name: "Phan Quang Thao"),
    Row("CHỦ TỊCH\n\n\nVi Quang Thắng", title: "CHỦ TỊCH", name: "Vi Quang Thắng"),
    Row("HIỆU TRƯỞNG\n\n\nTrần Thanh Vũ", title: "HIỆU TRƯỞNG", name: "Trần Thanh Vũ"),
    Row("TRƯỞNG PHÒNG\n\n\nHà Thị Minh Nguyệt", title: "TRƯỞNG PHÒNG", name: "Hà Thị Minh Nguyệt"),
    Row("BỘ TRƯỞNG\n\n\nNguyễn Văn Bình", title: "BỘ TRƯỞNG", name: "Nguyễn Văn Bình"),
    Row("CHÁNH VĂN PHÒNG\n\n\nLê Thị Hoa", title: "CHÁNH VĂN PHÒNG", name: "Lê Thị Hoa"),
    Row("CHI CỤC TRƯỞNG\n\n\nLê Thị Hoa", title: "CHI CỤC TRƯỞNG", name: "Lê Thị Hoa"),
    Row("TỔNG GIÁM ĐỐC\n\n\nLê Thị Hoa", title: "TỔNG GIÁM ĐỐC", name: "Lê Thị Hoa"),
  ])
  func head(row: Row) throws { try check(row) }

  /// The words for on behalf, for and by order, written otherwise; the office below is the signer's own.
  @Test(arguments: [
    Row(
      "T.M ỦY BAN NHÂN DÂN\nK.T CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhan Quang Thao", authority: "T.M ỦY BAN NHÂN DÂN K.T CHỦ TỊCH",
      title: "PHÓ CHỦ TỊCH", name: "Phan Quang Thao"),
    Row(
      "T.L CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nPhan Quang Thao", authority: "T.L CHỦ TỊCH", title: "CHÁNH VĂN PHÒNG",
      name: "Phan Quang Thao"),
    Row(
      "THỪA LỆNH HIỆU TRƯỞNG\nTRƯỞNG PHÒNG\nPhan Quang Thao", authority: "THỪA LỆNH HIỆU TRƯỞNG",
      title: "TRƯỞNG PHÒNG", name: "Phan Quang Thao"),
    Row(
      "THAY MẶT BAN TỔ CHỨC\nTRƯỞNG BAN\nPhan Quang Thao", authority: "THAY MẶT BAN TỔ CHỨC", title: "TRƯỞNG BAN",
      name: "Phan Quang Thao"),
    Row(
      "TL. BAN THƯỜNG VỤ\nTRƯỞNG BAN TỔ CHỨC\nPhan Quang Thao", authority: "TL. BAN THƯỜNG VỤ",
      title: "TRƯỞNG BAN TỔ CHỨC", name: "Phan Quang Thao"),
    Row(
      "T/M BAN BÍ THƯ\nTHƯỜNG TRỰC BAN BÍ THƯ\nPhan Quang Thao", authority: "T/M BAN BÍ THƯ",
      title: "THƯỜNG TRỰC BAN BÍ THƯ", name: "Phan Quang Thao"),
    Row(
      "K/T VIỆN TRƯỞNG\nVIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nPHÓ VIỆN TRƯỞNG\nĐã ký: Phan Quang Thao",
      authority: "K/T VIỆN TRƯỞNG", title: "PHÓ VIỆN TRƯỞNG", name: "Phan Quang Thao"),
  ])
  func otherPrefixes(row: Row) throws { try check(row) }

  /// On behalf of a body, for the head, by order, by mandate: the lines above the position.
  @Test(arguments: [
    Row(
      "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\n\nĐào Văn Truyền", authority: "TM. BAN THƯỜNG VỤ", title: "CHỦ TỊCH",
      name: "Đào Văn Truyền"),
    Row(
      "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Cường", authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH",
      name: "Lê Văn Cường"),
    Row(
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Trọng Nghiêm",
      authority: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH",
      title: "PHÓ CHỦ TỊCH", name: "Nguyễn Trọng Nghiêm"),
    Row(
      "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nTôn Nữ Diệu Hiền", authority: "KT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC",
      name: "Tôn Nữ Diệu Hiền"),
    Row(
      "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n\nĐinh Trung Tụng", authority: "KT. BỘ TRƯỞNG", title: "THỨ TRƯỞNG",
      name: "Đinh Trung Tụng"),
    Row(
      "KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n\n\nVũ Đình Lân", authority: "KT. THỦ TƯỚNG", title: "PHÓ THỦ TƯỚNG",
      name: "Vũ Đình Lân"),
    Row(
      "KT.HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n\n\nTrần Thanh Vũ", authority: "KT.HIỆU TRƯỞNG", title: "PHÓ HIỆU TRƯỞNG",
      name: "Trần Thanh Vũ"),
    Row(
      "KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\n\n\nĐoàn Ngọc Hiếu", authority: "KT. CỤC TRƯỞNG", title: "PHÓ CỤC TRƯỞNG",
      name: "Đoàn Ngọc Hiếu"),
    Row(
      "KT. TỔNG GIÁM ĐỐC\nPHÓ TỔNG GIÁM ĐỐC\n\n\nLê Thị Hoa", authority: "KT. TỔNG GIÁM ĐỐC",
      title: "PHÓ TỔNG GIÁM ĐỐC", name: "Lê Thị Hoa"),
    Row(
      "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n\nLê Thị Hoa", authority: "TL. CHỦ TỊCH", title: "CHÁNH VĂN PHÒNG",
      name: "Lê Thị Hoa"),
    Row(
      "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\nLê Thị Hoa",
      authority: "TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG",
      title: "PHÓ CHÁNH VĂN PHÒNG", name: "Lê Thị Hoa"),
    Row(
      "TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ\n\n\nLê Thị Hoa", authority: "TUQ. GIÁM ĐỐC",
      title: "TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ", name: "Lê Thị Hoa"),
    Row(
      "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nY Bhiăng Niê", authority: "T/M BAN THƯỜNG VỤ", title: "PHÓ BÍ THƯ",
      name: "Y Bhiăng Niê"),
    Row(
      "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nHuỳnh Thanh Nhã", authority: "K/T TRƯỞNG BAN", title: "PHÓ TRƯỞNG BAN",
      name: "Huỳnh Thanh Nhã"),
    Row("TM. ĐẢNG ỦY\nBÍ THƯ\n\n\nLê Thị Hoa", authority: "TM. ĐẢNG ỦY", title: "BÍ THƯ", name: "Lê Thị Hoa"),
    Row(
      "TM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH\n\n\nLê Hồng Thắm", authority: "TM. BAN THƯỜNG TRỰC", title: "PHÓ CHỦ TỊCH",
      name: "Lê Hồng Thắm"),
    Row(
      "TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN\nBÍ THƯ\n\n\nTrịnh Quốc Việt", authority: "TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN",
      title: "BÍ THƯ", name: "Trịnh Quốc Việt"),
    Row(
      "TM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\n\nHuỳnh Tấn Lộc", authority: "TM. BAN CHẤP HÀNH", title: "CHỦ TỊCH",
      name: "Huỳnh Tấn Lộc"),
  ])
  func onBehalf(row: Row) throws { try check(row) }

  /// What stands between position and name, and names of every people.
  @Test(arguments: [
    Row("GIÁM ĐỐC\n(đã ký)\nTrang Minh Thuận", title: "GIÁM ĐỐC", name: "Trang Minh Thuận"),
    Row("GIÁM ĐỐC\n\n(Đã ký)\n\nTrang Minh Thuận", title: "GIÁM ĐỐC", name: "Trang Minh Thuận"),
    Row("GIÁM ĐỐC\n\n[đã ký]\n\nTrang Minh Thuận", title: "GIÁM ĐỐC", name: "Trang Minh Thuận"),
    Row("GIÁM ĐỐC\n(Ký tên, đóng dấu)\n\nTrang Minh Thuận", title: "GIÁM ĐỐC", name: "Trang Minh Thuận"),
    Row(
      "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nBAN\nCHẤP HÀNH\nCÔNG ĐOÀN\nNGÀNH Y TẾ\n\nĐào Văn Truyền",
      authority: "TM. BAN THƯỜNG VỤ", title: "CHỦ TỊCH", name: "Đào Văn Truyền"),
    Row("CHỦ TỊCH\n\n\nRơ Châm Tuấn", title: "CHỦ TỊCH", name: "Rơ Châm Tuấn"),
    Row("CHỦ TỊCH\n\n\nH’Loan Niê", title: "CHỦ TỊCH", name: "H’Loan Niê"),
    Row("CHỦ TỊCH\n\n\nK'Tiếu", title: "CHỦ TỊCH", name: "K'Tiếu"),
    Row("CHỦ TỊCH\n\n\nGiàng A Páo", title: "CHỦ TỊCH", name: "Giàng A Páo"),
    Row("CHỦ TỊCH\n\n\nÔng Thị Bích Ngọc Hân", title: "CHỦ TỊCH", name: "Ông Thị Bích Ngọc Hân"),
    Row("**GIÁM ĐỐC**\n\n**Phùng Hiệp Quốc**", title: "GIÁM ĐỐC", name: "Phùng Hiệp Quốc"),
    Row(
      "**T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ**\n\n**Ngô Thanh Bình**", authority: "T/M BAN THƯỜNG VỤ", title: "PHÓ BÍ THƯ",
      name: "Ngô Thanh Bình"),
    Row(
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH Đặng Quốc Khải", authority: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH",
      title: "PHÓ CHỦ TỊCH", name: "Đặng Quốc Khải"),
    Row(
      "KT. BỘ TRƯỞNG THỨ TRƯỞNG Phan Bá Tường", authority: "KT. BỘ TRƯỞNG", title: "THỨ TRƯỞNG", name: "Phan Bá Tường"),
    Row(
      "KT/ CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Hoa", authority: "KT/ CHỦ TỊCH", title: "PHÓ CHỦ TỊCH", name: "Lê Thị Hoa"),
    Row("CHỈ HUY TRƯỞNG\n\n\nĐại tá Nguyễn Văn Hòa", title: "CHỈ HUY TRƯỞNG", name: "Nguyễn Văn Hòa"),
    Row("TRƯỞNG BAN\n(đã ký)\nHòa thượng Thích Thiện Minh", title: "TRƯỞNG BAN", name: "Thích Thiện Minh"),
    Row("GIÁM ĐỐC\n\nPGS.TS. Lê Thị Hoa", title: "GIÁM ĐỐC", name: "Lê Thị Hoa"),
    Row("GIÁM ĐỐC\n\nThạc sĩ, bác sĩ Lê Thị Hoa", title: "GIÁM ĐỐC", name: "Lê Thị Hoa"),
    Row("GIÁM ĐỐC\n\nBs. CKI Lê Thị Hoa", title: "GIÁM ĐỐC", name: "Lê Thị Hoa"),
    Row("GIÁM ĐỐC\n\nBSCKII. Lê Thị Hoa", title: "GIÁM ĐỐC", name: "Lê Thị Hoa"),
    Row(
      "GIÁM ĐỐC | CHỦ TỊCH\nSỞ NÔNG NGHIỆP | HỘI NÔNG DÂN TỈNH\nNguyễn Văn Thắng | Hồ Thị Lan", title: "CHỦ TỊCH",
      name: "Hồ Thị Lan"),
    Row(
      "   KT. GIÁM ĐỐC                    TM. BAN THƯỜNG VỤ\n   PHÓ GIÁM ĐỐC                        CHỦ TỊCH\n\n\n Nguyễn Văn Thắng                     Hồ Thị Lan",
      authority: "TM. BAN THƯỜNG VỤ", title: "CHỦ TỊCH", name: "Hồ Thị Lan"),
    Row(
      "|CÔNG AN TỈNH HÀ TĨNH      |TM. BAN THƯỜNG VỤ TỈNH ĐOÀN |\n|KT. GIÁM ĐỐC              |BÍ THƯ                      |\n|PHÓ GIÁM ĐỐC              |                            |\n|Đại tá Nguyễn Văn Thắng   |Hồ Thị Lan                  |",
      authority: "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", title: "BÍ THƯ", name: "Hồ Thị Lan"),
    Row("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n", authority: "KT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC", name: nil),
  ])
  func between(row: Row) throws { try check(row) }

  /// A web page that left out the name, and goes on with an annex.
  @Test(arguments: [
    Row(
      "|\nKT. BỘ TRƯỞNG |\nDANH SÁCH CÁC TỈNH\n(Gửi kèm Công văn số 12/BYT-KHTC ngày 08/01/2024 của Bộ Y tế)\n1. Hà Giang\n2. Cao Bằng",
      authority: "KT. BỘ TRƯỞNG", title: nil, name: nil),
    Row(
      "Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\nQUY ĐỊNH\nVỀ TRÁCH NHIỆM BÁO CÁO\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 08 tháng 01 năm 2024 của Ủy ban nhân dân xã)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi",
      authority: "TM. ỦY BAN NHÂN DÂN", title: nil, name: nil),
    Row("TM. ĐẢNG ỦY\nBÍ THƯ\n\nChương I\nQUY ĐỊNH CHUNG", authority: "TM. ĐẢNG ỦY", title: "BÍ THƯ", name: nil),
    Row("Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n1. Hà Giang\n2. Cao Bằng", title: "GIÁM ĐỐC", name: nil),
    Row(
      "TRƯỞNG PHÒNG\nKẾ HOẠCH - TÀI CHÍNH\n\nLê Thị Hoa\nPHỤ LỤC I\n(Kèm theo Kế hoạch số 12/KH-UBND)",
      title: "TRƯỞNG PHÒNG", name: "Lê Thị Hoa"),
  ])
  func annexBehind(row: Row) throws { try check(row) }

  /// A plan that nobody signed.
  @Test func nobody() throws {
    let record = try FramedPlan("1. Tuyên truyền.\n2. Giám đốc Sở chỉ đạo, Chủ tịch xã thực hiện.", at: .rest).record
    #expect(record.closing.signatory == nil)
    #expect(record.closing.recipients.isEmpty)
  }

  private func check(_ row: Row) throws {
    let plan = try FramedPlan("1. Tuyên truyền sâu rộng.\n2. Các đơn vị thực hiện./.\n\n\(row.lines)\n", at: .rest)
    let signatory = try #require(plan.record.closing.signatory)
    #expect(signatory.name == row.name)
    #expect(signatory.title == row.title)
    #expect(signatory.authority == row.authority)
  }

  /// Marks that a scanner lost.
  @Test(arguments: ["CHU TỊCH", "CHÚ TỊCH", "GIÁM ĐÓC", "HIỆU TRƯỚNG"])
  func misreadOffice(office: String) throws {
    let text =
      "KẾ HOẠCH\nPhòng cháy\n\nI. NỘI DUNG\n1. Họp./.\n\nNơi nhận:\n- Lưu: VT.\n\n\(office)\n\nTrần Ngọc Căng\n"
    let signatory = try RecordFactory.record(ofScan: text).closing.signatory
    #expect(signatory?.name == "Trần Ngọc Căng")
    #expect(signatory?.title == office)
  }
}
