import CampaignRecord
import Lexicons
import VietnameseText

/// Understands the names of issuers so that two plans mean the same body by them: `UBND tỉnh` in a plan from Kon Tum is
/// `Ủy ban nhân dân tỉnh Kon Tum`, and not that of another province.
struct IssuerNames: Sendable {
  /// Words of a name, folded and hashed, abbreviations written out.
  typealias Words = [UInt64]

  /// A body that a name stands for.
  struct Body: Hashable, Sendable {
    /// What names it.
    let key: UInt64
    /// Whether no other body has this name.
    let isCertain: Bool
  }

  /// The kinds of bodies of which a province has one of a name.
  private static let singleFamilies: Set<AgencyRow.Family> = [
    .assembly, .government, .department, .party, .massOrganisation,
  ]

  private static let folding: FoldingOptions = FoldingOptions.spelling.union(.stroke)

  /// What abbreviations stand for.
  private let abbreviations: [UInt64: Words]
  /// The provinces by their names, words joined, each with whether it is a city.
  private let provinces: [UInt64: (name: UInt64, isCity: Bool)]
  /// Names of bodies of which each province has one, each with whether the levels below have such bodies, too.
  private let provincial: [UInt64: Bool]
  /// Names of bodies of which the country has one.
  private let central: Set<UInt64>
  /// Codes of symbols that only such bodies have.
  private let centralCodes: Set<UInt64>

  /// The names of the tables.
  init(_ lexicons: Lexicons) {
    var abbreviations: [UInt64: Words] = [:]
    var provincial: [UInt64: Bool] = [:]
    var central: Set<UInt64> = []
    var centralCodes: Set<UInt64> = []
    for row in lexicons.agencies where row.family != .term {
      abbreviations[Self.word(row.abbreviation)] = Self.words(row.name)
      let names: [UInt64] = ([row.name] + row.aliases).map { name in Self.join(Self.words(name)) }
      if row.levels == [.central] {
        central.formUnion(names)
        centralCodes.insert(Self.word(row.abbreviation))
      } else if row.levels.contains(.province), Self.singleFamilies.contains(row.family) {
        for name in names {
          provincial[name] = row.levels.contains { level in level != .province && level != .central }
        }
      }
    }
    for (short, long) in [("tp", "thành phố"), ("mttq", "mặt trận tổ quốc"), ("cđ", "công đoàn")] {
      abbreviations[Self.word(short)] = Self.words(long)
    }
    var provinces: [UInt64: (name: UInt64, isCity: Bool)] = [:]
    for row in lexicons.provinces {
      let name: UInt64 = Self.join(Self.words(row.name))
      for spelling in [row.name] + row.aliases {
        provinces[Self.join(Self.words(spelling))] = (name, row.type == .city)
      }
    }
    self.abbreviations = abbreviations
    self.provinces = provinces
    self.provincial = provincial
    self.central = central
    self.centralCodes = centralCodes
  }

  // MARK: Names

  /// The words of a name, abbreviations written out.
  func words(of name: String) -> Words {
    let words: Words = Self.words(name)
    guard words.contains(where: { word in abbreviations[word] != nil }) else { return words }
    return words.flatMap { word in abbreviations[word] ?? [word] }
  }

  /// The body that a name stands for in a plan of a province.
  func body(named words: Words, home: UInt64?) -> Body? {
    var words: Words = Self.withoutOfficer(words)
    guard !words.isEmpty else { return nil }
    if let name = centralName(words) { return Body(key: name, isCertain: true) }
    let all: Words = words
    let printed: Province? = province(endingIn: words)
    if let printed { words.removeLast(printed.words) }
    let isTown: Bool = words.suffix(2) == Self.town
    let isProvince: Bool = words.last == Self.province
    words.removeLast(isTown ? 2 : isProvince ? 1 : 0)
    // `thành phố Hải Dương` is a town in a province of the same name.
    let isAmbiguous: Bool = isTown && printed.map { province in !province.isCity } ?? true
    let province: UInt64? = printed?.name ?? home
    // `Ủy ban nhân dân` alone may be that of a commune.
    let isOfProvince: Bool =
      provincial[Self.join(words)].map { isBelow in !isBelow || isProvince || printed != nil }
      ?? (printed != nil && words.count > 2)
    guard let province, isOfProvince, !isAmbiguous, let last = words.last, !Self.lowerLevels.contains(last) else {
      return Body(key: Self.join(all + [home ?? 0]), isCertain: false)
    }
    return Body(key: Self.join(words + [province]), isCertain: true)
  }

  /// The province that a plan comes from: by its issuer, the body above it, or the place before the date.
  func home(of header: Header) -> UInt64? {
    for name in [header.issuer?.name, header.issuer?.parent, header.place] {
      if let name, let found = province(endingIn: words(of: name)) { return found.name }
    }
    return nil
  }

  // MARK: Registers

  /// The register that a number was taken from: that of a body of the whole country, which its code tells, or that of the
  /// body that is named. Null where neither settles it.
  func register(of number: String, issuer: Words?, home: UInt64?) -> UInt64? {
    if isCentral(number, issuer) { return 1 }
    guard let issuer, let body = body(named: issuer, home: home), body.isCertain else { return nil }
    return body.key
  }

  /// Whether the number has a code of a body of the whole country, and the issuer is such a body. `BTC` is a ministry, and
  /// the committee of many a festival.
  private func isCentral(_ number: String, _ issuer: Words?) -> Bool {
    let parts = Self.fold(number).split { byte in byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") }
    let hasCode: Bool = parts.dropFirst().contains { part in
      // `QH15` is the National Assembly in its term.
      let letters = part.prefix { byte in !(0x30...0x39).contains(byte) }
      return centralCodes.contains(StableHash.value(of: part)) || centralCodes.contains(StableHash.value(of: letters))
    }
    guard hasCode, let issuer else { return hasCode && Self.holdsYear(number) }
    return centralName(Self.withoutOfficer(issuer)) != nil || issuer.first == Self.ministry
  }

  /// The longest name of a body of the whole country that the words start with.
  private func centralName(_ words: Words) -> UInt64? {
    var longest: UInt64?
    var name: UInt64 = 0
    for (count, word) in words.prefix(12).enumerated() {
      name = Self.joined(name, word)
      if count > 0, central.contains(name) { longest = name }
    }
    return longest
  }

  // MARK: Words

  private struct Province {
    let name: UInt64
    let isCity: Bool
    let words: Int
  }

  private func province(endingIn words: Words) -> Province? {
    for count in stride(from: min(words.count, 4), to: 0, by: -1) {
      guard let row = provinces[Self.join(words.suffix(count))] else { continue }
      return Province(name: row.name, isCity: row.isCity, words: count)
    }
    return nil
  }

  /// `98/2023/NĐ-CP`: serial, year, symbol.
  static func holdsYear(_ number: String) -> Bool {
    let parts = number.utf8.split(separator: UInt8(ascii: "/"))
    return parts.count == 3 && parts[1].count == 4 && parts[1].allSatisfy { byte in (0x30...0x39).contains(byte) }
  }

  /// A text for comparing.
  static func fold(_ text: String) -> [UInt8] { Folding.fold(text.utf8, folding) }

  private static let province: UInt64 = word("tỉnh")
  private static let ministry: UInt64 = word("bộ")
  private static let town: ArraySlice<UInt64> = ["thành", "phố"].map(word)[...]
  private static let lowerLevels: Set<UInt64> = Set(["huyện", "quận", "xã", "phường", "trấn"].map(word))
  /// Officers and committees who sign for a body with a number of its own register.
  private static let officers: [Words] = ["chủ tịch", "ban thường vụ", "giám đốc", "bộ trưởng"].map(words)

  private static func withoutOfficer(_ words: Words) -> Words {
    for officer in officers where words.count > officer.count && words.starts(with: officer) {
      return Words(words.dropFirst(officer.count))
    }
    return words
  }

  private static func word(_ text: String) -> UInt64 { StableHash.value(of: fold(text)) }

  private static func words(_ name: String) -> Words {
    var words: Words = []
    var hash: StableHash?
    for byte in fold(name) {
      switch byte {
      case 0...0x20, UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""):
        if let word = hash { words.append(word.value) }
        hash = nil
      default:
        hash = hash ?? StableHash()
        hash?.add(byte)
      }
    }
    if let word = hash { words.append(word.value) }
    return words
  }

  /// The words as one number.
  private static func join(_ words: some Sequence<UInt64>) -> UInt64 { words.reduce(0, joined) }

  private static func joined(_ name: UInt64, _ word: UInt64) -> UInt64 {
    (name ^ word) &* 0x9E37_79B9_7F4A_7C15 &+ (name >> 31)
  }
}
