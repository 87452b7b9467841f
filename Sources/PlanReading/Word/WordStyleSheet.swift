/// Leaves out of a `styles.xml` what is never looked at, which in most is nearly all of it: the names of styles that the
/// document does not use, and how the first row or the last column of a table looks.
enum WordStyleSheet {
  /// The elements that are left out with all that is in them; none of them holds another of its name.
  private static let unread: [String] = ["w:latentStyles", "w:tblStylePr"]

  /// The style sheet without them; as it is where one of them does not end.
  static func shortened(_ bytes: [UInt8]) -> [UInt8] {
    unread.reduce(bytes) { bytes, name in without(name, bytes) ?? bytes }
  }

  private static func without(_ name: String, _ bytes: [UInt8]) -> [UInt8]? {
    let start = Array("<\(name) ".utf8)
    let end = Array("</\(name)>".utf8)
    var kept: [UInt8] = []
    var position: Int = 0
    while let first = ByteSearch.first(start, in: bytes, from: position) {
      guard let tagEnd = ByteSearch.first([UInt8(ascii: ">")], in: bytes, from: first) else { return nil }
      kept += bytes[position..<first]
      position = tagEnd + 1
      // An element without content ends with its tag.
      if bytes[tagEnd - 1] == UInt8(ascii: "/") { continue }
      guard let last = ByteSearch.first(end, in: bytes, from: tagEnd) else { return nil }
      position = last + end.count
    }
    return position == 0 ? bytes : kept + bytes[position...]
  }
}
