import Foundation
import TestSupport
import Testing

/// One folder of `Cases/`: what `kehoach` is given, and what it must answer.
///
/// | file | what it holds |
/// |---|---|
/// | `arguments` | one argument a line |
/// | `input/` | files of the folder that it runs in, if any |
/// | `before` | commands that are run first, one a line, if any; their arguments are parted by spaces |
/// | `stdin` | standard input, if any |
/// | `environment` | `NAME=value` a line, if any |
/// | `output`, `error`, `status` | what it must write and return |
/// | `written/` | files that must be new or changed afterwards, if any |
struct CommandLineCase: CustomTestStringConvertible {
  /// The folder.
  let folder: URL

  /// All cases, in the order of their names.
  static let all: [CommandLineCase] = {
    let cases: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
    let names: [String] = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.sorted().map { name in CommandLineCase(folder: cases.appendingPathComponent(name)) }
  }()

  var testDescription: String { folder.lastPathComponent }

  /// What came of running the case.
  struct Answer {
    let output: Data
    let error: Data
    let status: Data
    let written: [String: Data]
  }

  /// Runs the case in a folder of its own.
  func run() throws -> Answer {
    let place = try TemporaryFolder()
    let working: URL = place.url.appendingPathComponent("work")
    if exists("input") {
      try FileManager.default.copyItem(at: folder.appendingPathComponent("input"), to: working)
    } else {
      try FileManager.default.createDirectory(at: working, withIntermediateDirectories: false)
    }
    if exists("before") {
      for line in try lines("before") {
        let arguments: [String] = line.split(separator: " ").map(String.init)
        _ = try ChildProcess(running: BuiltProducts.executable("kehoach"), arguments, in: working, environment: [:])
      }
    }
    let before: [String: Data] = try contents(of: working)
    let run = try ChildProcess(
      running: BuiltProducts.executable("kehoach"), lines("arguments"), in: working, environment: environment(),
      input: exists("stdin") ? contents("stdin") : Data())
    let written: [String: Data] = try contents(of: working).filter { name, data in before[name] != data }
    return Answer(output: run.output, error: run.error, status: Data("\(run.status)\n".utf8), written: written)
  }

  /// Checks an answer against the files of the case.
  func check(_ answer: Answer) throws {
    #expect(try text(contents("output")) == text(answer.output))
    #expect(try text(contents("error")) == text(answer.error))
    #expect(try text(contents("status")) == text(answer.status))
    let expected: Set<String> =
      try exists("written") ? Set(contents(of: folder.appendingPathComponent("written")).keys) : []
    #expect(Set(answer.written.keys) == expected)
    for (name, data) in answer.written where expected.contains(name) {
      let wanted: Data = try contents("written/\(name)")
      #expect(text(wanted) == text(data) && wanted == data)
    }
  }

  /// Makes the answer what the case expects.
  func record(_ answer: Answer) throws {
    try answer.output.write(to: folder.appendingPathComponent("output"))
    try answer.error.write(to: folder.appendingPathComponent("error"))
    try answer.status.write(to: folder.appendingPathComponent("status"))
    let written: URL = folder.appendingPathComponent("written")
    try? FileManager.default.removeItem(at: written)
    guard !answer.written.isEmpty else { return }
    try FileManager.default.createDirectory(at: written, withIntermediateDirectories: false)
    for (name, data) in answer.written {
      let file: URL = written.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }

  private func environment() throws -> [String: String] {
    guard exists("environment") else { return [:] }
    let pairs: [(String, String)] = try lines("environment").map { line in
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  private func contents(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  private func lines(_ name: String) throws -> [String] {
    try text(contents(name)).split(separator: "\n").map(String.init)
  }

  private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }

  /// The files of a folder and of those in it, by their paths from it.
  private func contents(of folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file: URL = folder.appendingPathComponent(name)
      // A link is not followed: where it leads, the file itself stands.
      let values = try file.resourceValues(forKeys: [.isRegularFileKey, .isSymbolicLinkKey])
      if values.isRegularFile == true, values.isSymbolicLink != true { contents[name] = try Data(contentsOf: file) }
    }
    return contents
  }
}
