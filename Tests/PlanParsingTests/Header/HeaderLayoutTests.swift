import CampaignRecord
import TestSupport
import Testing

@Suite struct HeaderLayoutTests {
  /// A head as an extraction left it, and everything that it says.
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: String
    var type: String? = "Kế hoạch"
    var number: String? = "27/KH-SYT"
    var issuedOn: String? = "2025-01-15"
    var place: String? = "Quảng Bình"
    var issuer: String? = "SỞ Y TẾ"
    var title: String? = "Tổ chức các đợt thi đua"

    var testDescription: String { name }

    /// Expects the head to be read as the row says.
    func check() throws {
      let body: String =
        "\n\nThực hiện chỉ đạo của Bộ Y tế, Sở Y tế xây dựng kế hoạch tổ chức các đợt thi đua như sau:\n\nI. NỘI DUNG\n1. Việc.\n"
      let header: Header = try RecordFactory.record(of: lines + body).header
      #expect(header.type?.name == type)
      #expect(header.number?.value == number)
      #expect(header.issuedOn?.value.description == issuedOn)
      #expect(header.place == place)
      #expect(header.issuer?.name == issuer)
      #expect(header.title?.text == title)
    }
  }

  @Test(arguments: [
    Row(
      name: "two columns of pdftotext",
      lines: """
            UBND TỈNH QUẢNG BÌNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  SỞ Y TẾ                        Độc lập - Tự do - Hạnh phúc

              Số: 27/KH-SYT                Quảng Bình, ngày 15 tháng 01 năm 2025

                                           KẾ HOẠCH
                                    Tổ chức các đợt thi đua
        """),
    Row(
      name: "cells joined by bars",
      lines: """
        UBND TỈNH QUẢNG BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ Y TẾ | Độc lập - Tự do - Hạnh phúc
        Số: 27/KH-SYT | Quảng Bình, ngày 15 tháng 01 năm 2025

        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    Row(
      name: "boxes of antiword",
      lines: """

        |UBND TỈNH QUẢNG BÌNH   |CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM         |
        |SỞ Y TẾ                |Độc lập - Tự do - Hạnh phúc                |
        |Số: 27/KH-SYT          |Quảng Bình, ngày 15 tháng 01 năm 2025      |




        KẾ HOẠCH

        Tổ chức các đợt thi đua
        """),
    Row(
      name: "left column, then right",
      lines: """
        UBND TỈNH QUẢNG BÌNH
        SỞ Y TẾ
        Số: 27/KH-SYT
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Quảng Bình, ngày 15 tháng 01 năm 2025
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    Row(
      name: "right column, then left",
      lines: """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Quảng Bình, ngày 15 tháng 01 năm 2025
        UBND TỈNH QUẢNG BÌNH
        SỞ Y TẾ
        Số: 27/KH-SYT
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    Row(
      name: "columns glued by one space",
      lines: """
        UBND TỈNH QUẢNG BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ Y TẾ Độc lập - Tự do - Hạnh phúc
        Số: 27/KH-SYT Quảng Bình, ngày 15 tháng 01 năm 2025

        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    Row(
      name: "date glued to type and title",
      lines: """
        UBND TỈNH QUẢNG BÌNH
        SỞ Y TẾ -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------
        Số: 27/KH-SYT
        Quảng Bình, ngày 15 tháng 01 năm 2025 KẾ HOẠCH TỔ CHỨC CÁC ĐỢT THI ĐUA
        """, title: "TỔ CHỨC CÁC ĐỢT THI ĐUA"),
    Row(
      name: "number above the letterhead",
      lines: """
        Kế hoạch 27/KH-SYT
        UBND TỈNH QUẢNG BÌNH
        SỞ Y TẾ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 27/KH-SYT
        Quảng Bình, ngày 15 tháng 01 năm 2025
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    Row(
      name: "markdown, rules between",
      lines: """
        **UBND TỈNH QUẢNG BÌNH**
        **SỞ Y TẾ**

        ---

        **Số:** 27/KH-SYT

        *Quảng Bình, ngày 15 tháng 01 năm 2025*

        # **KẾ HOẠCH**

        ## **Tổ chức các đợt thi đua**
        """),
    Row(
      name: "noise of a stamp before it",
      lines: """
        ‘ẾT / “š.
        Ñ ` _ — Ặ

        UBND TỈNH QUẢNG BÌNH
        SỞ Y TẾ
        Số: 27/KH-SYT
        Quảng Bình, ngày 15 tháng 01 năm 2025

        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    Row(
      name: "letterhead lost",
      lines: """
        Quảng Bình, ngày 15 tháng 01 năm 2025

        ## KẾ HOẠCH

        Tổ chức các đợt thi đua
        """, number: nil, issuer: "Sở Y tế"),
    Row(
      name: "the type alone",
      lines: """
        ## KẾ HOẠCH

        Tổ chức các đợt thi đua
        """, number: nil, issuedOn: nil, place: nil, issuer: "Sở Y tế"),
  ])
  func head(row: Row) throws { try row.check() }

  /// A công văn: its subject stands under the number, in the left column.
  @Test func dispatch() throws {
    let header: Header = try RecordFactory.record(
      of: """
            UBND TỈNH BÌNH THUẬN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG             Độc lập - Tự do - Hạnh phúc

           Số: 1862/STNMT-CCBVMT             Bình Thuận, ngày 12 tháng 5 năm 2020
        V/v tổ chức các hoạt động hưởng
        ứng Ngày Môi trường thế giới

                       Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố.

              Đề nghị các đơn vị triển khai một số nội dung sau:
              1. Tuyên truyền sâu rộng.

        """
    ).header
    #expect(header.type?.name == "Công văn")
    #expect(header.number?.value == "1862/STNMT-CCBVMT")
    #expect(header.issuer?.name == "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG")
    #expect(header.issuedOn?.value.description == "2020-05-12")
    #expect(header.title?.text == "tổ chức các hoạt động hưởng ứng Ngày Môi trường thế giới")
  }
}
