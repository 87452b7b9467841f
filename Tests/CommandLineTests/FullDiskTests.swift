import Foundation
import TestSupport
import Testing

/// Imports for which there is no room.
@Suite struct FullDiskTests {
  private let folder: TemporaryFolder
  private let program: URL

  init() throws {
    folder = try TemporaryFolder()
    program = try BuiltProducts.executable("kehoach")
    for index in 0..<120 { try folder.write(Self.plan(index), to: "plans/\(index).txt") }
  }

  /// What gives a script a view of its own on mounts, where this machine allows that.
  private static let ownMounts: String? = ["unshare -m", "unshare -rm"].first { command in
    let script: String = "\(command) sh -c 'mkdir -p room && mount -t tmpfs -o size=100k none room'"
    guard let folder = try? TemporaryFolder(), let shell = try? run(script, in: folder) else { return false }
    return shell.status == 0
  }

  /// A disk with room for some plans, and one with none for the store itself: what is wrong is said in a sentence, what came
  /// in is there, and with more room the same command goes on.
  @Test(.enabled(if: ownMounts != nil), arguments: [40, 900])
  func aFullDisk(kilobytes: Int) throws {
    let script: String = """
      mkdir disk && mount -t tmpfs -o size=\(kilobytes)k none disk || exit 77
      \(program.path) import plans --store disk/kho.sqlite --quiet --language en --as-of 2025-06-01
      echo "status $?"
      mount -o remount,size=64m disk
      \(program.path) plans --store disk/kho.sqlite --format jsonl >before.jsonl 2>/dev/null
      \(program.path) import plans --store disk/kho.sqlite --quiet --as-of 2025-06-01 >&2 && cp disk/* .
      """
    let shell = try Self.run("\(Self.ownMounts ?? "") sh -c '\(script)'", in: folder)
    #expect(String(decoding: shell.output, as: UTF8.self).hasSuffix("status 2\n"))
    #expect(Self.sentences(shell) == 1)
    try expectEverything()
    // Some plans were in where there was room for some.
    let before = try String(contentsOf: folder.url.appendingPathComponent("before.jsonl"), encoding: .utf8)
    #expect(before.split(separator: "\n").count < 120)
  }

  /// A limit on the size of files is told as a full disk is.
  @Test func aLimitOnTheSizeOfFiles() throws {
    let script: String = """
      trap "" XFSZ
      (ulimit -f 600; exec \(program.path) import plans --store kho.sqlite --quiet --language en --as-of 2025-06-01)
      echo "status $?"
      \(program.path) import plans --store kho.sqlite --quiet --as-of 2025-06-01 >&2
      """
    let shell = try Self.run(script, in: folder)
    #expect(String(decoding: shell.output, as: UTF8.self).hasSuffix("status 2\n"))
    #expect(Self.sentences(shell) == 1)
    try expectEverything()
  }

  /// How often it was said that there is no room.
  private static func sentences(_ shell: ChildProcess) -> Int {
    String(decoding: shell.error, as: UTF8.self).components(separatedBy: "no space is left on the disk").count - 1
  }

  /// The store answers as that of an import that nobody disturbed.
  private func expectEverything() throws {
    let calm: [String] = ["import", "plans", "--store", "calm.sqlite", "--quiet", "--as-of", "2025-06-01"]
    #expect(try ChildProcess(running: program, calm, in: folder.url).status == 0)
    for question in [["plans"], ["deadlines", "--as-of", "2025-06-01"], ["search", "thi dua", "--limit", "500"]] {
      let answers: [Data] = try ["calm.sqlite", "kho.sqlite"].map { store in
        let arguments: [String] = question + ["--store", store, "--format", "jsonl"]
        return try ChildProcess(running: program, arguments, in: folder.url).output
      }
      let isSame: Bool = Self.lines(answers[0]) == Self.lines(answers[1])
      #expect(!answers[0].isEmpty && isSame, "\(question)")
    }
  }

  /// The lines of an answer without what depends on the order in which the plans came in, and on the folder.
  private static func lines(_ answer: Data) -> [String] {
    String(decoding: answer, as: UTF8.self).split(separator: "\n").map { line in
      String(line).replacing(/"plan":\d+,/, with: "").replacing(/"planPath":"[^"]*"/, with: "")
    }.sorted()
  }

  private static func run(_ script: String, in folder: TemporaryFolder) throws -> ChildProcess {
    try ChildProcess(
      running: URL(fileURLWithPath: "/bin/sh"), ["-c", script], in: folder.url, environment: ["PATH": "/usr/bin:/bin"])
  }

  /// A plan that is long enough to fill a small disk.
  private static func plan(_ index: Int) -> String {
    ShortPlan.numbered(
      index,
      more: (0..<120).map { line in "- Nội dung thứ \(index * 7919 + line * 104_729) của phong trào." }.joined(
        separator: "\n"))
  }
}
