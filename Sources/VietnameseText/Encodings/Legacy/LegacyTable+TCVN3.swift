extension LegacyTable {
  /// TCVN3 (ABC). Source: the TCVN3 table of UniKey (`ukengine/data.cpp`), whose 74 letters are as TCVN 5712:1993 (in glibc
  /// `TCVN5712-1`) has them. 0x80 to 0x9F are as in code page 1252, whose quotation marks and dashes these fonts keep.
  ///
  /// Capitals that bear a tone are drawn by fonts of their own (`.VnTimeH`), and are the codes of the small letters.
  static let tcvn3 = LegacyTable(
    rows: [
      (0xA0, "·ĂÂÊÔƠƯĐăâêôơưđ·"),
      (0xB0, "·····àảãáạ·ằẳẵắ·"),
      (0xC0, "······ặầẩẫấậè·ẻẽ"),
      (0xD0, "éẹềểễếệìỉ···ĩíịò"),
      (0xE0, "·ỏõóọồổỗốộờởỡớợù"),
      (0xF0, "·ủũúụừửữứựỳỷỹýỵ·"),
    ],
    folded: "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ")
}
