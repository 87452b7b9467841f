extension Message {
  /// How many comments were written, and how.
  static func commentsWritten(_ count: Int, onParagraphs: Int, changes: Int, to path: String) -> Message {
    let vietnamese: [String?] = [
      "\(count) nhận xét", onParagraphs > 0 ? "\(onParagraphs) đặt vào cả đoạn" : nil,
      changes > 0 ? "\(changes) thay đổi đề xuất" : nil,
    ]
    let english: [String?] = [
      "\(count) comment\(count == 1 ? "" : "s")",
      onParagraphs > 0
        ? "\(onParagraphs) of them on \(onParagraphs == 1 ? "a whole paragraph" : "whole paragraphs")" : nil,
      changes > 0 ? "\(changes) tracked change\(changes == 1 ? "" : "s")" : nil,
    ]
    let vietnameseName: String = path == "-" ? "đầu ra chuẩn" : path
    let englishName: String = path == "-" ? "standard output" : path
    return Message(
      vi: "kehoach: \(vietnameseName): " + vietnamese.compactMap(\.self).joined(separator: ", "),
      en: "kehoach: \(englishName): " + english.compactMap(\.self).joined(separator: ", "))
  }

  /// How many comments found no place.
  static func commentsLost(_ count: Int) -> Message {
    Message(
      vi: "\(count) phát hiện không có chỗ đặt nhận xét; xem “kehoach check”",
      en: "\(count) finding\(count == 1 ? " has" : "s have") no place for a comment; see ‘kehoach check’")
  }

  /// A signed document was changed.
  static let signatureLost = Message(
    vi: "văn bản có chữ ký số; chữ ký không còn hợp lệ trong bản có nhận xét",
    en: "the document is digitally signed; the signature does not hold in the file with comments")
}
