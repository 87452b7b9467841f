import Testing

@testable import VietnameseText

extension TokenizerTests {
  @Test(
    "Numbers, fractions and dates",
    arguments: [
      TokenizerRow("có 2025 người", "word:có number:2025 word:người"),
      TokenizerRow("số 007", "word:số number:007"),
      TokenizerRow("1.000.000 đồng", "decimal:1.000.000 word:đồng"),
      TokenizerRow("1.000", "decimal:1.000"),
      TokenizerRow("180.000đ", "decimal:180.000 word:đ"),
      TokenizerRow("là 2.1.", "word:là decimal:2.1 fullStop"),
      TokenizerRow("đạt 98,5%", "word:đạt number:98 comma number:5 percent"),
      TokenizerRow("15.5.25", "decimal:15.5.25"),
      TokenizerRow("đt 0916 777 493", "word:đt number:0916 number:777 number:493"),
      TokenizerRow("0916 777 493", "number:0916 number:777 number:493"),
      TokenizerRow("0916-777-493", "number:0916 dash number:777 dash number:493"),
      TokenizerRow("lúc 8h30", "word:lúc number:8 word:h number:30"),
      TokenizerRow("8h30 sáng", "number:8 word:h number:30 word:sáng"),
      TokenizerRow("8:30", "number:8 colon number:30"),
      TokenizerRow("24/24 giờ", "fraction:24/24 word:giờ"),
      TokenizerRow("15/11", "fraction:15/11"),
      TokenizerRow("3/4/5", "fraction:3/4 slash number:5"),
      TokenizerRow("100/2000", "fraction:100/2000"),
      TokenizerRow("ngày 27/4/2023.", "word:ngày date:27/4/2023 fullStop"),
      TokenizerRow("27/4/2023", "date:27/4/2023"),
      TokenizerRow("(03/02/1930-03/02/2025)", "openParenthesis date:03/02/1930 dash date:03/02/2025 closeParenthesis"),
      TokenizerRow("17-4-2014", "date:17-4-2014"),
      TokenizerRow("15.5.2025", "date:15.5.2025"),
      TokenizerRow("27/4/23", "date:27/4/23"),
      TokenizerRow("17-4-14", "number:17 dash number:4 dash number:14"),
      TokenizerRow("tháng 9/2025", "word:tháng date:9/2025"),
      TokenizerRow("9/2025", "date:9/2025"),
      TokenizerRow("03/02/3030", "date:03/02/3030"),
      TokenizerRow("27/4-2023", "fraction:27/4 dash number:2023"),
      TokenizerRow("2021-2025", "number:2021 dash number:2025"),
      TokenizerRow("2021 – 2025", "number:2021 dash number:2025"),
      TokenizerRow("2025-04-27", "number:2025 dash number:04 dash number:27"),
      TokenizerRow("26, 27/12/2011", "number:26 comma date:27/12/2011"),
      TokenizerRow("27 / 4 / 2023", "number:27 slash number:4 slash number:2023"),
      TokenizerRow("…/…/2024", "ellipsis slash ellipsis slash number:2024"),
      TokenizerRow("20\u{200B}25", "number:20 number:25"),
      TokenizerRow("12\u{A0}000", "number:12 number:000"),
      TokenizerRow("5.", "marker:5."),
      TokenizerRow("là 5/", "word:là number:5 slash"),
      TokenizerRow("1/2/3/4/5/6/7/8", "fraction:1/2 slash fraction:3/4 slash fraction:5/6 slash fraction:7/8"),
      TokenizerRow("1/2/3/4/5/6/7/8/9", "other:1/2/3/4/5/6/7/8/9"),
      TokenizerRow("a 1-1-1-1-1-1-1-1-1-1/a", "word:a other:1-1-1-1-1-1-1-1-1-1 slash word:a"),
      TokenizerRow("1.1.1.1.1.1.1.1", "decimal:1.1.1.1.1.1.1.1"),
    ])
  func numbers(row: TokenizerRow) {
    #expect(Self.written(row.text) == row.tokens)
  }

  @Test(
    "Document numbers are one token",
    arguments: [
      "227/KH-LĐLĐ", "34-CT/TW", "98/2023/NĐ-CP", "1849/BGDĐT-GDPT", "30c/NQ-CP", "30C/NQ-CP", "06-HD/BTCTU,BTGTU",
      "12/KHLT-SGD&ĐT-LĐLĐ", "182/KHUBND", "01/PLI", "100-KH/TU", "45/2019/QH14", "15/TB-UBND", "1/Q", "05-NQ/ĐU",
      "01/2020/TTLT-BVHTTDL-BNV-BTC-BLĐTBXH", "367-QĐ/TWĐTN-VP", "12/HD_BTG", "20/ĐA-ĐTN", "7/2025-KH/TU", "03/ÐU-VP",
      "112/QĐ-TTg", "22/KH-BCĐ.TW", "9/QĐ-ĐĐ.ĐB", "88/KH-HĐPH389",
    ])
  func symbols(symbol: String) {
    for text in [symbol, "\(symbol).", "\(symbol), ", "(\(symbol))", "“\(symbol)”", "Số: \(symbol) ngày"] {
      let found: [String] = Self.tokens(text).filter { $0.token.kind == .symbol }.map(\.text)
      #expect(found == [symbol], "in \(text)")
    }
  }

  @Test(
    "What looks like a document number and is none, or is more than one",
    arguments: [
      TokenizerRow("60 km/h", "number:60 word:km slash word:h"),
      TokenizerRow("201-CP", "number:201 dash word:CP"),
      TokenizerRow("222 /KH-CDYT", "number:222 slash word:KH dash word:CDYT"),
      TokenizerRow("/KH-SGDĐT", "slash word:KH dash word:SGDĐT"),
      TokenizerRow("10/người", "number:10 slash word:người"),
      TokenizerRow("12h/Ngày", "number:12 word:h slash word:Ngày"),
      TokenizerRow("70-TB/TWngày 06", "symbol:70-TB/TW word:ngày number:06"),
      TokenizerRow("70-TB/TWngày06", "symbol:70-TB/TW word:ngày number:06"),
      TokenizerRow("496/PGDĐT-Ngày", "symbol:496/PGDĐT dash word:Ngày"),
      TokenizerRow("12/QĐ-UBNDcủa", "symbol:12/QĐ-UBND word:của"),
      TokenizerRow("12/QĐ-TTgvề", "symbol:12/QĐ-TTg word:về"),
      TokenizerRow("12ha/Ngày", "number:12 word:ha slash word:Ngày"),
      TokenizerRow("số 34-CT/TW,Hướng dẫn", "word:số symbol:34-CT/TW comma word:Hướng word:dẫn"),
      TokenizerRow("số 12/QĐ-UBND.Căn cứ", "word:số symbol:12/QĐ-UBND fullStop word:Căn word:cứ"),
      TokenizerRow("số 12/QĐ-UBND-", "word:số symbol:12/QĐ-UBND dash"),
      TokenizerRow("số 12/QĐ-/UBND", "word:số symbol:12/QĐ dash slash word:UBND"),
      TokenizerRow("227/KH-LĐLĐ\nngày", "symbol:227/KH-LĐLĐ word:ngày"),
      TokenizerRow("17/NQ\u{A0}-CP", "symbol:17/NQ dash word:CP"),
      TokenizerRow("2023/2024/2025", "fraction:2023/2024 slash number:2025"),
      TokenizerRow("7-A-B", "number:7 dash word:A dash word:B"),
      TokenizerRow("9/2025 - TU", "date:9/2025 dash word:TU"),
    ])
  func noSymbols(row: TokenizerRow) {
    #expect(Self.written(row.text) == row.tokens)
  }

  @Test("A document number of more bytes than any has is none")
  func longSymbols() {
    let text: String = "12/" + String(repeating: "A-", count: 60) + "B"
    #expect(Self.tokens(text).allSatisfy { $0.token.kind != .symbol })
  }

  @Test(
    "Markers at the start of a line",
    arguments: [
      "I.", "II.", "IV.", "XVIII.", "II)", "1.", "10.", "2.1.", "1.1.1.", "2.10.", "12.1.2.", "1.2.3.4.", "10)", "1)",
      "2.1)", "a)",
      "b.", "đ)", "Đ)", "A.", "ii)", "iv)", "d)", "ê)", "ð)", "100.",
    ])
  func markers(marker: String) {
    for end in [" Mục đích", "Mục đích", "", "\tMục", " “Kế hoạch”", "\u{A0}Mục", "** Mục"] {
      let tokens: [(token: Token, text: String)] = Self.tokens(marker + end)
      #expect(tokens.first?.text == marker)
      #expect(tokens.first?.token.kind == .marker)
    }
    for start in ["kế hoạch\n", "\n\n  ", "## ", "**", "| ", "> ", "\r\n"] {
      #expect(Self.tokens(start + marker + " Mục").contains { $0.text == marker && $0.token.kind == .marker })
    }
    for start in ["mục ", "- ", "(", "“"] {
      #expect(!Self.tokens(start + marker + " Mục").contains { $0.token.kind == .marker })
    }
  }

  @Test(
    "Starts of lines that are no markers, or markers without a closing mark",
    arguments: [
      TokenizerRow("2.1 Mục đích", "marker:2.1 word:Mục word:đích"),
      TokenizerRow("3.1.2\u{A0}Mục", "marker:3.1.2 word:Mục"),
      TokenizerRow("2.1", "decimal:2.1"),
      TokenizerRow("2 Mục", "number:2 word:Mục"),
      TokenizerRow("I Mục", "word:I word:Mục"),
      TokenizerRow("II.1. Mục", "word:II fullStop number:1 fullStop word:Mục"),
      TokenizerRow("2025. Mục", "number:2025 fullStop word:Mục"),
      TokenizerRow("1.000 đồng", "decimal:1.000 word:đồng"),
      TokenizerRow("12.500. Mục", "decimal:12.500 fullStop word:Mục"),
      TokenizerRow("1.2.3.4.5.6.7. Mục", "decimal:1.2.3.4.5.6.7 fullStop word:Mục"),
      TokenizerRow("1.) Mục", "number:1 fullStop closeParenthesis word:Mục"),
      TokenizerRow("1.. Mục", "number:1 fullStop fullStop word:Mục"),
      TokenizerRow("1,5 triệu", "number:1 comma number:5 word:triệu"),
      TokenizerRow("1/ Mục", "number:1 slash word:Mục"),
      TokenizerRow("1- Mục", "number:1 dash word:Mục"),
      TokenizerRow("15.5.2025 là ngày", "date:15.5.2025 word:là word:ngày"),
      TokenizerRow("ab) Mục", "word:ab closeParenthesis word:Mục"),
      TokenizerRow("IIII. Mục", "word:IIII fullStop word:Mục"),
      TokenizerRow("ii. Mục", "word:ii fullStop word:Mục"),
      TokenizerRow("Iv) Mục", "word:Iv closeParenthesis word:Mục"),
      TokenizerRow("Mục. Đích", "word:Mục fullStop word:Đích"),
      TokenizerRow("a.1", "word:a fullStop number:1"),
      TokenizerRow("T.M", "marker:T. word:M"),
      TokenizerRow("a;b)", "word:a semicolon word:b closeParenthesis"),
    ])
  func noMarkers(row: TokenizerRow) {
    #expect(Self.written(row.text) == row.tokens)
  }
}
