public import Foundation

/// A folder for one test; it is removed when the test lets go of it.
public final class TemporaryFolder {
  /// Where it is.
  public let url: URL

  /// Makes a folder with files of text, named by their paths in it.
  public init(files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("kehoach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  /// Its path.
  public var path: String { url.path }

  /// Writes a file, whose path may lead through folders that are not there yet; the file's path.
  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let file: URL = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Writes a text file; the file's path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String { try write(text.utf8, to: name) }

  deinit { try? FileManager.default.removeItem(at: url) }
}
