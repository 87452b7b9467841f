/// Small letters as they are shown where a style makes capitals of them.
enum Capitals {
  /// The text in capitals. Those of Latin letters are as long in UTF-8 as small ones; the few that are not stay.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var capitals: [UInt8] = []
    capitals.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let upper: String = scalar.properties.uppercaseMapping
      capitals += upper.utf8.count == UTF8.width(scalar) ? Array(upper.utf8) : Array(String(scalar).utf8)
    }
    return capitals
  }
}
