import Foundation
import TestSupport
import Testing

/// `import --watch`, as somebody has it running.
@Suite struct WatchTests {
  private static func plan(_ duty: String) -> String { ShortPlan.text(body: "1. \(duty) trước ngày 30/11/2025.") }

  /// Files come in as they appear and change, and a signal ends the watch in good order.
  @Test(arguments: [SIGINT, SIGTERM])
  func bringsInWhatAppears(signal: Int32) throws {
    let folder = try TemporaryFolder(files: ["den/.keep": ""])
    let program: URL = try BuiltProducts.executable("kehoach")
    let process = Process()
    process.executableURL = program
    process.arguments = ["import", "--watch", "den", "--store", "kho.sqlite", "--quiet"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer { if process.isRunning { process.terminate() } }

    try folder.write(Self.plan("Báo cáo kết quả"), to: "den/ke-hoach.txt")
    #expect(try waits(for: "Báo cáo kết quả trước", in: folder, program))
    try folder.write(Self.plan("Gửi danh sách"), to: "den/ke-hoach.txt")
    #expect(try waits(for: "Gửi danh sách trước", in: folder, program))

    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    let versions = try ChildProcess(
      running: program, ["plans", "--store", "kho.sqlite", "--format", "jsonl"], in: folder.url)
    #expect(String(decoding: versions.output, as: UTF8.self).contains("\"version\":2"))
    // The last one to close the store has cleared away the files beside it.
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/kho.sqlite-wal"))
  }

  /// A file that cannot be read is told in the exit status, and the others come in.
  @Test func tellsOfFailuresAtItsEnd() throws {
    let folder = try TemporaryFolder(files: [
      "den/a.docx": "PK\u{3}\u{4} no archive", "den/b.txt": Self.plan("Báo cáo kết quả"),
    ])
    let program: URL = try BuiltProducts.executable("kehoach")
    let process = Process()
    process.executableURL = program
    process.arguments = ["import", "--watch", "den", "--store", "kho.sqlite"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    #expect(try waits(for: "Báo cáo kết quả trước", in: folder, program))
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 2)
  }

  /// Whether the deadlines of the store say something within half a minute.
  private func waits(for words: String, in folder: TemporaryFolder, _ program: URL) throws -> Bool {
    for _ in 0..<150 {
      let question = ["deadlines", "--store", "kho.sqlite", "--format", "jsonl"]
      let answer = try ChildProcess(running: program, question, in: folder.url)
      if String(decoding: answer.output, as: UTF8.self).contains(words) { return true }
      usleep(200_000)
    }
    return false
  }
}
