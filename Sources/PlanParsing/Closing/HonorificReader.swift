import VietnameseText

/// Passes over rank, degree or dignity before a person's name: `Thượng tá`, `PGS.TS.`, `Hòa thượng`.
struct HonorificReader {
  let flow: Flow

  /// The token with which the name itself starts; `index` where nothing stands before it.
  func end(_ index: Int, before limit: Int) -> Int {
    var position: Int = index
    while position < limit, let next = self.next(position) {
      position = next
      if flow.isMark(position, .comma) || flow.isMark(position, .dash) || flow.isMark(position, .slash) {
        guard self.next(position + 1) != nil else { return index }
        position += 1
      }
    }
    return position < limit ? position : index
  }

  /// The token after one rank or degree; nil where none stands.
  private func next(_ index: Int) -> Int? {
    guard flow.isCapitalized(index) || flow.isSmallWord(index) else { return nil }
    // `Đ/c Nguyễn Văn A`
    if flow.spells(index, "Đ"), flow.isMark(index + 1, .slash), flow.spells(index + 2, "c") { return index + 3 }
    // `TS.`, `BSCKII.`, `ThS.`
    if flow.isCapitalized(index), flow.isMark(index + 1, .fullStop), flow.length(index) <= 7 { return index + 2 }
    if flow.isCapitalized(index + 1), Self.degrees.contains(where: { flow.spells(index, $0) }) { return index + 1 }
    guard flow.isSmallWord(index + 1) else { return nil }
    for second in Self.seconds where flow.spells(index + 1, second) {
      let isTwoStep: Bool = flow.spells(index + 2, "cao") && flow.spells(index + 3, "cấp")
      return isTwoStep ? index + 4 : index + 2
    }
    return nil
  }

  /// Abbreviations of degrees that may stand without a full stop: `PGS.TS Nguyễn …`.
  private static let degrees: [StaticString] = [
    "TS", "ThS", "Ths", "PGS", "GS", "BS", "BSCKI", "BSCKII", "CKI", "CKII", "CK1", "CK2", "KS", "CN",
  ]

  /// The second syllables: `tá`, `úy`, `tướng` of officers, `sĩ` of degrees, the others of clergy.
  private static let seconds: [StaticString] = [
    "tá", "úy", "uý", "tướng", "sĩ", "sỹ", "thượng", "tọa", "toạ", "đức", "sư", "mục", "trưởng", "cô", "viên",
  ]
}
