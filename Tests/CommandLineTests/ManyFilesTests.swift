import Foundation
import TestSupport
import Testing

/// A folder such as an archive has it: ten thousand files, of which ten cannot be read, each for a reason of its own.
@Suite struct ManyFilesTests {
  private static let count: Int = 10_000

  /// The names of the broken files, what they hold, and what is said of them.
  private static let broken: [(name: String, bytes: [UInt8], reason: String)] = [
    ("0007.txt", [], "the file is empty"),
    ("1234.txt", Array("KẾ HOẠCH\0\0\0\0".utf8), "there is binary data at byte"),
    ("2500.txt", Array(Array("KẾ".utf8).dropLast()), "line 1"),
    ("3333.docx", Array("PK\u{3}\u{4}rest".utf8), "the archive is damaged or cut off"),
    ("4096.docx", PackedFiles.archive([("a.txt", Array("x".utf8))]), "is a ZIP file of other files"),
    (
      "5000.docx", PackedFiles.archive([("[Content_Types].xml", Array("wordprocessingml.document.main".utf8))]),
      "the document lacks its part"
    ),
    ("6001.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600), "cannot be read"),
    ("7777.png", [0x89] + Array("PNG\r\n\u{1A}\n".utf8), "the file is "),
    ("8192.zip", PackedFiles.archive([]), "holds no file"),
    ("9999.html", Array("<!DOCTYPE html><html><body></body></html>".utf8), "the file is empty"),
  ]

  @Test func allButTenAreRead() throws {
    let folder = try TemporaryFolder()
    let places: Set<String> = Set(Self.broken.map { String($0.name.prefix(4)) })
    let names: [String] = (0..<Self.count).map { number in
      String(repeating: "0", count: 4 - String(number).count) + String(number)
    }.filter { !places.contains($0) }
    try folder.write("", to: "van-ban/.keep")
    for name in names {
      // Foundation waits for the disk after each file.
      let file = try #require(fopen("\(folder.path)/van-ban/\(name).txt", "w"))
      fputs("Số: \(name)/KH-UBND\nKẾ HOẠCH\n", file)
      fclose(file)
    }
    for file in Self.broken { try folder.write(file.bytes, to: "van-ban/\(file.name)") }
    let run = try ChildProcess(
      running: BuiltProducts.executable("kehoach"),
      ["extract", "van-ban", "--no-findings", "--output", "records.jsonl", "--language", "en"], in: folder.url)
    let output = try Data(contentsOf: folder.url.appendingPathComponent("records.jsonl"))
    let records: [String] = Self.lines(of: output, length: 80)
    #expect(records.count == Self.count - Self.broken.count)
    let areInOrder: Bool = zip(records, names).allSatisfy { record, name in
      record.hasPrefix("{\"schema\":\"kehoach.record/1\",\"source\":{\"name\":\"van-ban/\(name).txt\"")
    }
    #expect(areInOrder)
    let errors: [Substring] = String(decoding: run.error, as: UTF8.self).split(separator: "\n")
    for file in Self.broken {
      let lines: [Substring] = errors.filter { $0.contains("van-ban/\(file.name): ") }
      #expect(lines.count == 1 && lines[0].contains(file.reason), "\(file.name): \(lines)")
    }
    #expect(errors.filter { $0.contains("van-ban/") }.count == Self.broken.count, "\(errors)")
    #expect(run.status == 2)
  }

  /// How each line of ten million bytes starts: nothing that looks at each letter is fast enough for so many in a test.
  private static func lines(of data: Data, length: Int) -> [String] {
    data.withUnsafeBytes { bytes in
      var lines: [String] = []
      var start: Int = 0
      while let base = bytes.baseAddress, let end = memchr(base + start, 0x0A, bytes.count - start) {
        let next: Int = base.distance(to: end)
        lines.append(String(decoding: bytes[start..<min(next, start + length)], as: UTF8.self))
        start = next + 1
      }
      return lines
    }
  }
}
