import Lexicons
import VietnameseText

/// The abbreviations that document numbers are made of, in UTF-8 as rules compare them.
struct NumberCodes: Sendable {
  /// The names of the types that an abbreviation stands for, broader ones included: `QĐ` is Quyết định and Quy định.
  private var typeNames: [[UInt8]: Set<String>] = [:]
  /// The abbreviations of the Party's types.
  private var partyTypes: Set<[UInt8]> = []
  /// The abbreviations of a type.
  private var codes: [String: [[UInt8]]] = [:]
  /// Bodies and units.
  private var bodies: Set<[UInt8]> = []
  /// Bodies that sign a công văn by their own name: ministries, departments, and their older names without B or S.
  private var signers: Set<[UInt8]> = []
  private var ministries: Set<[UInt8]> = []
  private var partyBodies: Set<[UInt8]> = []
  /// Unions, associations, the Front; their boards (BTV, BCH) left out, which stand before a name.
  private var organisations: Set<[UInt8]> = []
  /// Abbreviations by what is left without strokes; more than one where the stroke tells them apart (`HD`, `HĐ`).
  private var spellings: [[UInt8]: Set<[UInt8]>] = [:]

  init(_ lexicons: Lexicons) {
    for row in lexicons.documentTypes {
      for text in [row.abbreviation].compactMap({ $0 }) + row.aliases where Self.isAbbreviation(text) {
        let code: [UInt8] = Array(text.utf8)
        if row.regime == .party { partyTypes.insert(code) }
        for name in [row.name, row.kindOf].compactMap({ $0 }) {
          typeNames[code, default: []].insert(name)
          if codes[name]?.contains(code) != true { codes[name, default: []].append(code) }
        }
        addSpelling(code)
      }
    }
    for row in lexicons.agencies where row.family != .term {
      for text in [row.abbreviation] + row.aliases where Self.isAbbreviation(text) {
        let code: [UInt8] = Array(text.utf8)
        add(code)
        if row.family == .party { partyBodies.insert(code) }
        if row.family == .ministry { ministries.insert(code) }
        if row.family == .massOrganisation, !Self.boards.contains(text) { organisations.insert(code) }
        if row.family == .ministry || row.family == .department || text == "TTg" || text == "VPCP" {
          signers.insert(code)
          // `LĐTBXH` of `BLĐTBXH`: how numbers were written before.
          if code.count > 4 {
            add(Array(code.dropFirst()))
            signers.insert(Array(code.dropFirst()))
          }
        }
      }
    }
    for text in Self.others { add(Array(text.utf8)) }
  }

  private mutating func add(_ code: [UInt8]) {
    bodies.insert(code)
    addSpelling(code)
  }

  private mutating func addSpelling(_ code: [UInt8]) {
    spellings[Folding.fold(code, .stroke), default: []].insert(code)
  }

  /// Bodies and units seen in numbers of the state and the Party that the table of bodies lacks.
  private static let others: [String] = [
    "UB", "CT", "HĐBT", "HĐCP", "BTL", "BGH", "SNN", "TCTK", "BCĐTW", "BCĐTƯ", "UBKT", "CĐS", "CĐSQG", "XDĐ", "ATLĐ",
    "LĐVL",
  ]

  private static let boards: Set<String> = ["BTV", "BCH", "BTT", "ĐCT"]

  /// `TTg`, `CTr`, `UBND`: no space, a capital first and at least two of them.
  private static func isAbbreviation(_ text: String) -> Bool {
    var capitals: Int = 0
    for scalar in text.unicodeScalars {
      if scalar == " " { return false }
      if scalar == "Đ" || ("A"..."Z").contains(scalar) { capitals += 1 }
    }
    return capitals > 1
  }

  // MARK: Questions

  /// Whether the abbreviation is that of a type.
  func isType(_ code: some Collection<UInt8>) -> Bool { typeNames[Array(code)] != nil }

  /// Whether the abbreviation is that of a type that the Party issues: `CT`, but not `CĐ`.
  func isPartyType(_ code: some Collection<UInt8>) -> Bool { partyTypes.contains(Array(code)) }

  /// The types that an abbreviation stands for.
  func types(_ code: [UInt8]) -> Set<String> { typeNames[code] ?? [] }

  /// The abbreviations of a type.
  func codes(ofType name: String) -> [[UInt8]] { codes[name] ?? [] }

  /// Whether the abbreviation is that of a body or unit.
  func isBody(_ code: some Collection<UInt8>) -> Bool { bodies.contains(Array(code)) }

  /// Whether the abbreviation is that of a ministry.
  func isMinistry(_ code: some Collection<UInt8>) -> Bool { ministries.contains(Array(code)) }

  /// Whether the abbreviation is that of a ministry, a department or the Prime Minister, whose công văn name a unit.
  func isSigner(_ code: some Collection<UInt8>) -> Bool { signers.contains(Array(code)) }

  /// Whether the abbreviation is that of a union, an association or the Front.
  func isOrganisation(_ code: [UInt8]) -> Bool { organisations.contains(code) }

  /// Whether the abbreviation is that of a Party body, or ends like one: `BCĐTW`, `UBKTĐU`.
  func isPartyBody(_ code: some Collection<UInt8>) -> Bool {
    let code: [UInt8] = Array(code)
    return partyBodies.contains(code)
      || (code.count > 4 && (code.suffix(2).elementsEqual("TW".utf8) || code.suffix(3).elementsEqual("ĐU".utf8)))
  }

  /// Whether the abbreviation is in use as it stands.
  func isKnown(_ code: [UInt8]) -> Bool { typeNames[code] != nil || bodies.contains(code) }

  /// The one abbreviation that has these letters, strokes left out of account; null where there is none or more.
  func spelling(folded code: [UInt8]) -> [UInt8]? {
    guard let spellings = spellings[code], spellings.count == 1 else { return nil }
    return spellings.first
  }

  /// Whether two abbreviations differ in strokes of Đ alone.
  func differInStroke(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first != second && Folding.fold(first, .stroke) == Folding.fold(second, .stroke)
  }
}
