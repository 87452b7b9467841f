import Testing

@testable import VietnameseText

extension TokenizerTests {
  @Test(
    "Each mark by itself, between words and at the start of a line",
    arguments: [
      (".", Mark.fullStop), (",", .comma), (";", .semicolon), (":", .colon), ("-", .dash), ("–", .dash), ("—", .dash),
      ("‐", .dash), ("−", .dash), ("－", .dash), ("/", .slash), ("(", .openParenthesis), (")", .closeParenthesis),
      ("[", .openBracket), ("]", .closeBracket), ("“", .openQuote), ("„", .openQuote), ("«", .openQuote),
      ("”", .closeQuote), ("»", .closeQuote), ("\"", .quote), ("|", .cell), ("*", .star), ("#", .hash),
      ("_", .underscore), ("+", .plus), ("•", .bullet), ("●", .bullet), ("▪", .bullet), ("·", .bullet),
      ("\u{F0B7}", .bullet), ("…", .ellipsis), ("&", .ampersand), ("%", .percent), ("<", .lessThan),
      (">", .greaterThan),
      ("!", .exclamation), ("?", .question), ("=", .equals), ("'", .apostrophe), ("’", .apostrophe), ("‘", .apostrophe),
      ("~", .tilde), ("@", .at), ("¹", .superscript), ("²", .superscript), ("⁵", .superscript),
    ])
  func marks(text: String, mark: Mark) {
    #expect(Self.written(text) == "\(mark)")
    #expect(Self.written("kế \(text) hoạch") == "word:kế \(mark) word:hoạch")
    #expect(Self.written("kế\(text)hoạch") == "word:kế \(mark) word:hoạch")
    #expect(Self.written("kế\(text)") == "word:kế \(mark)")
    #expect(Self.written("kế\(text) hoạch ngày") == "word:kế \(mark) word:hoạch word:ngày")
  }

  @Test(
    "Runs of marks",
    arguments: [
      TokenizerRow("kế..", "word:kế fullStop fullStop"),
      TokenizerRow("kế...", "word:kế ellipsis:..."),
      TokenizerRow("ngày ....... tháng", "word:ngày ellipsis:....... word:tháng"),
      TokenizerRow("kế hoạch…", "word:kế word:hoạch ellipsis"),
      TokenizerRow("…… tháng", "ellipsis ellipsis word:tháng"),
      TokenizerRow("……………………… tháng", "ellipsis:……………………… word:tháng"),
      TokenizerRow("---", "dash:---"),
      TokenizerRow("-----*****-----", "dash:----- star:***** dash:-----"),
      TokenizerRow("–––", "dash dash dash"),
      TokenizerRow("––––––––––", "dash:––––––––––"),
      TokenizerRow("**Kế hoạch**", "star:** word:Kế word:hoạch star:**"),
      TokenizerRow("## Kế hoạch", "hash:## word:Kế word:hoạch"),
      TokenizerRow("ký tên ________", "word:ký word:tên underscore:________"),
      TokenizerRow("=====", "equals:====="),
      TokenizerRow("|---|:--|", "cell dash:--- cell colon dash:-- cell"),
      TokenizerRow("| a || b |", "cell word:a cell cell word:b cell"),
      TokenizerRow("|||||||| b", "cell cell cell cell cell cell cell cell word:b"),
      TokenizerRow("||||||||| b", "cell:||||||||| word:b"),
      // Tags of HTML are no text, what only looks like one is.
      TokenizerRow("<b>1. Kế</b> <span class='a b'>hoạch</span>", "marker:1. word:Kế word:hoạch"),
      TokenizerRow("<DIV>Kế</DIV><h2>hoạch</h2>", "word:Kế word:hoạch"),
      TokenizerRow("a < b > c", "word:a lessThan word:b greaterThan word:c"),
      TokenizerRow("kế <br> hoạch", "word:kế lessThan word:br greaterThan word:hoạch"),
      TokenizerRow("kế<b hoạch\n>", "word:kế lessThan word:b word:hoạch greaterThan"),
      TokenizerRow("((kế))", "openParenthesis openParenthesis word:kế closeParenthesis closeParenthesis"),
      TokenizerRow("(((((((((kế", "openParenthesis:((((((((( word:kế"),
      TokenizerRow("kế ////////// hoạch", "word:kế slash:////////// word:hoạch"),
      TokenizerRow("kế,,,,,,,,,,", "word:kế comma:,,,,,,,,,,"),
      TokenizerRow("kế,, hoạch", "word:kế comma comma word:hoạch"),
      TokenizerRow("!!! ???", "exclamation exclamation exclamation question question question"),
      TokenizerRow("□□□□□□□□□ a", "bullet:□□□□□□□□□ word:a"),
      TokenizerRow("▒▒▒▒▒▒▒▒▒ a", "other:▒▒▒▒▒▒▒▒▒ word:a"),
      TokenizerRow("▒▒ a", "other:▒ other:▒ word:a"),
      TokenizerRow("./.", "fullStop slash fullStop"),
      TokenizerRow("“Kế hoạch”.", "openQuote word:Kế word:hoạch closeQuote fullStop"),
      TokenizerRow(
        "kế (\"hoạch\"), số", "word:kế openParenthesis quote word:hoạch quote closeParenthesis comma word:số"),
      TokenizerRow("- Kế hoạch;", "dash word:Kế word:hoạch semicolon"),
      TokenizerRow("• Kế – hoạch", "bullet word:Kế dash word:hoạch"),
      TokenizerRow("+ a@b.vn", "plus word:a at word:b fullStop word:vn"),
      TokenizerRow("Chính phủ¹ và²", "word:Chính word:phủ superscript word:và superscript"),
      TokenizerRow(
        "$5 ^ \\ {a} `b`", "other:$ number:5 other:^ other:\\ other:{ word:a other:} other:` word:b other:`"),
    ])
  func runs(row: TokenizerRow) {
    #expect(Self.written(row.text) == row.tokens)
  }

  @Test(
    "How tokens stand and how they are written",
    arguments: [
      ("Kế hoạch", [.lineStart.union(.capitalized), .spaceBefore]),
      ("  kế", [[.lineStart, .spaceBefore]]),
      ("kế\u{A0}hoạch", [.lineStart, .spaceBefore]),
      ("kế-hoạch", [.lineStart, [], []]),
      ("UBND", [[.lineStart, .capitalized, .capitals]]),
      (
        "x LĐLĐ Lđlđ lĐLĐ",
        [.lineStart, [.spaceBefore, .capitalized, .capitals], [.spaceBefore, .capitalized], .spaceBefore]
      ),
      (
        "x Đ đ Ð ð",
        [
          .lineStart, [.spaceBefore, .capitalized, .capitals], .spaceBefore, [.spaceBefore, .capitalized, .capitals],
          .spaceBefore,
        ]
      ),
      (
        "x Ủy ỦY ủY",
        [.lineStart, [.spaceBefore, .capitalized], [.spaceBefore, .capitalized, .capitals], .spaceBefore]
      ),
      (
        "x Ơn ƠN ƯỚC ước",
        [
          .lineStart, [.spaceBefore, .capitalized], [.spaceBefore, .capitalized, .capitals],
          [.spaceBefore, .capitalized, .capitals], .spaceBefore,
        ]
      ),
      (
        "x Quý II năm",
        [
          .lineStart, [.spaceBefore, .capitalized], [.spaceBefore, .capitalized, .capitals, .roman], .spaceBefore,
        ]
      ),
      (
        "x XVIII MMDCCCC",
        [
          .lineStart, [.spaceBefore, .capitalized, .capitals, .roman], [.spaceBefore, .capitalized, .capitals, .roman],
        ]
      ),
      ("x MMDCCCCI Xvi", [.lineStart, [.spaceBefore, .capitalized, .capitals], [.spaceBefore, .capitalized]]),
      (
        "x quyhoạchpháttriển Quyhoạchpháttriển QUYHOẠCHPHÁTTRIỂN",
        [
          .lineStart, .spaceBefore, [.spaceBefore, .capitalized], [.spaceBefore, .capitalized, .capitals],
        ]
      ),
      ("## kế", [.lineStart, [.lineStart, .spaceBefore]]),
      ("| kế | hoạch", [.lineStart, [.lineStart, .spaceBefore], .spaceBefore, .spaceBefore]),
      ("**kế** hoạch", [.lineStart, .lineStart, [], .spaceBefore]),
      ("- kế", [.lineStart, .spaceBefore]),
      ("kế\nhoạch", [.lineStart, [.lineStart, .spaceBefore]]),
      ("1. Kế", [.lineStart, [.spaceBefore, .capitalized]]),
      ("kế,hoạch , kế", [.lineStart, [], [], .spaceBefore, .spaceBefore]),
      ("kế \u{200B}hoạch", [.lineStart, .spaceBefore]),
      ("kế (hoạch)", [.lineStart, .spaceBefore, [], []]),
    ] as [(String, [Token.Traits])])
  func traits(text: String, traits: [Token.Traits]) {
    #expect(Self.tokens(text).map(\.token.traits) == traits)
  }

  @Test(
    "Lines",
    arguments: [
      ("", [0..<0], [0]),
      ("kế", [0..<4], [1]),
      ("kế\n", [0..<4, 5..<5], [1, 0]),
      ("kế\nhoạch số", [0..<4, 5..<17], [1, 2]),
      ("kế\r\nhoạch\r\n", [0..<4, 6..<13, 15..<15], [1, 1, 0]),
      ("\n\n", [0..<0, 1..<1, 2..<2], [0, 0, 0]),
      ("\r\n\r\n", [0..<0, 2..<2, 4..<4], [0, 0, 0]),
      ("kế\r", [0..<5], [1]),
      ("kế\r\r\na", [0..<5, 7..<8], [1, 1]),
      ("a\rb", [0..<3], [2]),
      (" \n a", [0..<1, 2..<4], [0, 1]),
      ("a\u{C}\nb", [0..<2, 3..<4], [1, 1]),
      ("a\u{2028}b", [0..<5], [3]),
    ] as [(String, [Range<Int>], [Int])])
  func lines(text: String, ranges: [Range<Int>], counts: [Int]) {
    let tokenized: TokenizedText = Self.tokenizer.tokenize(Array(text.utf8))
    #expect(tokenized.lines.map(\.range) == ranges)
    #expect(tokenized.lines.indices.map { tokenized.tokens(ofLine: $0).count } == counts)
  }

  @Test("A form feed breaks the page in its line only")
  func pages() {
    let tokenized: TokenizedText = Self.tokenizer.tokenize(Array("a\n\u{C}b\nc \u{C} d\ne".utf8))
    #expect(tokenized.lines.map(\.breaksPage) == [false, true, true, false])
  }

  @Test("A text that is filled again keeps nothing of the one before")
  func fillingAgain() {
    var text: TokenizedText = Self.tokenizer.tokenize(Array("kế hoạch\nsố 1\n".utf8))
    Self.tokenizer.tokenize(Array("ngày".utf8), into: &text)
    #expect(text.tokens.map(\.word) == [5])
    #expect(text.lines == [Line(start: 0, end: 5, firstToken: 0, breaksPage: false)])
  }
}
