/// How the names of laws go on behind a comma: `Phổ biến, giáo dục pháp luật`.
enum LawTails {
  static let list: [String] = [
    "giáo dục pháp luật", "tố cáo", "tôn giáo", "sử dụng tài sản công", "sử dụng tài sản nhà nước", "vệ sinh lao động",
    "chống lãng phí", "an toàn giao thông đường bộ", "nhập cảnh", "quá cảnh", "đối thoại tại Tòa án", "sử dụng vũ khí",
    "công chức", "chữa bệnh", "khen thưởng", "chữa cháy", "cứu hộ",
  ]
}
