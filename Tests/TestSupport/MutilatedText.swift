/// A text with some of its lines and words torn, moved, doubled and mixed with what plans are made of: what no recognizer
/// was written for, and any may meet.
public struct MutilatedText {
  private var generator: SeededGenerator
  private var lines: [String]

  /// What is put between words.
  private static let scraps: [String] = [
    "|", " | ", "/", "-", "–", ".", "(", ")", "“", "”", "\"", "ngày", "tháng", "năm", "quý", "I.", "1.", "a)", "đ)",
    "- ",
    "# ", "**", "\t", "\u{0C}", "   ", "Số:", "/KH-UBND", "34-CT/TW", "12/5/2024", "2024", "0/0/0000", "32/13/9999",
    "từ",
    "đến", "trước", "hằng", "Điều 1.", "Phần thứ", "Nơi nhận:", "TM.", "KT.", "…", "......", "\u{A0}", "\u{200B}",
    "Phụ lục", "KẾ HOẠCH", "QUYẾT ĐỊNH", "của", "và", ",", ";", ":", "Đợt 1", "Giai đoạn", "Căn cứ", "về việc", "IIII",
    "của Chính phủ", "năm sau", "T10/2024", "9-12/2024", "÷", "99999999999999999999", "|---|---|", "<br>", "\\", "_",
    "<!-- kehoach: ignore x -->", "&nbsp;", "\u{301}",
  ]

  /// The torn text; the same for the same text and seed.
  public static func make(of text: String, seed: UInt64) -> String {
    var mutilated = MutilatedText(generator: SeededGenerator(seed: seed), lines: text.components)
    for _ in 0..<Int.random(in: 1...12, using: &mutilated.generator) { mutilated.tear() }
    mutilated.rearrange()
    let torn: String = mutilated.lines.joined(separator: "\n")
    // A text that breaks off anywhere.
    return Bool.random(using: &mutilated.generator)
      ? torn : String(torn.prefix(Int.random(in: 0...torn.count, using: &mutilated.generator)))
  }

  private mutating func tear() {
    let place: Int = index()
    switch Int.random(in: 0..<8, using: &generator) {
    case 0 where lines.count > 1: lines.remove(at: place)
    case 1: lines.insert(lines[index()], at: place)
    case 2: lines.swapAt(place, index())
    case 3 where place + 1 < lines.count: lines[place] += lines.remove(at: place + 1)
    case 4:
      lines[place].insert(contentsOf: Self.scraps.randomElement(using: &generator) ?? "", at: cut(place))
    case 5:
      let (first, second): (String.Index, String.Index) = (cut(place), cut(place))
      lines[place].removeSubrange(min(first, second)..<max(first, second))
    case 6:
      let at: String.Index = cut(place)
      lines.replaceSubrange(place...place, with: [String(lines[place][..<at]), String(lines[place][at...])])
    default:
      lines[place] = String(
        lines[place].map { letter in
          letter.isNumber && Bool.random(using: &generator)
            ? "0123456789".randomElement(using: &generator) ?? "0" : letter
        })
    }
  }

  /// Every second text keeps its order; the others are spread, joined, made rows of a table, or mixed as a whole.
  private mutating func rearrange() {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: lines = lines.flatMap { [$0, ""] }
    case 1: lines = [lines.joined(separator: " ")]
    case 2:
      let width: Int = Int.random(in: 2...5, using: &generator)
      lines = stride(from: 0, to: lines.count, by: width).map { start in
        lines[start..<min(start + width, lines.count)].joined(separator: " | ")
      }
    case 3: lines.shuffle(using: &generator)
    default: break
    }
  }

  private mutating func index() -> Int { Int.random(in: lines.indices, using: &generator) }

  /// A place in a line.
  private mutating func cut(_ line: Int) -> String.Index {
    let offset: Int = Int.random(in: 0...lines[line].count, using: &generator)
    return lines[line].index(lines[line].startIndex, offsetBy: offset)
  }
}

extension String {
  fileprivate var components: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
