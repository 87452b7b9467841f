import CampaignRecord
import RecordPublishing
import Testing
import VietnameseText

/// Lines and columns are those of the file, not of the normalized text.
@Suite struct CheckedTextTests {
  private func place(_ source: [UInt8], at word: String) throws -> [Int] {
    let text = try NormalizedText(decoding: source)
    let bytes: [UInt8] = Array(word.utf8)
    let start: Int = try #require(text.bytes.indices.first { index in text.bytes[index...].starts(with: bytes) })
    let place = CheckedText(text, source: source).place(Span(start: start, end: start + bytes.count))
    return [place.startLine, place.startColumn, place.endLine, place.endColumn]
  }

  @Test(arguments: [
    ("ba", [1, 1, 1, 3]), ("một ba", [1, 5, 1, 7]), ("một\nba", [2, 1, 2, 3]), ("một\r\nhai ba\r\n", [2, 5, 2, 7]),
    ("𝄞 ba", [1, 3, 1, 5]), ("\u{FEFF}ba", [1, 1, 1, 3]), ("mo\u{302}\u{323}t ba", [1, 7, 1, 9]),
  ])
  func utf8(_ text: String, _ wanted: [Int]) throws { #expect(try place(Array(text.utf8), at: "ba") == wanted) }

  @Test(arguments: [("một\n𝄞 ba\n", [2, 3, 2, 5]), ("ba", [1, 1, 1, 3])])
  func utf16(_ text: String, _ wanted: [Int]) throws {
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try place(little, at: "ba") == wanted)
    #expect(try place(big, at: "ba") == wanted)
  }

  @Test func overLines() throws {
    #expect(try place(Array("một\nhai ba\nbốn".utf8), at: "ba\nbốn") == [2, 5, 3, 4])
  }
}
