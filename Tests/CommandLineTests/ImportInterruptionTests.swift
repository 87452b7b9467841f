import Foundation
import TestSupport
import Testing

/// Imports that are ended at any moment.
@Suite struct ImportInterruptionTests {
  /// The plans are brought in again and again, each time ended a little later, until one import comes through: the store is
  /// that of an import that nobody disturbed.
  @Test(arguments: [SIGKILL, SIGINT])
  func whatIsInterruptedGoesOn(signal: Int32) throws {
    let folder = try TemporaryFolder()
    for index in 0..<60 { try folder.write(ShortPlan.numbered(index), to: "plans/\(index).txt") }
    let program: URL = try BuiltProducts.executable("kehoach")
    func run(_ arguments: [String], killingAfter delay: UInt32?) throws -> Int32 {
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      if let delay {
        usleep(delay)
        kill(process.processIdentifier, signal)
      }
      process.waitUntilExit()
      return process.terminationReason == .uncaughtSignal ? 128 : process.terminationStatus
    }
    #expect(try run(["import", "plans", "--store", "calm.sqlite", "--as-of", "2025-06-01"], killingAfter: nil) == 0)
    let disturbed: [String] = ["import", "plans", "--store", "disturbed.sqlite", "--as-of", "2025-06-01"]
    for round in 0..<8 { _ = try run(disturbed, killingAfter: UInt32(15_000 * round)) }
    #expect(try run(disturbed, killingAfter: nil) == 0)
    for question in [
      ["plans"], ["deadlines", "--as-of", "2025-06-01"], ["citations"], ["findings"], ["search", "thi dua"],
    ] {
      let answers: [Data] = try ["calm.sqlite", "disturbed.sqlite"].map { store in
        let arguments: [String] = question + ["--store", store, "--format", "jsonl"]
        return try ChildProcess(running: program, arguments, in: folder.url).output
      }
      #expect(!answers[0].isEmpty && answers[0] == answers[1], "\(question)")
    }
  }
}
