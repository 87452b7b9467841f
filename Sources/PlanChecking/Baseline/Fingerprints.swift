public import CampaignRecord

/// Names findings so that they are known again in a later version of the file: by the rule and the text around the place,
/// not by line numbers, messages or levels.
public struct Fingerprints: Sendable {
  private let text: [UInt8]
  /// How many bytes before and behind the place count, blanks and marks of markdown left out.
  private static let reach: Int = 40
  /// How many bytes are looked at for them.
  private static let lookout: Int = 400

  /// The fingerprints of findings in a normalized text.
  public init(in text: [UInt8]) {
    self.text = text
  }

  /// The fingerprint of each finding: sixteen hexadecimal digits, and which of those with the same digits it is.
  public func fingerprints(of findings: [Finding]) -> [String] {
    var counts: [UInt64: Int] = [:]
    return findings.map { finding in
      let hash: StableHash = hash(of: finding)
      counts[hash.value, default: 0] += 1
      return hash.digits + ":\(counts[hash.value] ?? 1)"
    }
  }

  private func hash(of finding: Finding) -> StableHash {
    var hash = StableHash()
    finding.rule.utf8.forEach { byte in hash.add(byte) }
    guard let span = finding.span else { return hash }
    let before = text[max(0, span.start - Self.lookout)..<span.start].reversed()
    let after = text[span.end..<min(text.count, span.end + Self.lookout)]
    hash.add(0)
    add(before, upTo: Self.reach, to: &hash)
    hash.add(0)
    add(text[span.start..<span.end], upTo: .max, to: &hash)
    hash.add(0)
    add(after, upTo: Self.reach, to: &hash)
    return hash
  }

  /// Adds bytes up to the end of the line.
  private func add(_ bytes: some Sequence<UInt8>, upTo limit: Int, to hash: inout StableHash) {
    var count: Int = 0
    for byte in bytes {
      if limit < .max, byte == UInt8(ascii: "\n") || count == limit { return }
      switch byte {
      case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"): continue
      default:
        hash.add(byte)
        count += 1
      }
    }
  }
}
