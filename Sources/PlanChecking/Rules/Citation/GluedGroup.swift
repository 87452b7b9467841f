import CampaignRecord

/// A group of a number that is two without the hyphen between them.
struct GluedGroup {
  /// Both parts with the hyphen.
  let text: String
  /// Whether both are known.
  let isCertain: Bool

  /// The parts of a group that no table knows; null where it may well be one.
  ///
  /// - Parameters:
  ///   - isFirst: whether it stands right behind the serial or the year.
  ///   - isOnly: whether it is all that stands there.
  ///   - type: the type that the words before the number name.
  init?(
    _ group: PrintedNumber.Group, isFirst: Bool, isOnly: Bool, type: String?, _ own: OwnParts, _ plan: PlanUnderCheck
  ) {
    let codes: NumberCodes = plan.facts.numberCodes
    let code: [UInt8] = group.code
    if let parts = own.parts(glued: code) {
      text = parts
      isCertain = true
      return
    }
    let typeCodes: [[UInt8]] = type.map { type in codes.codes(ofType: type) } ?? []
    for split in stride(from: code.count - 2, through: 2, by: -1) where code[split] & 0xC0 != 0x80 {
      let head: [UInt8] = Array(code[..<split])
      // `QĐ.UB`: a full stop stands for the hyphen.
      let next: Int = code[split] == UInt8(ascii: ".") ? split + 1 : split
      let rest: [UInt8] = Array(code[next...])
      // Asked last, for it takes longest.
      var isSeen: Bool { rest.count > 1 && (codes.isBody(rest) || own.holds(rest)) }
      let isPair: Bool
      if isFirst, typeCodes.contains(head), codes.isType(head) {
        // `QĐKT`, `KHCM`, `HĐTVGS` are numbers of their own kind: what no table knows needs the length of a body.
        // `KHTĐ-MNSM`, where the body follows, is a plan of emulation.
        isPair =
          (isOnly || Self.letters(rest) > 2) && isSeen
          || (isOnly && Self.letters(rest) > 3 && !Self.free.contains(head))
      } else if isFirst, isOnly, type == nil, Self.unmistakable.contains(head) {
        isPair = isSeen
      } else if isFirst, isOnly, type == nil || type == "Công văn", !codes.isType(head) {
        isPair = codes.isSigner(head) && isSeen || Self.isUnit(rest, of: head, codes)
      } else {
        isPair = !isFirst && Self.areBodies(head, rest, codes)
      }
      guard isPair else { continue }
      let (end, start): (Int, Int) = (group.span.start + split, group.span.start + next)
      text =
        plan.text(Span(start: group.span.start, end: end)) + "-" + plan.text(Span(start: start, end: group.span.end))
      isCertain = isSeen
      return
    }
    return nil
  }

  /// Whether what follows a body is a unit of it, by its length alone: the abbreviation of a province is shorter
  /// (`SYTTB`), and the centre is in none.
  private static func isUnit(_ rest: [UInt8], of head: [UInt8], _ codes: NumberCodes) -> Bool {
    if places.contains(rest) { return false }
    if codes.isMinistry(head) || head.elementsEqual("TTg".utf8) || head.elementsEqual("VPCP".utf8) {
      return letters(rest) > 1
    }
    if codes.isSigner(head) { return letters(rest) > 2 }
    if head.elementsEqual("UBND".utf8) || head.elementsEqual("HĐND".utf8) { return letters(rest) > 1 }
    return codes.isOrganisation(head) && letters(rest) > 3
  }

  /// Whether two bodies stand together that only a hyphen joins: two ministries, or an organisation and its unit.
  private static func areBodies(_ head: [UInt8], _ rest: [UInt8], _ codes: NumberCodes) -> Bool {
    if codes.isMinistry(head), codes.isMinistry(rest) { return true }
    if head.elementsEqual("TWĐTN".utf8) { return letters(rest) > 1 }
    return codes.isOrganisation(head) && codes.isBody(rest) && letters(rest) > 2
  }

  private static func letters(_ code: [UInt8]) -> Int { code.count { byte in byte & 0xC0 != 0x80 } }

  /// Types that no name of a body starts with: `TTUBND` is the standing board, `CĐSYT` a union.
  private static let unmistakable: Set<[UInt8]> = codes(
    "KH QĐ NQ NĐ HD TB TTr CTr KL TTLT NQLT KHLT KHPH CTPH QyĐ")
  /// Types whose numbers say what they are about: `HĐTVGS` is a contract of consultants.
  private static let free: Set<[UInt8]> = codes("HĐ BB BC GM GGT")
  /// What stands behind a body for its level or place: `UBNDTP` has no unit.
  private static let places: Set<[UInt8]> = codes("TP TX TT TTH BRVT HCM TPHCM TPHN TPĐN TPHP TPCT")

  private static func codes(_ list: String) -> Set<[UInt8]> {
    Set(list.utf8.split(separator: UInt8(ascii: " ")).map { part in Array(part) })
  }
}

/// What the numbers of a plan show of the bodies it deals with.
struct OwnParts {
  private var bodies: Set<[UInt8]> = []
  private var pairs: [[UInt8]: String] = [:]

  /// The parts of every number that has at least two.
  init(_ plan: PlanUnderCheck) {
    for number in plan.numbers where number.symbol.count > 1 {
      var before: PrintedNumber.Group?
      for group in number.symbol {
        if let before {
          bodies.insert(group.code)
          if group.mark == UInt8(ascii: "-") {
            pairs[before.code + group.code] =
              MalformedNumber.text(before.code[...]) + "-" + MalformedNumber.text(group.code[...])
          }
        }
        before = group
      }
    }
  }

  /// Two groups of another number that are this one with a hyphen between them.
  func parts(glued code: [UInt8]) -> String? { pairs[code] }

  /// Whether the plan has a number of this body or unit.
  func holds(_ code: [UInt8]) -> Bool { bodies.contains(code) && code.count > 1 }
}
