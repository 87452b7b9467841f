/// Tells web pages from plain text by their first tags.
enum WebPageMarks {
  /// How many bytes from the start are looked at.
  private static let sample: Int = 2048
  private static let tags: [[UInt8]] = ["<!doctype html", "<html", "<head", "<body"].map { Array($0.utf8) }

  /// Whether the bytes are those of a web page: the first character opens a tag, and soon a page's own tag comes.
  static func show(in bytes: [UInt8]) -> Bool {
    let start: ArraySlice<UInt8> = bytes.prefix(sample)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = start.dropFirst(start.starts(with: mark) ? 3 : 0).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard text.first == UInt8(ascii: "<") else { return false }
    let small: [UInt8] = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return tags.contains { tag in ByteSearch.first(tag, in: small) != nil }
  }
}
