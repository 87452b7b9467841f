import Foundation
import TestSupport
import Testing

/// A converter that goes wrong costs its own file only: the message names it, the files beside it are read, and nothing of
/// what it had is left.
@Suite struct ConverterFaultTests {
  /// A converter, a file that needs it, and what `kehoach` says of it.
  struct Converter: Sendable, CustomTestStringConvertible {
    let program: String
    let file: String
    let name: String
    var testDescription: String { program }
  }

  /// What goes wrong: the script that stands in for the program, and a word of what is said in English.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    /// Null where there is no program.
    let script: String?
    let message: String
    var testDescription: String { name }
  }

  static let converters: [Converter] = [
    Converter(program: "soffice", file: "2.rtf", name: "LibreOffice"),
    Converter(program: "tesseract", file: "2.png", name: "tesseract"),
    Converter(program: "pdftoppm", file: "2.jpg", name: "pdftoppm"),
    Converter(program: "pdftotext", file: "2.pdf", name: "pdftotext"),
    Converter(program: "pdfimages", file: "2.pdf", name: "pdfimages"),
  ]

  static let faults: [Fault] = [
    Fault(name: "missing", script: nil, message: "is not there"),
    Fault(name: "crashes", script: "kill -SEGV $$", message: "crashed on the file (signal 11)"),
    Fault(name: "hangs", script: "exec sleep 60", message: "ran over 1 s"),
    Fault(name: "hangs with children", script: "sleep 60 & sleep 60", message: "ran over 1 s"),
    Fault(name: "ends with an error", script: "echo lỗi >&2; exit 7", message: "could not read the file (status 7)"),
    Fault(name: "writes without end", script: "exec yes", message: "gave too much (over 1 MB)"),
    Fault(name: "gives nothing", script: "exit 0", message: "gave nothing that can be read"),
    Fault(
      name: "gives garbage", script: "mkdir -p out; head -c 5000 /dev/zero | tr '\\0' '<' | tee out/plan.docx",
      message: "gave nothing that can be read"),
    Fault(
      name: "gives half of a result",
      script: "mkdir -p out; printf 'PK\\3\\4' >out/plan.docx; printf 'P6\\n9 9\\n255\\n...'",
      message: "gave nothing that can be read"),
  ]

  @Test(arguments: converters, faults)
  func costsItsOwnFileOnly(converter: Converter, fault: Fault) throws {
    let folder = try TemporaryFolder(files: [
      "van-ban/1.txt": "Số: 1/KH-UBND\nKẾ HOẠCH\n", "van-ban/3.txt": "Số: 3/KH-UBND\nKẾ HOẠCH\n",
      "temporary/.keep": "",
    ])
    try write(converter, to: folder)
    try script("printf '\(Self.words)'", named: "pdftotext", in: folder)
    try? FileManager.default.removeItem(atPath: "\(folder.path)/bin/\(converter.program)")
    if let text = fault.script { try script(text, named: converter.program, in: folder) }
    let run = try ChildProcess(
      running: BuiltProducts.executable("kehoach"),
      ["extract", "van-ban", "--language", "en", "--reading-limits", "seconds=1,output=1", "--jobs", "2"],
      in: folder.url,
      environment: ["PATH": "\(folder.path)/bin", "TMPDIR": "\(folder.path)/temporary"])
    let records: [Substring] = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
    #expect(records.count == 2)
    #expect(records.first?.contains("\"1/KH-UBND\"") == true)
    #expect(records.last?.contains("\"3/KH-UBND\"") == true)
    let errors = String(decoding: run.error, as: UTF8.self)
    #expect(errors.contains("van-ban/\(converter.file): "), "\(errors)")
    #expect(errors.contains(converter.name), "\(errors)")
    #expect(errors.contains(fault.message), "\(errors)")
    #expect(run.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/temporary") == [".keep"])
  }

  /// A page with one word, so that pictures are asked for, too.
  private static let words: String =
    "level\\tpage_num\\n1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t595\\t842\\t-1\\t###PAGE###\\n5\\t1\\t0\\t0\\t0\\t0\\t9\\t9\\t40\\t14\\t100\\tDấu\\n"

  private func write(_ converter: Converter, to folder: TemporaryFolder) throws {
    let bytes: [UInt8] =
      switch converter.file {
      case "2.rtf": Array("{\\rtf1\\ansi KE HOACH\\par }".utf8)
      case "2.pdf": PDFFile(pages: [[PDFFile.Text("Dấu", left: 100, bottom: 700)]]).bytes
      default: try Self.scan(as: converter.file)
      }
    try folder.write(bytes, to: "van-ban/\(converter.file)")
  }

  private static func scan(as name: String) throws -> [UInt8] {
    let tests: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let fixtures: URL = tests.appendingPathComponent("PlanReadingTests/Scan/Fixtures")
    return Array(try Data(contentsOf: fixtures.appendingPathComponent(name == "2.jpg" ? "plan.jpg" : "plan.png")))
  }

  private func script(_ text: String, named name: String, in folder: TemporaryFolder) throws {
    let path: String = try folder.write("#!/bin/sh\n\(text)\n", to: "bin/\(name)")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
}
