import VietnameseText

/// What is said once for several documents of a list.
extension CitationRecognizer {
  /// `Tờ trình số A, Tờ trình số B cùng ngày …`: the day is that of both.
  mutating func shareDays() {
    for index in citations.indices.dropFirst() where citations[index - 1].date == nil && isSameDay(citations[index]) {
      let start: Int = citations[index].kindTokens?.lowerBound ?? citations[index].tokens.lowerBound
      guard citations[index - 1].end <= start, start - citations[index - 1].end <= 4,
        areOneList(citations[index - 1].end..<start, typed: citations[index].kindTokens != nil)
      else { continue }
      citations[index - 1].date = citations[index].date
    }
  }

  /// `Quyết định số A ngày … và Quyết định số B ngày … của Thủ tướng Chính phủ`: the issuer belongs to both.
  mutating func shareIssuers() {
    guard citations.count > 1 else { return }
    for index in 1..<citations.count where citations[index].kindTokens == nil { continueList(index) }
    for index in stride(from: citations.count - 2, through: 0, by: -1) where citations[index].issuer == nil {
      let later: CitationPhrase = citations[index + 1]
      guard let issuer = later.issuer, citations[index].subject == nil, let number = citations[index].number,
        let laterNumber = later.number,
        laterNumber.owner.isEmpty || number.owner.elementsEqual(laterNumber.owner)
      else { continue }
      let start: Int = later.kindTokens?.lowerBound ?? later.tokens.lowerBound
      guard start > citations[index].end, start - citations[index].end <= 4,
        areOneList(citations[index].end..<start, typed: later.kindTokens != nil)
      else { continue }
      let sharesDay: Bool = isSameDay(later)
      guard citations[index].date != nil || later.date == nil || sharesDay || later.kindTokens == nil else { continue }
      citations[index].issuer = issuer
      if sharesDay { citations[index].date = citations[index].date ?? later.date }
    }
  }

  /// `Văn bản số A ngày …, số B ngày …`: so does the type; `đề nghị của Sở Y tế tại các Tờ trình số A, số B`: the issuer.
  private mutating func continueList(_ index: Int) {
    let last: CitationPhrase = citations[index - 1]
    let start: Int = citations[index].tokens.lowerBound
    let mark: Int = flow.keyword(start - 1) == .số ? start - 2 : start - 1
    guard last.subject == nil, mark == last.end, flow.isMark(mark, .comma) || flow.keyword(mark) == .và else { return }
    if citations[index].kind == nil, last.kindTokens != nil { citations[index].kind = last.kind }
    if citations[index].issuer == nil, let issuer = last.issuer, issuer.upperBound <= last.tokens.lowerBound {
      citations[index].issuer = issuer
    }
  }

  /// Whether the tokens between two numbers make one list of them: a semicolon does not where the next has a type of its own.
  private func areOneList(_ tokens: Range<Int>, typed: Bool) -> Bool {
    tokens.allSatisfy { index in
      flow.isMark(index, .comma) || flow.isMark(index, .semicolon) && !typed || flow.keyword(index) == .và
        || flow.keyword(index) == .số || flow.keyword(index) == .các
    }
  }

  /// Whether the date of a citation is told to be that of the one before it, too: `cùng ngày …`
  private func isSameDay(_ citation: CitationPhrase) -> Bool {
    flow.keyword(citation.tokens.upperBound) == .cùng && flow.keyword(citation.tokens.upperBound + 1) == .ngày
  }
}
