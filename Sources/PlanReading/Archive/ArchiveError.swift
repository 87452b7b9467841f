/// Why an archive, or a member of it, was not unpacked.
public enum ArchiveError: Error, Hashable, Sendable {
  /// The archive breaks off or contradicts itself.
  case damaged
  /// A password is needed.
  case encrypted
  /// What is packed is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// There are more members than the limit.
  case tooManyMembers(limit: Int)
  /// Archives lie within one another more deeply than the limit.
  case tooDeep(limit: Int)
  /// The member's name leads out of the archive.
  case climbingPath
  /// The archive holds no file.
  case noFiles
}
