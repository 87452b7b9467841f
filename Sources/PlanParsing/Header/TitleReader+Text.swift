import VietnameseText

/// Lines that no title has.
extension TitleReader {
  /// Whether a line is several sentences: no title is.
  func isText(_ tokens: Range<Int>) -> Bool {
    tokens.count > 40
      && tokens.dropFirst().contains { index in
        flow.isMark(index, .fullStop) && flow.isSmallWord(index - 1) && flow.isCapitalized(index + 1)
          && flow.hasSpaceBefore(index + 1)
      }
  }

  /// `ĐẾN Số: …`, `ĐẾN Ngày: …`: the stamp of who received the document.
  func isStamp(_ index: Int) -> Bool {
    guard flow.isCapitals(index), flow.keyword(index) == .đến else { return false }
    return flow.keyword(index + 1) == .ngày || flow.keyword(index + 1) == .số || flow.keyword(index + 1) == .giờ
  }
}
