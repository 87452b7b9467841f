/// Writes findings in one format. Files are written one by one, by many workers if need be; what they give is put one
/// behind the other in the order of the files.
public protocol FindingWriter: Sendable {
  /// What stands before the first file.
  var head: [UInt8] { get }
  /// What stands between files that give something.
  var separator: [UInt8] { get }
  /// What a file gives; nothing at all where there is nothing to say of it.
  func bytes(of file: FileFindings) -> [UInt8]
  /// What stands behind the last file.
  ///
  /// - Parameters:
  ///   - notices: what there is to say besides findings.
  ///   - isComplete: whether every file could be checked.
  func tail(_ notices: [FindingNotice], isComplete: Bool) -> [UInt8]
}

extension FindingWriter {
  /// Nothing.
  public var head: [UInt8] { [] }
  /// Nothing.
  public var separator: [UInt8] { [] }
  /// Nothing.
  public func tail(_ notices: [FindingNotice], isComplete: Bool) -> [UInt8] { [] }
}

/// Something about the run that is no finding of a rule, such as a comment of no use.
public struct FindingNotice: Hashable, Sendable {
  /// The file.
  public let name: String
  /// The line, from 1; null for the whole file.
  public let line: Int?
  /// What there is to say.
  public let message: String

  /// A notice.
  public init(name: String, line: Int?, message: String) {
    self.name = name
    self.line = line
    self.message = message
  }
}
