import CampaignRecord
import Lexicons
import VietnameseText

/// Tells under which regulation a plan was written.
struct ProfileFinder {
  let record: CampaignRecord
  let lexicons: Lexicons

  /// The profile: a known body in the number tells best, then the name of the issuer, then who signs, then how the body
  /// in the number starts.
  func profile() -> Profile {
    let header: Header = record.header
    let symbol: String = header.number?.symbol ?? ""
    if let profile = profile(ofSymbol: symbol) { return profile }
    for name in [header.issuer?.name, header.issuer?.parent, record.closing.signatory?.authority] {
      if let name, let profile = Self.profile(ofName: name) { return profile }
    }
    if let profile = Self.profile(startingIn: symbol) { return profile }
    return header.issuer != nil || header.number != nil ? .state : .unknown
  }

  /// `KH-CĐYT`, `CT/TW`: the body behind the type. Party numbers have the slash before the body, and so do those of the
  /// Youth Union.
  private func profile(ofSymbol symbol: String) -> Profile? {
    for code in Self.bodies(in: symbol) {
      for row in lexicons.agencies(abbreviated: code) {
        switch row.family {
        case .party: return .party
        case .massOrganisation: return .union
        case .term: continue
        default: return .state
        }
      }
    }
    return nil
  }

  private static func profile(startingIn symbol: String) -> Profile? {
    for code in bodies(in: symbol) {
      for (prefix, profile) in prefixes where code.utf8.starts(with: prefix.utf8) { return profile }
    }
    return symbol.utf8.contains(UInt8(ascii: "/")) ? .party : nil
  }

  /// The codes behind the type: `HND` and `SNN&MT` of `KHPH-HND-SNN&MT`.
  private static func bodies(in symbol: String) -> [String] {
    symbol.utf8.split { byte in byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") }.dropFirst()
      .map { part in String(Substring(part)) }
  }

  /// How codes of bodies start that are in no table: `CĐYT`, `LĐLĐTB`, `TĐTN`.
  private static let prefixes: [(String, Profile)] = [
    ("LĐLĐ", .union), ("CĐN", .union), ("CĐCS", .union), ("CĐYT", .union), ("CĐGD", .union), ("TĐTN", .union),
    ("TWĐTN", .union), ("ĐTN", .union), ("MTTQ", .union),
    ("HU", .party), ("ĐU", .party), ("TU", .party), ("BTG", .party), ("UBND", .state), ("HĐND", .state), ("S", .state),
  ]

  /// Words of the names of bodies; the first that a name holds counts.
  private static let words: [(String, Profile)] = [
    ("công đoàn", .union), ("liên đoàn lao động", .union), ("đoàn thanh niên", .union), ("đoàn tncs", .union),
    ("tỉnh đoàn", .union), ("huyện đoàn", .union), ("thành đoàn", .union), ("mặt trận tổ quốc", .union),
    ("hội liên hiệp", .union), ("hội nông dân", .union), ("hội cựu chiến binh", .union), ("hội phụ nữ", .union),
    ("đảng ủy", .party), ("tỉnh ủy", .party), ("thành ủy", .party), ("huyện ủy", .party), ("quận ủy", .party),
    ("đảng bộ", .party),
    ("ban tuyên giáo", .party), ("chi bộ", .party), ("bộ chính trị", .party), ("ban bí thư", .party),
    ("đảng cộng sản", .party), ("ban thường vụ", .union),
  ]

  private static let names: [([UInt8], Profile)] = words.map { word, profile in
    (Folding.fold(word.utf8, .spelling), profile)
  }

  private static func profile(ofName name: String) -> Profile? {
    let small: [UInt8] = Folding.fold(name.utf8, .spelling)
    return names.first { word, _ in contains(small, word) }?.1
  }

  private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { start in text[start...].starts(with: word) }
  }
}
