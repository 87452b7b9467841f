import Foundation
import PlanText
import TestSupport
import Testing
import VietnameseText

@testable import PlanReading

@Suite(LibreOffice.isThere) struct OfficeReaderTests {
  /// RTF of paragraphs: letters beyond ASCII by their numbers.
  private func rtf(_ body: String) -> [UInt8] {
    let letters: String = body.unicodeScalars.map { $0.isASCII ? String($0) : "\\u\($0.value)?" }.joined()
    return Array(
      "{\\rtf1\\ansi\\ansicpg1258\\uc1{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTime;}}\\f0 \(letters)}".utf8)
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try PlanReader().read(bytes).text.bytes, as: UTF8.self)
  }

  private let plan: String = "KẾ HOẠCH\\par Thực hiện \\b Chỉ thị\\b0  số 05-CT/TW ngày 15/5/2016\\par "
  private let planText: String = "KẾ HOẠCH\nThực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016\n"

  @Test func richText() throws {
    let plan: PlanText = try PlanReader().read(rtf(plan))
    #expect(String(decoding: plan.text.bytes, as: UTF8.self) == planText)
    #expect(plan.mediaType == "application/rtf")
    #expect(plan.reader == "rtf")
    #expect(plan.runs.isEmpty)
    #expect(plan.origins.map(\.paragraph) == [1, 2])
  }

  @Test func wordBefore2007() throws {
    guard let folder = PrivateFolder(), folder.write(rtf(plan), to: "plan.rtf") else {
      Issue.record("no room for a folder")
      return
    }
    let arguments: [String] = [
      "-env:UserInstallation=file://\(folder.path)/p", "--headless", "--convert-to", "doc", "plan.rtf",
    ]
    for _ in 0..<2 { _ = try Cage(limits: ReadingLimits()).run(.libreoffice, arguments, in: folder) }
    let document: [UInt8] = try #require(folder.read("plan.doc", limit: 1 << 20))
    #expect(document.prefix(4) == [0xD0, 0xCF, 0x11, 0xE0])
    let plan: PlanText = try PlanReader().read(document)
    #expect(String(decoding: plan.text.bytes, as: UTF8.self) == planText)
    #expect(plan.mediaType == "application/msword")
    #expect(plan.reader == "doc")
  }

  @Test func deletedTextIsLeftOut() throws {
    #expect(try text(rtf("ngày 03/02/{\\deleted 3030}{\\revised 2030}\\par ")) == "ngày 03/02/2030\n")
  }

  @Test func linksAreNotFollowed() throws {
    let folder = try TemporaryFolder()
    let secret: String = try folder.write("bimat", to: "secret.txt")
    let link = "{\\field{\\*\\fldinst INCLUDETEXT \"\(secret)\"}{\\fldrslt }}"
    #expect(try text(rtf("Trước \(link) sau\\par ")) == "Trước  sau\n")
  }

  @Test func damaged() {
    // A document whose stream leads nowhere.
    let name: [UInt8] = "WordDocument".utf8.flatMap { [$0, 0] }
    let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0xFF, count: 1016) + name
    #expect(throws: ReadingError.self) { try PlanReader().read(bytes) }
  }

  @Test func withoutMemory() {
    var limits = ReadingLimits()
    limits.converterMemoryBytes = 32 << 20
    #expect(throws: ReadingError.self) { try PlanReader(limits: limits).read(rtf(plan)) }
  }
}
