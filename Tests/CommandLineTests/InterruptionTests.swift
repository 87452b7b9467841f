import Foundation
import TestSupport
import Testing

@Suite struct InterruptionTests {
  /// A converter that never ends is at work in its folder when the run is ended.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
  func nothingIsLeftBehind(signal: Int32) throws {
    let folder = try TemporaryFolder()
    let document: String = try folder.write("{\\rtf1\\ansi KE HOACH\\par }", to: "plan.rtf")
    let program: String = try folder.write("#!/bin/sh\necho $$ > started\nexec sleep 60\n", to: "bin/soffice")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    try folder.write("", to: "temporary/.keep")
    let places = folder.url.appendingPathComponent("temporary")

    let process = Process()
    process.executableURL = try BuiltProducts.executable("kehoach")
    process.arguments = ["extract", document]
    process.environment = ["PATH": "\(folder.path)/bin", "TMPDIR": places.path]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    var child: pid_t = 0
    #expect(
      waits {
        guard let name = try? names(in: places).first else { return false }
        let text: String? = try? String(contentsOf: places.appendingPathComponent("\(name)/started"), encoding: .utf8)
        child = text.flatMap { pid_t($0.filter(\.isNumber)) } ?? 0
        return child > 0
      })
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(waits { (try? names(in: places).isEmpty) ?? false })
    #expect(waits { kill(child, 0) != 0 })
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != ".keep" }
  }

  /// Whether something becomes true within ten seconds.
  private func waits(for condition: () -> Bool) -> Bool {
    for _ in 0..<500 {
      if condition() { return true }
      usleep(20_000)
    }
    return false
  }
}
