public import Foundation

/// A plan of the corpus, with what is expected of its record.
public struct CorpusPlan: Sendable, CustomStringConvertible {
  /// The file's path within the corpus, such as `events/le-phat-dong.txt`.
  public let path: String
  /// What the record should say.
  public let gold: GoldFile

  /// The file's name.
  public var name: String { gold.file }
  public var description: String { path }

  /// The file's bytes.
  public func bytes() throws -> [UInt8] { try CorpusPlan.bytes(of: path) }

  /// Every plan that has its annotation beside it, in the order of the paths; none where `annotated` throws.
  public static let all: [CorpusPlan] = (try? annotated()) ?? []

  /// The bytes of a file of the corpus.
  public static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// The folder of the corpus.
  private static let folder: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Corpus")

  /// Reads every plan that has its annotation beside it.
  public static func annotated() throws -> [CorpusPlan] {
    let groups: [String] = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try groups.filter { !$0.contains(".") }.flatMap { group in
      let files: [String] = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(group).path
      ).sorted()
      return try files.filter { $0.hasSuffix(".json") }.map { file in
        let gold = try GoldFile(bytes(of: "\(group)/\(file)"))
        return CorpusPlan(path: "\(group)/\(gold.file)", gold: gold)
      }
    }
  }
}
