import Foundation

/// What a person says that the record of a plan should hold. Every `start` counts Unicode scalars of the plan's
/// normalized text; a value may stand beside others that are as right (`also`).
public struct GoldFile: Sendable, Decodable {
  /// The head, with the closing.
  public struct Header: Sendable, Decodable {
    public let type: String?
    public let number: String?
    public let date: String?
    public let place: String?
    public let issuer: String?
    public let title: String?
    public let signatory: Signatory?
    public let recipients: [String]?
  }

  /// The person who signed.
  public struct Signatory: Sendable, Decodable {
    public let title: String?
    public let name: String?
  }

  /// A numbered unit.
  public struct Unit: Sendable, Decodable {
    public let start: Int
    public let marker: String
    public let level: Int?
    public let also: [String]?
  }

  /// A phase.
  public struct Phase: Sendable, Decodable {
    public let start: String?
    public let end: String?
    public let alsoStart: [String?]?
  }

  /// A date or a deadline.
  public struct Time: Sendable, Decodable, CustomStringConvertible {
    public let start: Int
    public let text: String
    public let value: String
    public let also: [String]?

    public var description: String { "\(value) \(text)" }
  }

  /// A citation by number.
  public struct Citation: Sendable, Decodable {
    public let start: Int
    public let text: String
    public let number: String
    public let date: String?
    public let issuer: String?
    public let also: [String]?
  }

  /// A law or resolution by name.
  public struct NamedCitation: Sendable, Decodable {
    public let start: Int
    public let text: String
  }

  /// An anniversary.
  public struct Anniversary: Sendable, Decodable {
    public let name: String
    public let founded: String?
    public let observed: String?
    public let statedYears: Int?
  }

  /// The plan's file, in the same folder.
  public let file: String
  public let header: Header
  public let outline: [Unit]
  public let phases: [Phase]
  public let deadlines: [Time]
  public let dates: [Time]
  public let citations: [Citation]
  public let namedCitations: [NamedCitation]?
  public let anniversaries: [Anniversary]?
  /// Whether bare years are among the dates; they are where this is null.
  public let coversYears: Bool?
  /// Whether the two ends of a range are listed apart.
  public let splitsRanges: Bool?
  /// Whether lettered units are all listed; they are where this is null.
  public let coversAllOutline: Bool?

  /// Reads an annotation in JSON.
  public init(_ json: [UInt8]) throws {
    self = try JSONDecoder().decode(GoldFile.self, from: Data(json))
  }
}

extension GoldFile {
  /// The marker of the unit above each unit, by the levels, or where they are not all given by how the markers are
  /// written.
  public var parentMarkers: [String?] {
    let ranks: [Int] =
      outline.allSatisfy { $0.level != nil } ? outline.map { $0.level ?? 0 } : outline.map { Self.rank($0.marker) }
    var open: [(rank: Int, marker: String)] = []
    return zip(outline, ranks).map { unit, rank in
      while let last = open.last, last.rank >= rank { open.removeLast() }
      defer { open.append((rank, unit.marker)) }
      return open.last?.marker
    }
  }

  private static func rank(_ marker: String) -> Int {
    if marker.allSatisfy(\.isNumber) { return 2 }
    if marker.contains(".") { return 2 + marker.count { $0 == "." } }
    return marker == marker.uppercased() ? 1 : 9
  }
}
