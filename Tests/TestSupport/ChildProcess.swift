public import Foundation

/// A program that was run to its end.
public struct ChildProcess {
  /// The exit status, or 128 and the number of the signal that ended it.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: Data
  /// What it wrote to standard error.
  public let error: Data

  /// Runs a program in a folder with nothing in its environment but `environment`.
  public init(
    running executable: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    input: Data = Data()
  ) throws {
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    try streams.write(input, to: "input")
    try streams.write("", to: "output")
    try streams.write("", to: "error")
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appendingPathComponent("input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appendingPathComponent("output"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appendingPathComponent("error"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    output = try Data(contentsOf: streams.url.appendingPathComponent("output"))
    error = try Data(contentsOf: streams.url.appendingPathComponent("error"))
  }
}
