extension LegacyTable {
  /// VISCII. Source: RFC 1456, as in glibc. Six capitals take the places of control characters.
  static let viscii = LegacyTable(
    rows: [
      (0x00, "··Ẳ··ẴẪ·········"),
      (0x10, "····Ỷ····Ỹ····Ỵ·"),
      (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"),
      (0x90, "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"),
      (0xA0, "Õắằặấầẩậẽẹếềểễệố"),
      (0xB0, "ồổỗỠƠộờởịỰỨỪỬơớƯ"),
      (0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"),
      (0xD0, "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"),
      (0xE0, "àáâãảăữẫèéêẻìíĩỉ"),
      (0xF0, "đựòóôõỏọụùúũủýợỮ"),
    ])
}
