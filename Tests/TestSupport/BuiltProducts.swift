public import Foundation

/// The programs that were built together with the tests.
public enum BuiltProducts {
  /// The program of a name, which stands beside the test bundle.
  public static func executable(_ name: String) throws -> URL {
    let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let bundle: URL =
      CommandLine.arguments.map { argument in URL(fileURLWithPath: argument) }
      .first { url in url.pathExtension == "xctest" } ?? runner
    for folder in [bundle, runner].map({ url in url.deletingLastPathComponent() }) {
      let executable: URL = folder.appendingPathComponent(name)
      if FileManager.default.isExecutableFile(atPath: executable.path) { return executable }
    }
    throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: name])
  }
}
