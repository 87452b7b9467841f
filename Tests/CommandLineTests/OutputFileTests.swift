import Foundation
import TestSupport
import Testing

/// What golden cases cannot show: interruptions, closed pipes, links.
@Suite struct OutputFileTests {
  private let plan: String = "KẾ HOẠCH\n1. Việc phải làm\n"

  @Test func linkIsWrittenThrough() throws {
    let folder = try TemporaryFolder()
    try folder.write(plan, to: "a.txt")
    try folder.write("old", to: "real.jsonl")
    let link: String = folder.path + "/link.jsonl"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/real.jsonl")
    let run = try kehoach(["extract", "a.txt", "-o", "link.jsonl"], in: folder)
    #expect(run.status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == folder.path + "/real.jsonl")
    #expect(try String(contentsOfFile: folder.path + "/real.jsonl", encoding: .utf8).hasPrefix("{\"schema\""))
  }

  @Test func deviceIsWrittenStraight() throws {
    let folder = try TemporaryFolder()
    try folder.write(plan, to: "a.txt")
    #expect(try kehoach(["extract", "a.txt", "-o", "/dev/null"], in: folder).status == 0)
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func interruptionLeavesNoFile(signal: String) throws {
    let folder = try TemporaryFolder()
    // The program waits for an input that never comes, with its output begun, until the signal ends it.
    let script: String = """
      mkfifo never
      "$0" extract never -o records.jsonl & pid=$!
      for _ in $(seq 100); do ls -A | grep -q tmp && break; sleep 0.05; done
      ls -A | grep -c tmp
      kill -\(signal) $pid; wait $pid
      echo "status $?"; ls -A
      """
    let run = try ChildProcess(
      running: URL(fileURLWithPath: "/bin/bash"), ["-c", script, BuiltProducts.executable("kehoach").path],
      in: folder.url, environment: ["PATH": "/usr/bin:/bin"])
    let numbers: [String: Int] = ["INT": 130, "TERM": 143, "HUP": 129]
    #expect(String(decoding: run.output, as: UTF8.self) == "1\nstatus \(numbers[signal] ?? 0)\nnever\n")
  }

  @Test func closedPipeIsQuiet() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: plan, count: 20_000), to: "a.txt")
    let run = try ChildProcess(
      running: URL(fileURLWithPath: "/bin/bash"),
      ["-c", "\"$0\" extract a.txt a.txt a.txt | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}"]
        + [BuiltProducts.executable("kehoach").path], in: folder.url, environment: ["PATH": "/usr/bin:/bin"])
    #expect(String(decoding: run.output, as: UTF8.self) == "141\n")
    #expect(run.error.isEmpty)
  }

  private func kehoach(_ arguments: [String], in folder: TemporaryFolder) throws -> ChildProcess {
    try ChildProcess(running: BuiltProducts.executable("kehoach"), arguments, in: folder.url)
  }
}
