extension LegacyTable {
  /// VPS. Sources: GNU recode (`VPS`) and, for 0x99, which recode lacks, UniKey (`ukengine/data.cpp`) and the table of the
  /// VPSKeys article of Wikipedia; all three agree on the others.
  ///
  /// Fourteen capitals take the places of control characters. Editors that spare those write the small letters instead.
  static let vps = LegacyTable(
    rows: [
      (0x00, "··ẠẬẶẸỆ·········"),
      (0x10, "ỊỌỘỢỤỰ···Ỵ··ẪỮ··"),
      (0x80, "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"),
      (0x90, "Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ"),
      (0xA0, "·ắằẳẵặỠớÙờởỡŨỨợỪ"),
      (0xB0, "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"),
      (0xC0, "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"),
      (0xD0, "ƯỦồốÔỏơÈừứÚũưÝẺ·"),
      (0xE0, "àáâãảạă·èéêẽìí·ĩ"),
      (0xF0, "ẴĐòóôõ·Ơụùúủ·ỶẼỳ"),
    ],
    folded: "ạậặẹệịọộợụựỵẫữ")
}
