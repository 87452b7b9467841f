extension LegacyTable {
  /// Code page 1258. Source: the mapping table of Microsoft, `CP1258.TXT` of the Unicode Consortium, as in Python and glibc.
  /// A tone that no letter has with it is a combining mark behind the letter.
  static let windows1258 = LegacyTable(
    rows: [
      (0xC0, "ÀÁÂĂ····ÈÉÊ··Í··"),
      (0xD0, "Đ··ÓÔƠ···ÙÚ··Ư··"),
      (0xE0, "àáâă····èéê··í··"),
      (0xF0, "đ··óôơ···ùú··ư₫·"),
    ],
    codes: [(0xCC, 0x300), (0xD2, 0x309), (0xDE, 0x303), (0xEC, 0x301), (0xF2, 0x323)],
    undefined: [0x8A, 0x8E, 0x9A, 0x9E])
}
