import Testing

@Suite struct WrittenDateTests {
  /// Day, month and year with their words, over line ends too.
  @Test(arguments: [
    DateRow("Hải Biên, 20 giờ 30 ⟦ngày    tháng 9 năm 2024⟧", "2024-09-XX"),
    DateRow("trước ⟦ngày 20 của tháng 10/2024⟧.", "2024-10-20"),
    DateRow("Họp ⟦ngày 15 tháng ba năm 2022⟧, ⟦tháng Mười hai năm 2024⟧.", "2022-03-15", "2024-12"),
    DateRow("Cách mạng tháng Tám thành công."),
    DateRow("Hoàn thành trước ⟦30 tháng 11⟧.", "XXXX-11-30"),
    DateRow(
      "Báo cáo đến⟦ngày 15 tháng 11⟧; trước⟦ngày 20/12/2024⟧; từ⟦tháng 3/2024⟧.", "XXXX-11-15", "2024-12-20", "2024-03"),
    DateRow("Xã trước ⟦15 tháng 5⟧, huyện trước ⟦30 tháng 6 năm 2024⟧.", "2024-05-15", "2024-06-30"),
    DateRow("Vào ⟦15 tháng 3⟧ hằng năm; chậm nhất ⟦30 tháng 6⟧ hàng năm.", "XXXX-03-15", "XXXX-06-30"),
    DateRow("Làm từ ⟦10 tháng 3 đến 20 tháng 4⟧.", "XXXX-03-10/XXXX-04-20"),
    DateRow("Học từ 3 tháng 10 ngày trở lên; nghỉ hết 6 tháng."),
    DateRow("⟦Tháng 5 - 6⟧; ⟦năm học 2022/2023⟧.", "XXXX-05/XXXX-06", "2022/2023"),
    DateRow("Kế hoạch ⟦tháng 9 - 2024⟧.", "2024-09"), DateRow("Báo cáo ⟦Quý II - 2024⟧.", "2024-34"),
    DateRow("Ký ⟦ngày 16 tháng 5 năm 2023⟧.", "2023-05-16"),
    DateRow("Trao cho dân trước ⟦Ngày 02 tháng 9 năm 1998⟧.", "1998-09-02"),
    DateRow("Ký ⟦ngày 5 tháng 3 năm 2002⟧ tại Hà Đông.", "2002-03-05"),
    DateRow("Họp ⟦ngày 18 tháng 01 năm 2024⟧ tại trường.", "2024-01-18"),
    DateRow("Thông qua ⟦ngày 19 tháng 6 năm 2015⟧;", "2015-06-19"),
    DateRow("KỶ NIỆM ⟦NGÀY 19 THÁNG 5 NĂM 2020⟧", "2020-05-19"),
    DateRow("Hôm nay, ⟦ngày 20 tháng 11 năm 2019⟧, tại xã.", "2019-11-20"),
    DateRow("Khai mạc vào ⟦12 tháng 5 năm 2024⟧ tại sân vận động.", "2024-05-12"),
    DateRow(
      "Thực hiện công văn của Bộ Giáo dục và Đào tạo ban hành ⟦ngày 10 tháng 4\nnăm 2026⟧ về việc này.", "2026-04-10"),
    DateRow(
      "Thực hiện công văn của Bộ Giáo dục và Đào tạo ban hành ⟦ngày\n01 tháng 12 năm 2021⟧ về việc này.", "2021-12-01"),
    DateRow("Các đơn vị gửi kế hoạch về Văn phòng trước ⟦ngày 05 tháng 10 năm\n2007⟧; sau đó tổng hợp.", "2007-10-05"),
    DateRow("Các đơn vị gửi kế hoạch về Văn phòng trước ⟦ngày 05\ntháng 10 năm 2007⟧; sau đó tổng hợp.", "2007-10-05"),
  ])
  func days(row: DateRow) throws { try row.check() }

  /// A month, a year, a school year.
  @Test(arguments: [
    DateRow("Cao điểm trong ⟦tháng 6 năm 2020⟧.", "2020-06"),
    DateRow("⟦Tháng 01 năm 2025⟧: khởi động.", "2025-01"),
    DateRow("Giữa ⟦tháng 4 năm 2019⟧ bắt đầu phúc tra.", "2019-04"),
    DateRow("Sở Giáo dục và Đào tạo hướng dẫn chi tiết trong ⟦tháng\n6 năm 2011⟧ cho các trường.", "2011-06"),
    DateRow("Thực hiện kế hoạch công tác ⟦năm 2024⟧ của xã.", "2024"),
    DateRow("⟦Năm 2016⟧ là năm đầu nhiệm kỳ.", "2016"),
    DateRow("PHONG TRÀO THI ĐUA YÊU NƯỚC ⟦NĂM 2025⟧", "2025"),
    DateRow("Căn cứ kế hoạch của tỉnh về phát động phong trào thi đua yêu nước ⟦năm\n2025⟧ của ngành.", "2025"),
    DateRow("đến ⟦năm 2030⟧, tầm nhìn đến ⟦năm 2045⟧.", "2030", "2045"),
    DateRow("từ nay đến ⟦năm 2025⟧ không để phát sinh.", "2025"),
    DateRow("Cả ⟦năm 2015⟧ duy trì chuyên mục.", "2015"),
    DateRow("Sơ kết vào cuối ⟦năm 2013⟧ tại huyện.", "2013"),
    DateRow("theo Luật Công đoàn ⟦năm 2012⟧ và điều lệ.", "2012"),
    DateRow("⟦năm học 2025-2026⟧ của các trường.", "2025/2026"),
    DateRow("Nhiệm vụ ⟦năm học 2023 - 2024⟧ của phòng.", "2023/2024"),
    DateRow("so với ⟦năm 2023⟧ tăng 10%; ⟦năm 2024⟧ tăng 12%.", "2023", "2024"),
  ])
  func monthsAndYears(row: DateRow) throws { try row.check() }

  /// Blanks left for the pen are unknown, and what is not said is left out.
  @Test(arguments: [
    DateRow("Ký ⟦ngày tháng 8 năm 2024⟧ tại Bình Phước.", "2024-08-XX"),
    DateRow("Ký ⟦ngày    tháng 12 năm 2011⟧ tại Phú Thọ.", "2011-12-XX"),
    DateRow("Ký ⟦ngày      tháng      năm 2026⟧ tại xã.", "2026-XX-XX"),
    DateRow("Ký ⟦ngày tháng năm 2026⟧ tại xã.", "2026-XX-XX"),
    DateRow("Ký ⟦Ngày ..... tháng ..... năm 2019⟧ tại xã.", "2019-XX-XX"),
    DateRow("Ký ⟦ngày … tháng 3 năm 2024⟧ tại xã.", "2024-03-XX"),
    DateRow("Ký ⟦ngày ... tháng ... năm 2025⟧ tại xã.", "2025-XX-XX"),
    DateRow("theo quyết định ⟦ngày .../5/2024⟧ của xã.", "2024-05-XX"),
    DateRow("theo quyết định ⟦ngày …/…/2024⟧ của xã.", "2024-XX-XX"),
    DateRow("theo quyết định ⟦ngày     /10/2021⟧ của xã.", "2021-10-XX"),
    DateRow("Ký ⟦ngày ___ tháng ___ năm 2023⟧ tại xã.", "2023-XX-XX"),
  ])
  func blanks(row: DateRow) throws { try row.check() }

  /// Quarters, by Roman and Arabic numbers.
  @Test(arguments: [
    DateRow("⟦Quý II/2023⟧: ban hành hướng dẫn.", "2023-34"),
    DateRow("Báo cáo sơ bộ trong ⟦quý I năm 2010⟧.", "2010-33"),
    DateRow("Hoàn thành trong ⟦quý III năm 2023⟧.", "2023-35"),
    DateRow("⟦Quý IV năm 2025⟧ tổng kết.", "2025-36"),
    DateRow("Hoàn thành trong ⟦quý 3 năm 2024⟧.", "2024-35"),
    DateRow("Xây dựng đề án vào ⟦quý 4/2024⟧.", "2024-36"),
    DateRow("⟦Quý 1/2024⟧ rà soát.", "2024-33"),
    DateRow("Đề xuất sửa đổi trong ⟦quý II-2025⟧.", "2025-34"),
    DateRow("Xong trong ⟦quý III-2018⟧.", "2018-35"),
    DateRow(
      "  Khối trưởng các khối thi đua tổ chức ký giao ước thi đua trong ⟦quý\n  I/2016⟧ tại các khối.", "2016-33"),
    DateRow("CÔNG TÁC ⟦QUÝ I NĂM 2024⟧", "2024-33"),
    DateRow("Thời gian: ⟦Quý II, III/2024⟧.", "2024-34/2024-35"),
    DateRow("Thời gian: ⟦Quý II, IV/2024⟧.", "{2024-34,2024-36}"),
    DateRow("Thời gian: ⟦Quý II và III/2015⟧.", "2015-34/2015-35"),
    DateRow("Thời gian: ⟦Quý I, II năm 2024⟧.", "2024-33/2024-34"),
  ])
  func quarters(row: DateRow) throws { try row.check() }

  /// Half years.
  @Test(arguments: [
    DateRow("Báo cáo ⟦6 tháng đầu năm 2023⟧ gửi tỉnh.", "2023-40"),
    DateRow("Nhiệm vụ ⟦6 tháng cuối năm 2018⟧ của phường.", "2018-41"),
    DateRow("Sơ kết ⟦06 tháng đầu năm 2024⟧.", "2024-40"),
    DateRow("Phòng Nội vụ là cơ quan thường trực, tham mưu sơ kết ⟦6 tháng đầu\nnăm 2004⟧ tại quận.", "2004-40"),
    DateRow("Sơ kết ⟦sáu tháng đầu năm 2024⟧.", "2024-40"),
    DateRow("Sơ kết ⟦6 tháng đầu năm⟧ tại xã.", "XXXX-40"),
  ])
  func halves(row: DateRow) throws { try row.check() }
}
