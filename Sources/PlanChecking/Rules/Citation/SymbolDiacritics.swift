import CampaignRecord
import VietnameseText

/// A document number whose symbol lost the stroke of a Đ, or has one too many.
struct SymbolDiacritics: Rule {
  let about = RuleDescription(
    id: "symbol-diacritics", group: .citation, severity: .warning,
    title: Wording(vi: "Ký hiệu văn bản lẫn D và Đ", en: "A symbol with D for Đ"),
    whatItDoes: Wording(
      vi: """
        So từng nhóm chữ của ký hiệu với bảng tên loại và cơ quan, với tên loại đứng ngay trước số, với chữ đầu của tên cơ quan
        đứng sau, và với các số khác của văn bản, không kể nét ngang của Đ: “KH-CDYT” là “KH-CĐYT”. Chữ viết tắt có nghĩa
        cả khi có và không có nét ngang (HD, HĐ) chỉ bị báo khi tên loại bác bỏ. Văn bản nhận dạng từ ảnh chỉ cho thông tin.
        """,
      en: """
        Compares each group of a symbol with the tables of types and bodies, with the type right before the number, with the
        initials of the issuer behind it and with the other numbers of the plan, strokes of Đ left out of account: “KH-CDYT”
        is “KH-CĐYT”. What is an abbreviation with and without the stroke (HD, HĐ) is reported only where the type disproves
        it. In text read from an image it is information only.
        """),
    whyIsThisBad: Wording(
      vi: "Tìm theo số, ký hiệu sẽ không ra, và người đọc có thể hiểu là cơ quan khác.",
      en: "A search by number does not find it, and a reader may take it for another body."),
    fixSafety: Wording(
      vi: "An toàn khi tên loại xác nhận, hoặc chữ viết tắt thông dụng có từ ba chữ cái.",
      en: "Safe where the type confirms it, or where the abbreviation is in general use and has three letters or more."),
    examples: [
      RuleExample(
        wrong:
          "CÔNG ĐOÀN NGÀNH Y TẾ\nSố: 222/KH-⟦CDYT⟧\nKẾ HOẠCH\nCăn cứ Nghị định số 30/2020/⟦ND⟧-CP ngày 05/3/2020.\n",
        right: "CÔNG ĐOÀN NGÀNH Y TẾ\nSố: 222/KH-CĐYT\nKẾ HOẠCH\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nCăn cứ Hướng dẫn số 12/⟦HĐ⟧-UBND ngày 05/3/2020 của UBND tỉnh.\n",
        right: "KẾ HOẠCH\nCăn cứ Hướng dẫn số 12/HD-UBND ngày 05/3/2020 và Hợp đồng số 12/HĐ-SYT.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var own: OwnGroups?
    for number in plan.numbers where number.symbol.contains(where: mayBeWrong) {
      let printed: String? = plan.printedType(of: number)?.name
      for index in number.symbol.indices where mayBeWrong(number.groups[index]) {
        let group: PrintedNumber.Group = number.groups[index]
        guard let right = known(group, at: index, of: number, printed, plan) else {
          if plan.facts.numberCodes.isKnown(group.code) { continue }
          let groups: OwnGroups = own ?? OwnGroups(plan)
          own = groups
          let right: [UInt8]? =
            groups.spelling(of: group.code) ?? composed(group, plan.facts)
            ?? initials(of: number, like: group.code, plan)
          if let right {
            report(violation(group, right: right, isSafe: false, plan))
          }
          continue
        }
        let isSafe: Bool = right.count > 3 || index == number.symbol.startIndex
        report(violation(group, right: right, isSafe: isSafe, plan))
      }
    }
  }

  /// Whether the group has letters that strokes may be lost of or put on.
  private func mayBeWrong(_ group: PrintedNumber.Group) -> Bool {
    group.code.count > 1 && !group.isEndless
      && group.code.contains { byte in byte == UInt8(ascii: "D") || byte == 0xC4 }
  }

  // MARK: Evidence

  /// What the tables say that the group should be; null where they know it as it stands, or do not know it.
  private func known(
    _ group: PrintedNumber.Group, at index: Int, of number: PrintedNumber, _ type: String?, _ plan: PlanUnderCheck
  ) -> [UInt8]? {
    let codes: NumberCodes = plan.facts.numberCodes
    let isFirst: Bool = index == number.symbol.startIndex
    if isFirst, let type {
      let meant: [[UInt8]] = codes.codes(ofType: type)
      if meant.contains(group.code) { return nil }
      if let right = meant.first(where: { code in codes.differInStroke(code, group.code) }) { return right }
    }
    if codes.isKnown(group.code) || plan.facts.abbreviations.isKnown(WordKey(text(group.code))) { return nil }
    let folded: [UInt8] = Folding.fold(group.code, .stroke)
    if let right = codes.spelling(folded: folded) {
      // Two letters are too few to tell a body by, unless the Party's form says where it stands.
      let isParty: Bool = group.mark == UInt8(ascii: "/") && codes.isPartyBody(right)
      if folded.count > 2 || isParty || (isFirst && codes.isType(right)) { return right == group.code ? nil : right }
    }
    if let right = plan.facts.abbreviations.spelling(folded: WordKey(text(folded))) {
      return right.utf8.elementsEqual(group.code) || folded.count < 3 ? nil : Array(right.utf8)
    }
    return nil
  }

  /// A body with a place or another body at one of its ends: `BCDTW`, `SLDTBXHTB`, `TTHDND`.
  private func composed(_ group: PrintedNumber.Group, _ facts: CheckingFacts) -> [UInt8]? {
    let code: [UInt8] = group.code
    let folded: [UInt8] = Folding.fold(code, .stroke)
    for length in stride(from: folded.count - 1, through: 3, by: -1) {
      let rest: Int = folded.count - length
      if let right = facts.numberCodes.spelling(folded: Array(folded[..<length])), right.count > length,
        !code.starts(with: right), length > 3 || (right.elementsEqual("BCĐ".utf8) && rest > 1)
      {
        return right + code[offset(of: length, in: code)...]
      }
      guard length > 3 else { continue }
      let tail: [UInt8] = Array(folded[rest...])
      let right: [UInt8]? =
        facts.numberCodes.spelling(folded: tail)
        ?? facts.abbreviations.spelling(folded: WordKey(text(tail))).map { Array($0.utf8) }
      if let right, right.count > length, !code.reversed().starts(with: right.reversed()) {
        return code[..<offset(of: rest, in: code)] + right
      }
    }
    // `UBKTDU`: a body of a Party committee.
    if group.mark == UInt8(ascii: "/"), code.suffix(2).elementsEqual("DU".utf8),
      facts.numberCodes.isBody(code.dropLast(2))
    {
      return code.dropLast(2) + "ĐU".utf8
    }
    return nil
  }

  /// Where a place of the folded code is in the code, in which a stroke takes a byte more.
  private func offset(of folded: Int, in code: [UInt8]) -> Int {
    var offset: Int = 0
    var count: Int = 0
    while count < folded, offset < code.count {
      let isStroke: Bool = code[offset] == 0xC4 && code[offset + 1] | 1 == 0x91
      offset += isStroke ? 2 : 1
      count += 1
    }
    return offset
  }

  /// The initials of the issuer behind the number, where they are the group but for strokes.
  private func initials(of number: PrintedNumber, like code: [UInt8], _ plan: PlanUnderCheck) -> [UInt8]? {
    let issuer: Span? =
      number.citation.map { index in plan.record.citations[index].spans.issuer }
      ?? plan.record.header.issuer?.span
    guard let issuer else { return nil }
    var initials: [UInt8] = []
    for index in plan.tokens(in: issuer) where plan.tokens[index].kind == .word {
      let start: Int = Int(plan.tokens[index].start)
      let letter: UInt8 = plan.bytes[start]
      if letter == 0xC4, plan.bytes[start + 1] | 1 == 0x91 {
        initials += [0xC4, 0x90]
      } else {
        let end: Int = start + (letter < 0x80 ? 1 : (letter < 0xE0 ? 2 : 3))
        initials += Folding.fold(plan.bytes[start..<end], .diacritics).map { byte in
          0x61...0x7A ~= byte ? byte & 0xDF : byte
        }
      }
    }
    guard plan.facts.numberCodes.differInStroke(initials, code) else { return nil }
    return initials
  }

  private func text(_ code: [UInt8]) -> String { String(decoding: code, as: UTF8.self) }

  private func violation(
    _ group: PrintedNumber.Group, right: [UInt8], isSafe: Bool, _ plan: PlanUnderCheck
  ) -> Violation {
    let isImage: Bool = plan.record.source.ocr != nil
    return Violation(
      at: group.span, .stroke(right: text(right)), severity: isImage ? .info : nil,
      suggestion: Finding.Suggestion(replacement: text(right), safe: isSafe && !isImage),
      cause: isImage ? .extraction : .either)
  }
}

/// The groups of a plan's numbers and the abbreviations of its words, by what is left without strokes.
private struct OwnGroups {
  /// The codes that may have a stroke or lack one, with a number that they share with what differs in strokes alone; in
  /// the order of these numbers.
  private var codes: [(print: UInt64, code: ArraySlice<UInt8>)] = []

  init(_ plan: PlanUnderCheck) {
    for number in plan.numbers {
      for group in number.symbol { add(group.code[...]) }
    }
    for abbreviation in plan.abbreviations { add(plan.bytes[plan.tokens[abbreviation.index].range]) }
    codes.sort { first, second in first.print < second.print }
  }

  private mutating func add(_ code: ArraySlice<UInt8>) {
    // Đ is C4 90; Ð, which stands for it, is C3 90.
    guard code.contains(where: { byte in byte | 0x20 == UInt8(ascii: "d") || byte == 0xC4 || byte == 0xC3 }) else {
      return
    }
    codes.append((Self.print(of: code), code))
  }

  private static func print(of code: ArraySlice<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in code {
      switch byte {
      case 0xC3, 0xC4: continue
      case 0x90: hash.add(UInt8(ascii: "D"))
      case 0x91, 0xB0: hash.add(UInt8(ascii: "d"))
      default: hash.add(byte)
      }
    }
    return hash.value
  }

  /// Another spelling that the plan has more often; null where there is none.
  func spelling(of code: [UInt8]) -> [UInt8]? {
    let folded: [UInt8] = Folding.fold(code, .stroke)
    var spellings: [[UInt8]: Int] = [:]
    for own in alike(code) where Folding.fold(own, .stroke) == folded { spellings[Array(own), default: 0] += 1 }
    guard spellings.count == 2, let count = spellings[code] else { return nil }
    guard let (other, times) = spellings.first(where: { spelling, _ in spelling != code }) else { return nil }
    return times > count || (times == count && other.count > code.count) ? other : nil
  }

  /// The codes that have the same number.
  private func alike(_ code: [UInt8]) -> [ArraySlice<UInt8>] {
    let print: UInt64 = Self.print(of: code[...])
    var low: Int = 0
    var high: Int = codes.count
    while low < high {
      let middle: Int = (low + high) / 2
      if codes[middle].print < print { low = middle + 1 } else { high = middle }
    }
    return codes[low...].prefix { own in own.print == print }.map(\.code)
  }
}

extension Wording {
  fileprivate static func stroke(right: String) -> Wording {
    Wording(vi: "chữ viết tắt trong ký hiệu là \(right)", en: "the abbreviation in the symbol is \(right)")
  }
}
