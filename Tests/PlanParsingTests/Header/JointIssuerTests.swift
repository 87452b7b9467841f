import CampaignRecord
import TestSupport
import Testing

/// Letterheads of several bodies that issue together.
struct JointIssuerTests {
  /// The letterhead's lines, the symbol of the number, the issuer and the body above it.
  @Test(arguments: [
    ("SỞ Y TẾ - CÔNG AN TỈNH", "KHLT-SYT-CAT", "SỞ Y TẾ - CÔNG AN TỈNH", nil),
    (
      "SỞ NỘI VỤ - TỈNH ĐOÀN -\nCÔNG AN TỈNH", "KHLT-SNV-TĐ-CAT", "SỞ NỘI VỤ - TỈNH ĐOÀN - CÔNG AN TỈNH", nil
    ),
    (
      "HỘI NÔNG DÂN TỈNH -\nNHCSXH CHI NHÁNH TỈNH", "KHLT-HNDT-NHCSXH", "HỘI NÔNG DÂN TỈNH - NHCSXH CHI NHÁNH TỈNH", nil
    ),
    (
      "SỞ NỘI VỤ\n- CÔNG AN TỈNH\n- TỈNH ĐOÀN", "KH-SNV-CAT-TĐ", "SỞ NỘI VỤ - CÔNG AN TỈNH - TỈNH ĐOÀN", nil
    ),
    ("SỞ Y TẾ\nCÔNG AN TỈNH\nTỈNH ĐOÀN", "KHLT-SYT-CAT-TĐ", "SỞ Y TẾ - CÔNG AN TỈNH - TỈNH ĐOÀN", nil),
    ("UBND TỈNH GIA LAI\nSỞ Y TẾ\nCÔNG AN TỈNH", "KHPH-SYT-CAT", "SỞ Y TẾ - CÔNG AN TỈNH", "UBND TỈNH GIA LAI"),
    (
      "ỦY BAN MTTQ VIỆT NAM XÃ AN LẠC\nHỘI LIÊN HIỆP PHỤ NỮ", "CTPH-PN-TYT", "HỘI LIÊN HIỆP PHỤ NỮ",
      "ỦY BAN MTTQ VIỆT NAM XÃ AN LẠC"
    ),
    ("UBND TỈNH GIA LAI\nSỞ Y TẾ", "KH-SYT-VP", "SỞ Y TẾ", "UBND TỈNH GIA LAI"),
    (
      "SỞ GIÁO DỤC | CÔNG AN TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVÀ ĐÀO TẠO | ĐẮK LẮK | Độc lập - Tự do - Hạnh phúc",
      "KHLT-SGDĐT-CAT", "SỞ GIÁO DỤC VÀ ĐÀO TẠO - CÔNG AN TỈNH ĐẮK LẮK", nil
    ),
    (
      "SỞ GIÁO DỤC     CÔNG AN TỈNH     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVÀ ĐÀO TẠO       ĐẮK LẮK         Độc lập - Tự do - Hạnh phúc",
      "KHLT-SGDĐT-CAT", "SỞ GIÁO DỤC VÀ ĐÀO TẠO - CÔNG AN TỈNH ĐẮK LẮK", nil
    ),
    (
      "ỦY BAN NHÂN DÂN - BAN THƯỜNG TRỰC\nỦY BAN MTTQ VIỆT NAM XÃ AN LẠC", "KHPH-UBND-MTTQ",
      "ỦY BAN NHÂN DÂN - BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM XÃ AN LẠC", nil
    ),
  ])
  func letterhead(lines: String, symbol: String, name: String, parent: String?) throws {
    let text: String =
      "\(lines)\nSố: 12/\(symbol)\nGia Lai, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nTăng cường công tác phòng cháy\n\n1. Tuyên truyền.\n"
    let issuer: Header.Issuer? = try RecordFactory.record(of: text).header.issuer
    #expect(issuer?.name == name)
    #expect(issuer?.parent == parent)
  }
}
