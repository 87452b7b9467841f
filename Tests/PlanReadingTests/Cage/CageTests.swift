import Foundation
import TestSupport
import Testing

@testable import PlanReading

@Suite struct CageTests {
  private var limits = ReadingLimits()

  private func run(
    _ script: String, input: [UInt8]? = nil, change: (inout ReadingLimits) -> Void = { _ in }
  ) throws(ConverterError) -> Cage.Outcome {
    var limits: ReadingLimits = limits
    change(&limits)
    return try Cage(limits: limits).run(.pdftotext, at: "/bin/sh", ["-c", script], input: input)
  }

  @Test func givesWhatIsWrittenAndTheStatus() throws {
    let outcome: Cage.Outcome = try run("echo out; echo err >&2; exit 3")
    #expect(outcome.output == Array("out\n".utf8))
    #expect(outcome.complaints == Array("err\n".utf8))
    #expect(outcome.status == 3)
  }

  @Test func handsTheInputOver() throws {
    let bytes: [UInt8] = Array(repeating: 0x61, count: 300_000)
    #expect(try run("cat \(Cage.input)", input: bytes).output == bytes)
  }

  @Test func noStandardInput() throws { #expect(try run("wc -c").output == Array("0\n".utf8)) }

  @Test func nothingOfTheEnvironment() throws {
    let names: Set<String> = Set(
      String(decoding: try run("env").output, as: UTF8.self).split(separator: "\n").map {
        String($0.prefix { $0 != "=" })
      })
    #expect(
      names.isSubset(of: ["PATH", "LC_ALL", "HOME", "TMPDIR", "OMP_THREAD_LIMIT", "PWD", "_", "SHLVL", "OLDPWD"]))
  }

  @Test func noOtherDescriptors() throws {
    let open: [Substring] = String(decoding: try run("ls /proc/self/fd").output, as: UTF8.self).split(separator: "\n")
    #expect(Set(open).isSubset(of: ["0", "1", "2", "3"]))
  }

  @Test func endsWhatHangs() {
    #expect(throws: ConverterError.timedOut(.pdftotext, seconds: 1)) {
      try run("sleep 60 & sleep 60") { $0.converterSeconds = 1 }
    }
  }

  @Test func endsWhatHangsWithoutStreams() {
    #expect(throws: ConverterError.timedOut(.pdftotext, seconds: 1)) {
      try run("exec >&- 2>&-; sleep 60") { $0.converterSeconds = 1 }
    }
  }

  @Test func endsWhatComputesForever() {
    #expect(throws: ConverterError.timedOut(.pdftotext, seconds: 1)) {
      try run("while :; do :; done") { $0.converterSeconds = 1 }
    }
  }

  @Test func endsWhatWritesForever() {
    #expect(throws: ConverterError.tooMuchOutput(.pdftotext, limit: 1 << 20)) {
      try run("yes") { $0.converterOutputBytes = 1 << 20 }
    }
  }

  @Test func keepsComplaintsShort() throws {
    #expect(try run("head -c 1000000 /dev/zero >&2").complaints.count == 4096)
  }

  @Test func limitsMemory() throws {
    let outcome: Cage.Outcome = try run("ulimit -v") { $0.converterMemoryBytes = 64 << 20 }
    #expect(outcome.output == Array("65536\n".utf8))
  }

  @Test func tellsACrash() {
    #expect(throws: ConverterError.crashed(.pdftotext, signal: 11)) { try run("kill -SEGV $$") }
  }

  @Test func tellsWhatIsMissing() {
    #expect(throws: ConverterError.missing(.libreoffice)) {
      try Cage(limits: limits).run(.libreoffice, at: "/nonexistent/soffice", [])
    }
  }

  @Test func manyAtOnce() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          let output: [UInt8] = try run("echo \(number)").output
          #expect(output == Array("\(number)\n".utf8))
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func theFolderIsPrivateAndGoneAfterwards() throws {
    var folder: PrivateFolder? = PrivateFolder()
    let path: String = try #require(folder?.path)
    #expect(folder?.write(Array("text".utf8), to: "plan.doc") == true)
    let outcome = try Cage(limits: limits).run(
      .libreoffice, at: "/bin/sh", ["-c", "mkdir -p a/b; cp plan.doc a/b/; cp plan.doc out; pwd"], in: folder)
    #expect(outcome.output == Array("\(path)\n".utf8))
    #expect(folder?.read("out", limit: 100) == Array("text".utf8))
    #expect(folder?.read("out", limit: 3) == nil)
    #expect(folder?.read("a", limit: 100) == nil)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o700)
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
