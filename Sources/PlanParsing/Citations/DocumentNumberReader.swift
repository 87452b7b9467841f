import VietnameseText

/// Reads document numbers: whole tokens, and those that blank space, a line end or a lost hyphen took apart.
struct DocumentNumberReader {
  let flow: Flow
  let lexicon: PlanLexicon

  /// The number that starts with the token at `index`; nil where none does.
  ///
  /// - Parameter isAnnounced: whether `số` or the name of a type stands before it, so that blank space inside and old
  ///   forms (`201-CP`) are believed.
  func number(at index: Int, isAnnounced: Bool) -> DocumentNumber? {
    switch flow.kind(index) {
    case .symbol:
      return finished(index..<(assemblyTermEnd(index + 1) ?? extendedEnd(index + 1)))
    case .fraction:
      guard isAnnounced else { return nil }
      if let end = yearEnd(index) { return finished(index..<end) }
      // A lost slash: `121/2005NĐ-CP`
      guard isGroup(index + 1), !flow.hasSpaceBefore(index + 1) else { return nil }
      return finished(index..<extendedEnd(groupEnd(index + 1)))
    case .number, .date:
      guard isAnnounced, let end = assemblyEnd(index) ?? yearEnd(index) ?? serialAndCodeEnd(index) ?? spacedEnd(index)
      else { return nil }
      return finished(index..<end)
    default:
      return nil
    }
  }

  /// The number whose serial was left blank, from its slash or dash: `/KH-SGDĐT`.
  func blankNumber(at index: Int) -> DocumentNumber? {
    guard flow.isMark(index, .slash) || flow.isMark(index, .dash) else { return nil }
    let end: Int
    if flow.isCapitalized(index + 1) {
      end = extendedEnd(groupEnd(index + 1))
    } else if flow.kind(index + 1) == .symbol {
      // `/2009/CT-UBND`
      end = extendedEnd(index + 2)
    } else {
      return nil
    }
    guard var number = finished(index..<end) else { return nil }
    number.serialLength = 0
    return number
  }

  /// Goes on over what belongs to a number but was broken off: `17/NQ` `-` `CP`, `1849/BGDĐT-` `GDPT`.
  private func extendedEnd(_ index: Int) -> Int {
    var end: Int = index
    while true {
      var next: Int = end
      if isRestOfBody(next) {
        end += 1
        continue
      }
      guard flow.isMark(next, .dash) || flow.isMark(next, .slash) || isStopOfGroup(next), !flow.startsLine(next) else {
        return end
      }
      let separator: Int = next
      next += 1
      if flow.isMark(next, .dash) { next += 1 }
      guard isGroup(next), !flow.matches(next, .cộng, .hòa), !flow.matches(next, .đảng, .cộng) else { return end }
      // Apart on both sides it is a dash of the sentence, unless the number still lacks its body.
      if flow.hasSpaceBefore(separator), flow.hasSpaceBefore(next) {
        let isShort: Bool = !flow.bytes[flow.tokens[end - 1].range].contains(UInt8(ascii: "-"))
        guard isShort, flow.isCapitals(next) || flow.spells(next, "TTg") else { return end }
      }
      end = groupEnd(next)
    }
  }

  /// `01/2016/TT-BGD` `ĐT`: the end of a body's abbreviation that stands apart, where only both together are one.
  private func isRestOfBody(_ index: Int) -> Bool {
    guard flow.isCapitals(index), (2...6).contains(flow.length(index)), !flow.startsLine(index),
      flow.hasSpaceBefore(index), Int(flow.tokens[index].start) - flow.tokens[index - 1].end == 1,
      flow.kind(index - 1) == .symbol
    else { return false }
    let group: [UInt8] = flow.bytes[flow.tokens[index - 1].range].reversed()
      .prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "/") }.reversed()
    guard group.count >= 2, !lexicon.bodyCodes.contains(group) else { return false }
    return lexicon.bodyCodes.contains(group + flow.bytes[flow.tokens[index].range])
  }

  /// `12/CĐ.UBND`, `01/KH.LĐ`: a full stop between two abbreviations, without blank space.
  private func isStopOfGroup(_ index: Int) -> Bool {
    flow.isMark(index, .fullStop) && !flow.hasSpaceBefore(index)
      && (!flow.hasSpaceBefore(index + 1) || isStopOfTown(index))
      && flow.isCapitals(index + 1) && flow.length(index + 1) >= 2 && index + 1 < flow.count
  }

  /// `04/KH-THPTTX. PL`: the stop behind the abbreviation of a town, whose initials end the line.
  private func isStopOfTown(_ index: Int) -> Bool {
    let kind: [UInt8] = Array(flow.bytes[flow.tokens[index - 1].range].suffix(2))
    guard kind.elementsEqual("TX".utf8) || kind.elementsEqual("TP".utf8) else { return false }
    return !flow.startsLine(index + 1) && (index + 2 >= flow.count || flow.startsLine(index + 2))
  }

  /// An abbreviation: capitals, or capitals with small letters in it as in `TTg`, `CTr`.
  private func isGroup(_ index: Int) -> Bool {
    guard flow.isCapitalized(index) else { return false }
    if flow.isCapitals(index), flow.length(index) >= 2 { return true }
    var capitals: Int = 0
    for offset in flow.tokens[index].range where flow.bytes[offset] >= 0x41 && flow.bytes[offset] <= 0x5A {
      capitals += 1
    }
    return capitals >= 2
  }

  /// `83/2015/QH 13`: the end of a number of the National Assembly whose term stands apart.
  private func assemblyTermEnd(_ index: Int) -> Int? {
    guard flow.kind(index) == .number, flow.length(index) <= 2, !flow.startsLine(index),
      flow.bytes[flow.tokens[index - 1].range].suffix(2).elementsEqual([UInt8(ascii: "Q"), UInt8(ascii: "H")])
    else { return nil }
    return index + 1
  }

  /// `14/2022QH15`, `06/2022-QH15`: the end of a number of the National Assembly that lost its second slash.
  private func assemblyEnd(_ index: Int) -> Int? {
    guard flow.kind(index) == .date else { return nil }
    let group: Int = flow.isMark(index + 1, .dash) ? index + 2 : index + 1
    guard flow.spells(group, "QH"), !flow.hasSpaceBefore(group), !flow.hasSpaceBefore(index + 1),
      flow.kind(group + 1) == .number, !flow.hasSpaceBefore(group + 1)
    else { return nil }
    return group + 2
  }

  /// `155/2016 /NĐ-CP`: the end of a number with blank space behind its year.
  private func yearEnd(_ index: Int) -> Int? {
    guard flow.isMark(index + 1, .slash), flow.hasSpaceBefore(index + 1), isGroup(index + 2),
      let slash = flow.bytes[flow.tokens[index].range].lastIndex(of: UInt8(ascii: "/")),
      flow.tokens[index].end - slash == 5
    else { return nil }
    return extendedEnd(groupEnd(index + 2))
  }

  /// `34CT/TW`, `15 KH/TU`: the end of a Party number that lost its hyphen; `31CĐ-TW`: one that lost its slash.
  private func serialAndCodeEnd(_ index: Int) -> Int? {
    guard flow.kind(index) == .number, isGroup(index + 1), !flow.startsLine(index + 1),
      flow.isMark(index + 2, .slash) || flow.isMark(index + 2, .dash) && !flow.hasSpaceBefore(index + 1),
      isGroup(index + 3), !flow.hasSpaceBefore(index + 3),
      lexicon.kindsByCode[Array(flow.bytes[flow.tokens[index + 1].range])] != nil
    else { return nil }
    return extendedEnd(groupEnd(index + 1))
  }

  /// `222 /KH-CDYT`, `367 - QĐ/TWĐTN-VP`, `201-CP`, `34 CT/TW`: the end of a number of several tokens.
  private func spacedEnd(_ index: Int) -> Int? {
    var next: Int = index + 1
    if flow.kind(index) == .number, flow.kind(next) == .word, flow.length(next) == 1, !flow.hasSpaceBefore(next),
      flow.isMark(next + 1, .slash)
    {
      next += 1
    }
    // `06./KH-THCS`
    if flow.isMark(next, .fullStop), flow.isMark(next + 1, .slash), !flow.hasSpaceBefore(next) { next += 1 }
    guard let separator = flow.mark(next), separator == .slash || separator == .dash else { return nil }
    let group: Int = next + 1
    // `152 /2025/NĐ-CP`
    if separator == .slash, flow.kind(group) == .symbol { return extendedEnd(group + 1) }
    // `1281/-UBND`: the abbreviation of the type was lost.
    if separator == .slash, flow.isMark(group, .dash), !flow.hasSpaceBefore(group), isGroup(group + 1) {
      return extendedEnd(groupEnd(group + 1))
    }
    guard isGroup(group) || flow.isCapitals(group) else {
      // A serial and a year: `98/2023 /NĐ-CP`.
      guard separator == .slash, flow.length(group) == 4, flow.kind(group) == .number, flow.isMark(group + 1, .slash),
        isGroup(group + 2)
      else { return nil }
      return extendedEnd(groupEnd(group + 2))
    }
    let end: Int = groupEnd(group)
    if separator == .dash {
      let hasSlash: Bool = (group..<end).contains { flow.isMark($0, .slash) }
      let isOld: Bool =
        flow.spells(group, "CP") || flow.spells(group, "TTg") || flow.spells(group, "HĐBT")
        || flow.spells(group, "TW") || flow.spells(group, "NQTW") || flow.spells(group, "TTG")
      let extended: Int = extendedEnd(end)
      // `24-CT`: a decision of the years before 1992.
      let isType: Bool =
        end == group + 1 && !flow.hasSpaceBefore(group)
        && lexicon.kindsByCode[Array(flow.bytes[flow.tokens[group].range])] != nil
      guard hasSlash || isOld || isType || (extended > end && (end..<extended).contains { flow.isMark($0, .slash) })
      else {
        return nil
      }
    }
    return extendedEnd(end)
  }

  /// The end of the groups that stand together from `index` on: `KH-CDYT`.
  private func groupEnd(_ index: Int) -> Int {
    var end: Int = index + 1
    while end < flow.count, !flow.hasSpaceBefore(end) {
      switch flow.kind(end) {
      case .word, .number:
        end += 1
      case .mark:
        guard
          flow.isMark(end, .dash) || flow.isMark(end, .slash) || flow.isMark(end, .ampersand) || isStopOfGroup(end),
          end + 1 < flow.count, !flow.hasSpaceBefore(end + 1),
          flow.kind(end + 1) == .word || flow.kind(end + 1) == .number
        else { return end }
        end += 2
      default:
        return end
      }
    }
    return end
  }

  private func finished(_ tokens: Range<Int>) -> DocumentNumber? {
    var value: [UInt8] = []
    for index in tokens {
      if flow.isMark(index, .dash) {
        if value.last != UInt8(ascii: "-") { value.append(UInt8(ascii: "-")) }
      } else if !flow.isMark(index, .fullStop) || !flow.isMark(index + 1, .slash) {
        for offset in flow.tokens[index].range {
          let byte: UInt8 = flow.bytes[offset]
          value.append(byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte)
        }
      }
    }
    restoreStroke(&value)
    restoreMarkAfterSerial(&value)
    var serialLength: Int = 0
    while serialLength < value.count, value[serialLength] != UInt8(ascii: "/"), value[serialLength] != UInt8(ascii: "-")
    {
      serialLength += 1
    }
    var number = DocumentNumber(tokens: tokens, value: value, serialLength: serialLength, code: 0..<0)
    restoreHyphen(&number)
    number.code = codeRange(number.value, from: serialLength + 1)
    return number
  }

  /// The abbreviation of the type: the first group that is one.
  private func codeRange(_ value: [UInt8], from start: Int) -> Range<Int> {
    var start: Int = start
    while start < value.count {
      var end: Int = start
      while end < value.count, value[end] != UInt8(ascii: "/"), value[end] != UInt8(ascii: "-") { end += 1 }
      // `QH-15` is the National Assembly, and no Quy hoạch.
      let isAssembly: Bool =
        value[start..<end].elementsEqual("QH".utf8) && end + 1 < value.count && value[end + 1] <= UInt8(ascii: "9")
      if !isAssembly, lexicon.kindsByCode[Array(value[start..<end])] != nil { return start..<end }
      // Only a year may stand between the serial and the type.
      guard end - start == 4, value[start..<end].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return 0..<0 }
      start = end + 1
    }
    return 0..<0
  }
}
