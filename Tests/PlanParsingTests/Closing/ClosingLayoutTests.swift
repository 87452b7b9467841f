import CampaignRecord
import TestSupport
import Testing

@Suite struct ClosingLayoutTests {
  /// One closing as extractions leave it.
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: String

    var testDescription: String { name }
  }

  @Test(arguments: [
    Row(
      name: "recipients, then signature",
      lines: """
        Nơi nhận:
        - Bộ Y tế (để b/c);
        - Các đơn vị trực thuộc Sở;
        - Lưu: VT, TCCB.

        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

        Trần Văn Khương
        """),
    Row(
      name: "signature, then recipients",
      lines: """
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

        Trần Văn Khương

        Nơi nhận:
        - Bộ Y tế (để b/c);
        - Các đơn vị trực thuộc Sở;
        - Lưu: VT, TCCB.
        """),
    Row(
      name: "two columns of pdftotext",
      lines: """
        Nơi nhận:                                          KT. GIÁM ĐỐC
        - Bộ Y tế (để b/c);                               PHÓ GIÁM ĐỐC
        - Các đơn vị trực thuộc Sở;
        - Lưu: VT, TCCB.

                                                          Trần Văn Khương
        """),
    Row(
      name: "the name beside the last recipient",
      lines: """
        Nơi nhận:                                          KT. GIÁM ĐỐC
        - Bộ Y tế (để b/c);                               PHÓ GIÁM ĐỐC
        - Các đơn vị trực thuộc Sở;
        - Lưu: VT, TCCB.                                 Trần Văn Khương
        """),
    Row(
      name: "boxes of antiword",
      lines: """
        |Nơi nhận:                        |KT. GIÁM ĐỐC         |
        |- Bộ Y tế (để b/c);              |PHÓ GIÁM ĐỐC         |
        |- Các đơn vị trực thuộc Sở;      |(đã ký)              |
        |- Lưu: VT, TCCB.                 |Trần Văn Khương      |
        """),
    Row(
      name: "a recipient over two rows of a box",
      lines: """
        |Nơi nhận:                        |KT. GIÁM ĐỐC         |
        |- Bộ Y tế (để b/c);              |PHÓ GIÁM ĐỐC         |
        |- Các đơn vị                     |                     |
        |trực thuộc Sở;                   |                     |
        |- Lưu: VT, TCCB.                 |Trần Văn Khương      |
        """),
    Row(
      name: "cells joined by bars",
      lines: """
        Nơi nhận: | KT. GIÁM ĐỐC
        - Bộ Y tế (để b/c); | PHÓ GIÁM ĐỐC
        - Các đơn vị trực thuộc Sở; | 
        - Lưu: VT, TCCB. | Trần Văn Khương
        """),
    Row(
      name: "markdown",
      lines: """
        ***Nơi nhận:***

        - Bộ Y tế (để b/c);
        - Các đơn vị trực thuộc Sở;
        - Lưu: VT, TCCB.

        **KT. GIÁM ĐỐC**
        **PHÓ GIÁM ĐỐC**

        **Trần Văn Khương**
        """),
    Row(
      name: "lines broken inside the cells of a markdown table",
      lines: """
        | ***Nơi nhận:*** <br> - Bộ Y tế (để b/c); <br> - Các đơn vị trực thuộc Sở; <br> - Lưu: VT, TCCB. | **KT. GIÁM ĐỐC** <br> **PHÓ GIÁM ĐỐC** <br><br> **Trần Văn Khương** |
        |---|---|
        """),
    Row(
      name: "a note that goes on in the next row of a box",
      lines: """
        |Nơi nhận:                        |KT. GIÁM ĐỐC         |
        |- Bộ Y tế (để                   |PHÓ GIÁM ĐỐC         |
        |b/c);                           |                     |
        |- Các đơn vị trực thuộc Sở;      |                     |
        |- Lưu: VT, TCCB.                 |Trần Văn Khương      |
        """),
    Row(
      name: "an annex behind a markdown table",
      lines: """
        | ***Nơi nhận:***<br>- Bộ Y tế (để b/c);<br>- Các đơn vị trực thuộc Sở;<br>- Lưu: VT, TCCB (3b). | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Trần Văn Khương** |
        |---|---|

        **PHỤ LỤC I**

        **DANH MỤC THÔN**

        | TT | Thôn |
        |---|---|
        | 1 | Lô Lô Chải |
        """),
    Row(
      name: "lines of a markdown cell joined by blanks",
      lines: """
        | **Nơi nhận:** - Bộ Y tế (để b/c); - Các đơn vị trực thuộc Sở; - Lưu: VT, TCCB. | **KT. GIÁM ĐỐC** **PHÓ GIÁM ĐỐC** **Trần Văn Khương** |
        |---|---|
        """),
    Row(
      name: "position and name on one line",
      lines: """
        Nơi nhận:
        - Bộ Y tế (để b/c);
        - Các đơn vị trực thuộc Sở;
        - Lưu: VT, TCCB.
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC Trần Văn Khương
        """),
    Row(
      name: "a page break between",
      lines: """
        Nơi nhận:
        - Bộ Y tế (để b/c);
        - Các đơn vị trực thuộc Sở;
        - Lưu: VT, TCCB.
        3
        \u{C}KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

        Trần Văn Khương
        """),
  ])
  func layout(row: Row) throws {
    let closing: Closing = try FramedPlan(
      "1. Tuyên truyền sâu rộng.\n2. Các đơn vị nghiêm túc thực hiện./.\n\n\(row.lines)\n", at: .rest
    ).record.closing
    #expect(closing.recipients.map(\.name) == ["Bộ Y tế", "Các đơn vị trực thuộc Sở", "Lưu: VT, TCCB"])
    #expect(closing.recipients.map(\.purpose) == ["để b/c", nil, nil])
    #expect(closing.signatory?.authority == "KT. GIÁM ĐỐC")
    #expect(closing.signatory?.title == "PHÓ GIÁM ĐỐC")
    #expect(closing.signatory?.name == "Trần Văn Khương")
  }
}
