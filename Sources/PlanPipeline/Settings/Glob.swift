/// A pattern of paths: `*` and `?` stand for letters of one name, `**` for any number of folders. A pattern without slash
/// is held against every name of a path; a pattern that meets a folder meets all that is in it.
public struct Glob: Hashable, Sendable {
  /// The pattern as it is written.
  public let pattern: String
  private let parts: [[UInt8]]

  /// The pattern that is written so.
  public init(_ pattern: String) {
    self.pattern = pattern
    let parts: [[UInt8]] = pattern.utf8.split(separator: UInt8(ascii: "/")).map { part in Array(part) }
    let isAnchored: Bool = pattern.utf8.dropLast().contains(UInt8(ascii: "/"))
    // A pattern of nothing meets nothing.
    self.parts = isAnchored || parts.isEmpty ? parts : [Self.anyFolders] + parts
  }

  private static let anyFolders: [UInt8] = Array("**".utf8)

  /// Whether the pattern meets a path, or a folder that it leads through.
  public func matches(_ path: FilePath) -> Bool {
    let names: [[UInt8]] = path.components
    guard !parts.isEmpty, !names.isEmpty else { return false }
    return (1...names.count).contains { count in
      Self.matches(parts, names[..<count], isWild: { part in part == Self.anyFolders }, meets: Self.meets)
    }
  }

  /// Whether a name is one that a part of the pattern stands for.
  private static func meets(_ part: [UInt8], _ name: [UInt8]) -> Bool {
    matches(part, name[...], isWild: { letter in letter == UInt8(ascii: "*") }) { letter, other in
      letter == other || letter == UInt8(ascii: "?")
    }
  }

  /// Whether the elements are those of a pattern in which wild ones stand for any number. It goes back to the last wild
  /// element only, and so takes no more steps than the product of both lengths.
  private static func matches<Element>(
    _ pattern: [Element], _ elements: ArraySlice<Element>, isWild: (Element) -> Bool,
    meets: (Element, Element) -> Bool
  ) -> Bool {
    var index: Int = elements.startIndex
    var place: Int = 0
    var retry: (place: Int, index: Int)?
    while index < elements.endIndex {
      if place < pattern.count, isWild(pattern[place]) {
        retry = (place, index)
        place += 1
      } else if place < pattern.count, meets(pattern[place], elements[index]) {
        place += 1
        index += 1
      } else if let last = retry {
        retry = (last.place, last.index + 1)
        place = last.place + 1
        index = last.index + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy(isWild)
  }
}
