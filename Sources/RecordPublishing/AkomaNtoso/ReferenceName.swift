internal import VietnameseText

/// Names in references and identifiers: letters of ASCII, digits and hyphens, nothing that has to be escaped in any place.
enum ReferenceName {
  /// A text as a name: `SỞ Y TẾ` is `so-y-te`, `30/2020/NĐ-CP` is `30-2020-nd-cp`; null where no letter or digit is in it.
  static func name(_ text: String) -> String? {
    var name: [UInt8] = []
    for byte in Folding.fold(text.utf8, .all) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): name.append(byte)
      default: if let last = name.last, last != UInt8(ascii: "-") { name.append(UInt8(ascii: "-")) }
      }
    }
    if name.last == UInt8(ascii: "-") { name.removeLast() }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
