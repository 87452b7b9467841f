import PlanReading
import Testing

@Suite struct CompoundFileTests {
  private func file(_ stream: String, start: [UInt8] = []) -> [UInt8] {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    return signature + Array(repeating: 0, count: 504) + start + Array(repeating: 0, count: 512)
      + stream.utf8.flatMap { [$0, 0] } + Array(repeating: 0, count: 100)
  }

  @Test(arguments: ["Workbook", "PowerPoint Document", ""])
  func others(stream: String) {
    #expect(throws: ReadingError.unsupported(.compound)) { try PlanReader().read(file(stream)) }
  }

  @Test func documentOfTodayWithAPassword() {
    #expect(throws: ReadingError.encrypted) { try PlanReader().read(file("EncryptedPackage")) }
  }

  @Test func documentWithAPassword() {
    let block: [UInt8] = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 1]
    #expect(throws: ReadingError.encrypted) { try PlanReader().read(file("WordDocument", start: block)) }
  }
}
