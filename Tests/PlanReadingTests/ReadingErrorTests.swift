import PlanReading
import PlanText
import Testing
import VietnameseText

@Suite struct ReadingErrorTests {
  @Test(arguments: ["", " ", "\n\n", " \t\r\n\u{C}", "\u{FEFF}", "\u{A0}\n\u{2003}\u{200B}\u{3000}"])
  func empty(text: String) {
    #expect(throws: ReadingError.empty) { try PlanReader().read(Array(text.utf8)) }
  }

  @Test(arguments: [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], FileFormat.compound),
    ([0x1F, 0x8B, 0x08], .compressed),
    ([0x7F, 0x45, 0x4C, 0x46], .executable),
  ])
  func unsupported(bytes: [UInt8], format: FileFormat) {
    #expect(throws: ReadingError.unsupported(format)) { try PlanReader().read(bytes) }
  }

  @Test func cutOffArchive() {
    #expect(throws: ReadingError.archive(.damaged)) { try PlanReader().read(Array("PK\u{3}\u{4}rest".utf8)) }
  }

  @Test func zeroByte() {
    #expect(throws: ReadingError.binary(offset: 8)) {
      try PlanReader().read(Array("KE HOACH\0 va nhieu chu nua\n".utf8))
    }
  }

  @Test func manyControlCharacters() {
    #expect(throws: ReadingError.binary(offset: 2)) { try PlanReader().read(Array("ab\u{1}\u{2}cd".utf8)) }
  }

  @Test func aControlCharacterThatExtractionLeft() throws {
    let text: String = "KẾ HOẠCH\u{7}\n" + String(repeating: "Nội dung công việc\n", count: 10)
    #expect(try PlanReader().read(Array(text.utf8)).text.bytes == Array(text.utf8))
  }

  @Test func invalidByte() {
    let bytes: [UInt8] = Array("KẾ HOẠCH\nSố: ".utf8) + [0xFF] + Array(" 12\n".utf8)
    #expect(throws: ReadingError.undecodable(.malformed(encoding: .utf8, offset: 19), line: 2)) {
      try PlanReader().read(bytes)
    }
  }

  @Test func cutOff() {
    let bytes: [UInt8] = Array("KẾ".utf8.dropLast())
    #expect(throws: ReadingError.undecodable(.truncated(encoding: .utf8, offset: 1), line: 1)) {
      try PlanReader().read(bytes)
    }
  }

  @Test func loneSurrogate() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x4B, 0, 0x0A, 0, 0x0A, 0x1E, 0x00, 0xD8, 0x4B, 0]
    #expect(throws: ReadingError.undecodable(.malformed(encoding: .utf16LittleEndian, offset: 8), line: 2)) {
      try PlanReader().read(bytes)
    }
  }

  @Test func contradictedEncoding() {
    let error = TextDecodingError.contradictingByteOrderMark(expected: .utf16BigEndian, found: .utf16LittleEndian)
    #expect(throws: ReadingError.undecodable(error, line: 1)) {
      try PlanReader(encoding: .utf16BigEndian).read([0xFF, 0xFE, 0x4B, 0])
    }
  }
}
