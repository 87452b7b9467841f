import CampaignRecord
import TestSupport
import Testing

/// Markers that a scanner read wrongly: what they were where the others prove it, and nothing where they do not.
@Suite struct MisreadMarkerTests {
  @Test(arguments: [
    ("I. MỘT\nII. HAI\nHI. BA\nIV. BỐN\n", "I II III IV"),
    ("IL. MỘT ĐIỀU\nII. HAI\nIII. BA\n", "I II III"),
    ("I. MỘT\nII. HAI\nIII. BA\n1V. BỐN\nV. NĂM\n", "I II III IV V"),
    ("l. MỘT ĐIỀU\nII. HAI ĐIỀU\nIHI. BA ĐIỀU\n", "I II III"),
    // A numeral that is one is what it says: its author may have been wrong.
    ("I. MỘT\nII. HAI\nII. BA\nIV. BỐN\n", "I II II IV"),
    ("1. Một.\n2. Hai.\n3. Ba.\n4. Bốn.\nŠ. Năm.\n6. Sáu.\n", "1 2 3 4 5 6"),
    ("l. Một việc.\n2. Hai việc.\n", "1 2"),
    ("7. Bảy việc.\n§. Tám việc.\n9. Chín việc.\n", "7 8 9"),
    ("I. MỘT\n2. Hai việc phải làm ngay.\n", "I 2"),
    // Nothing follows that would prove it.
    ("1. Một.\nB. Hai.\nC. Ba.\n", "1 B C"),
  ])
  func markers(lines: String, expected: String) throws {
    let record: CampaignRecord = try RecordFactory.record(of: "KẾ HOẠCH\nNăm 2025\n\n" + lines)
    #expect(Self.markers(record.outline).joined(separator: " ") == expected)
  }

  /// In a scan strokes get lost and full stops are read as other marks, which no author does.
  @Test(arguments: [
    ("I. MỘT\nII. HAI\nII. BA\nIV. BỐN\n", "I II III IV"),
    ("I. MỘT\nII. HAI\nII.BA\nIV.BỐN\nV. NĂM\n", "I II III IV V"),
    ("I. MỘT\nII. HAI\nII. BA\n", "I II III"),
    ("I. Một việc\nII. Hai việc\nII. Ba việc\n", "I II III"),
    ("I. Một việc\nI. Hai việc\nIV. Bốn việc\n", "I II IV"),
    ("I. MỘT\nI. HAI\nII. BA\nIV. BỐN\n", "I II III IV"),
    ("IL. MỘT ĐIỀU\nH. HAI ĐIỀU\nII. BA ĐIỀU\nIV.BỐN\n", "I II III IV"),
    ("I.. MỘT\n1. Một.\nII._ HAI\n", "I 1 II"),
    ("IL MỘT ĐIỀU\nII. HAI\nIIL BA\nIV. BỐN\n", "I II III IV"),
    ("I. MỘT\nII. HAI\nIII. BA\nV. BỐN\nV. NĂM\n", "I II III IV V"),
    ("1. Một.\n2.. Hai.\n3_ Ba.\n4: Bốn.\n", "1 2 3 4"),
    ("1. Một.\n2. Hai.\nơ. Ba.\n5.. Năm.\n", "1 2 5"),
    // The last one may be the author's, as one that would need a stroke more.
    ("I. MỘT\nII. HAI\nIII. BA\nV. BỐN\n", "I II III V"),
    ("I. MỘT\nII. HAI\nIII. BA\nIV. BỐN\nIV. NĂM\n", "I II III IV IV"),
    ("I. MỘT\nII. HAI\nIII. BA\nIII. BỐN\nV. NĂM\n", "I II III III V"),
    // Strokes are lost, and never added.
    ("I. MỘT\nII. HAI\nIII. BA\nIV. BỐN\nVI. SÁU\nVI. BẢY\n", "I II III IV VI VII"),
    ("2. Hai.\n2.1. Một.\n2.2: Hai.\n2.3.. Ba.\n", "2 2.1 2.2 2.3"),
    ("IV. BỐN\n4. Bốn.\nS. Năm.\nV. NĂM\n1. Một.\n", "IV 4 5 V 1"),
    ("I. MỘT\nII HAI ĐIỀU\nII.BA\nIV.BỐN\n", "I II III IV"),
    // A list of its own under the next heading, and an author's gap.
    ("A. MỘT\nI. Một việc\nB. HAI\nI. Một việc\nII. Hai việc\n", "A I B I II"),
    ("I. MỘT\nII. HAI\nIV. BỐN\n", "I II IV"),
    ("I. MỘT\nII. HAI\nII. HAI\nIII. BA\n", "I II II III"),
    // Capital letters of which two were made, or a sign that is none.
    ("A. MỘT\nB. HAI\nGC. BA\nD. BỐN\n", "A B C D"),
    ("A. MỘT\nI. Một việc\nB. HAI\nI. Một việc\n€. BA\nI. Một việc\n", "A I B I C I"),
    ("B. HAI\nG. BA\nGC. BỐN\n", "B G C"),
    ("GC. MỘT\nA. HAI\nGC. BA\n", "A"),
    // Words and amounts.
    ("V. NĂM\nVI PHẠM HÀNH CHÍNH\n", "V"),
    ("1. Một.\n2: 000 đồng.\n", "1"),
  ])
  func markersOfAScan(lines: String, expected: String) throws {
    let record: CampaignRecord = try RecordFactory.record(ofScan: "KẾ HOẠCH\nNăm 2025\n\n\(lines)")
    #expect(Self.markers(record.outline).joined(separator: " ") == expected)
  }

  private static func markers(_ nodes: [OutlineNode]) -> [String] {
    nodes.flatMap { node in [node.marker ?? "-"] + markers(node.children) }
  }

  /// The text stays; the span is that of what stands there.
  @Test func span() throws {
    let text = "KẾ HOẠCH\nNăm 2025\n\nI. MỘT\nII. HAI\nHI. BA\n"
    let node: OutlineNode = try #require(RecordFactory.record(of: text).outline.last)
    #expect(String(decoding: Array(text.utf8)[node.span.start..<node.span.end], as: UTF8.self) == "HI. BA")
  }

  @Test(arguments: ["KÉ HOẠCH", "KẺ HOẠCH", "KE HOẠCH"])
  func type(line: String) throws {
    let header: Header = try RecordFactory.record(of: "SỞ Y TẾ\n\n\(line)\nTriển khai tháng cao điểm\n").header
    #expect(header.type?.code == "KH")
    #expect(header.title?.text == "Triển khai tháng cao điểm")
  }
}
