import VietnameseText

/// What a converter or a slip of the pen took from a number.
extension DocumentNumberReader {
  /// `NÐ-CP` is `NĐ-CP`: the letter of Icelandic looks the same, and in code page 1258 it is the same. Scanners read one
  /// letter as two, of which one is that: `QĐÐ-UBND`.
  func restoreStroke(_ value: inout [UInt8]) {
    guard value.contains(0xC3) else { return }
    func isStroked(_ index: Int) -> Bool {
      guard index + 1 < value.count else { return false }
      return value[index] == 0xC4 && value[index + 1] == 0x90
        || value[index] == 0xC3 && (value[index + 1] == 0x90 || value[index + 1] == 0xB0)
    }
    var restored: [UInt8] = []
    var index: Int = 0
    while index < value.count {
      var end: Int = index
      while isStroked(end) { end += 2 }
      if value[index..<end].contains(0xC3) {
        restored += [0xC4, value[index..<end].contains(0x90) ? 0x90 : 0x91]
      } else {
        restored += value[index..<max(end, index + 1)]
      }
      index = max(end, index + 1)
    }
    value = restored
  }

  /// `34CT/TW` is `34-CT/TW`, `31CĐ-TW` is `31/CĐ-TW`: digits and the abbreviation of a type stand before the mark that is
  /// left, and a number has one of each.
  func restoreMarkAfterSerial(_ value: inout [UInt8]) {
    guard let split = value.firstIndex(where: { $0 < 0x30 || $0 > 0x39 }), split > 0, value[split] >= 0x41,
      let mark = value[split...].firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }),
      mark > split + 1, lexicon.kindsByCode[Array(value[split..<mark])] != nil
    else { return }
    value.insert(value[mark] == UInt8(ascii: "/") ? UInt8(ascii: "-") : UInt8(ascii: "/"), at: split)
  }

  /// `182/KHUBND` is `182/KH-UBND`: the last group starts with a type and goes on with a known body.
  func restoreHyphen(_ number: inout DocumentNumber) {
    guard let slash = number.value.lastIndex(of: UInt8(ascii: "/")) else { return }
    let group: ArraySlice<UInt8> = number.value[(slash + 1)...]
    guard group.count >= 4, !group.contains(UInt8(ascii: "-")), lexicon.kindsByCode[Array(group)] == nil,
      !lexicon.bodyCodes.contains(Array(group)), !number.value[..<slash].contains(UInt8(ascii: "-"))
    else { return }
    for length in stride(from: min(6, group.count - 2), through: 2, by: -1) {
      let split: Int = slash + 1 + length
      guard number.value[split] & 0xC0 != 0x80, lexicon.kindsByCode[Array(number.value[(slash + 1)..<split])] != nil,
        lexicon.bodyCodes.contains(Array(number.value[split...]))
      else { continue }
      number.value.insert(UInt8(ascii: "-"), at: split)
      return
    }
  }
}
