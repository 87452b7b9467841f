import CampaignRecord
import TestSupport
import Testing

/// Tables as `antiword` and `pdftotext -layout` draw them: what a cell says on several lines is read as one.
@Suite struct WrappedTableTests {
  /// Bars of fixed width, and lines whose first cell is empty.
  @Test(arguments: [
    (
      """
      |TT |Nội dung              |Đơn vị chủ trì  |Thời gian     |
      |   |                      |                |hoàn thành    |
      |1  |Rà soát thủ tục hành  |Văn phòng HĐND  |Trước ngày    |
      |   |chính                 |và UBND huyện   |30/6/2024     |
      |2  |Điều tra              |Phòng Nội vụ    |Quý III,      |
      |   |                      |                |IV/2024       |
      |3  |Tập huấn              |Phòng Nội vụ    |Từ ngày 15 đến|
      |   |                      |                |20/7/2024     |
      |4  |Báo cáo               |Phòng Nội vụ    |Ngày 15 tháng |
      |   |                      |                |cuối quý      |
      """,
      [
        "before 2024-06-30 Rà soát thủ tục hành chính / Văn phòng HĐND và UBND huyện",
        "in 2024-35/2024-36 Điều tra / Phòng Nội vụ", "in 2024-07-15/2024-07-20 Tập huấn / Phòng Nội vụ",
        "recurring R/P3M Báo cáo / Phòng Nội vụ",
      ]
    ),
    (
      """
      |Số |Nội dung              |Chủ trì     |Thời gian  |
      |TT |                      |            |           |
      |1  |Họp                   |Sở Y tế     |Tháng      |
      |   |                      |            |12/2024    |
      """, ["in 2024-12 Họp / Sở Y tế"]
    ),
    // What stands under a merged number is a row of its own.
    (
      """
      |TT |Nội dung              |Chủ trì     |Thời gian  |
      |1  |Họp                   |Sở Y tế     |Tháng 3    |
      |   |Thi                   |Sở Nội vụ   |Tháng 5    |
      """, ["in XXXX-03 Họp / Sở Y tế", "in XXXX-05 Thi / Sở Nội vụ"]
    ),
  ])
  func bars(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  /// Columns between which all lines have blanks.
  @Test(arguments: [
    // The number stands on the first line of its row.
    (
      """
      TT Nội dung                     Đơn vị chủ trì   Đơn vị phối    Thời gian
                                                       hợp
      1   Kiểm tra công tác cải cách  Phòng Cải        Thanh tra Sở   Trước ngày
          hành chính tại các xã       cách hành                       30/6/2024
                                      chính
      2   Họp giao ban                Văn phòng Sở                    Hàng quý
      3   Điều tra, khảo sát          Phòng Cải                       Từ ngày 01/4
                                      cách hành                       đến ngày
                                      chính                           30/4/2024
      """,
      [
        "before 2024-06-30 Kiểm tra công tác cải cách hành chính tại các xã / Phòng Cải cách hành chính",
        "recurring R/P3M Họp giao ban / Văn phòng Sở",
        "in 2024-04-01/2024-04-30 Điều tra, khảo sát / Phòng Cải cách hành chính",
      ]
    ),
    // In the middle of it.
    (
      """
                                        Cơ quan chủ     Thời gian
       TT   Nội dung công việc
                                            trì         hoàn thành
            Ban hành Kế hoạch tuyên
                                                          Tháng
        1   truyền của các cơ quan,    Văn phòng Sở
                                                         3/2024
            đơn vị trực thuộc
        2         Họp giao ban         Văn phòng Sở     Hàng quý
                                       Phòng Pháp      Trước ngày
        3            Rà soát
                                           chế          30/6/2024
      """,
      [
        "in 2024-03 Ban hành Kế hoạch tuyên truyền của các cơ quan, đơn vị trực thuộc / Văn phòng Sở",
        "recurring R/P3M Họp giao ban / Văn phòng Sở", "before 2024-06-30 Rà soát / Phòng Pháp chế",
      ]
    ),
    // Blank lines part the rows.
    (
      """
      STT      Nội dung công việc       Cơ quan chủ trì        Thời gian

       1    Rà soát thủ tục trọng tâm   Các sở, ban, ngành   Hoàn thành trước
            năm 2024                                         ngày 15/9/2024

       2    Báo cáo định kỳ             Sở Y tế              Tháng 5
      """,
      [
        "before 2024-09-15 Rà soát thủ tục trọng tâm năm 2024 / Các sở, ban, ngành",
        "in XXXX-05 Báo cáo định kỳ / Sở Y tế",
      ]
    ),
    // A year of which two digits stand on the next line is not known.
    (
      """
      TT   Nội dung     Chủ trì     Thời gian
      1    Họp          Sở Y tế     15/12/20
                                    24
      """, []
    ),
  ])
  func blanks(table: String, expected: [String]) throws { #expect(try duties(table) == expected) }

  private func duties(_ table: String) throws -> [String] {
    try FramedPlan("\n\(table)\n", at: .duties).record.deadlines.map { deadline in
      "\(deadline.kind.rawValue) \(deadline.value) \(deadline.action ?? "-") / \(deadline.actor ?? "-")"
    }
  }
}
