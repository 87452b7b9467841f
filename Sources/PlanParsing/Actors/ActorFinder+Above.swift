import CampaignRecord
import VietnameseText

/// Who owes a duty by what stands above it: the owner of a list, the heading, whom a sentence before the points addresses.
extension ActorFinder {
  /// `- Sở Y tế:` above `+ Báo cáo …`.
  func owner(above token: Int, _ paragraph: Paragraph) -> Range<Int>? {
    let first: Int = paragraph.tokens.lowerBound
    guard flow.isMark(first, .plus) || flow.isMark(first, .dash) || flow.isMark(first, .bullet),
      let mark = flow.mark(first)
    else { return nil }
    let section: Int? = context.section(of: token)?.token
    let own: Int = flow.paragraphIndex(ofToken: first)
    for index in stride(from: own - 1, through: max(0, own - 12), by: -1) {
      let above: Range<Int> = flow.paragraphs[index].tokens
      guard context.section(of: above.lowerBound)?.token == section, above.lowerBound != section else { return nil }
      guard !flow.isMark(above.lowerBound, mark) else { continue }
      let start: Int = giving(skippingBullets(above.lowerBound)).0
      guard let first = reader.phrase(at: start, before: above.upperBound) else { return nil }
      let phrase: BodyPhraseReader.Phrase = reader.list(first, before: above.upperBound)
      let isOwner: Bool = phrase.stop == .colon || phrase.tokens.upperBound == above.upperBound
      return isOwner ? phrase.tokens : nil
    }
    return nil
  }

  /// The bodies with which the heading of the unit, or of one above it, starts.
  func heading(of token: Int, isOwnLeftOut: Bool = false) -> Range<Int>? {
    var section: SectionStart? = context.section(of: token)
    while let current = section {
      let heading: Range<Int> = context.heading(current)
      if isOwnLeftOut, current.headingTokens.contains(token) {
        section = context.parent(of: current)
        continue
      }
      let (start, isGiven) = giving(heading.lowerBound)
      if flow.isCapitalized(heading.lowerBound),
        !isGiven || !flow.isCapitals(heading.lowerBound) || flow.keyword(start - 1) == .của,
        let phrase = reader.phrase(at: start, before: heading.upperBound, isGiven: isGiven),
        !isOfObject(heading.lowerBound, phrase),
        phrase.stop != .other || isGiven || endsHeading(phrase.tokens.upperBound, heading),
        !(phrase.stop == .duty && standsBehind(heading, token)),
        // `Đại biểu` alone says who comes, not who owes.
        !(flow.matches(start, .đại, .biểu) && phrase.tokens.count == 2)
      {
        return reader.list(phrase, before: current.headingTokens.upperBound).tokens
      }
      if let found = given(behindColonIn: heading) ?? level(current) { return found }
      section = context.parent(of: current)
    }
    return nil
  }

  /// `2. Cấp quận, huyện và tương đương` under `TỔ CHỨC THỰC HIỆN`: elsewhere a level says where something is held.
  private func level(_ section: SectionStart) -> Range<Int>? {
    let heading: Range<Int> = section.headingTokens
    guard let end = reader.levels(from: heading.lowerBound), endsHeading(end, heading), end + 1 >= heading.upperBound,
      let parent = context.parent(of: section)
    else { return nil }
    let first: Int = parent.headingTokens.lowerBound
    let isShare: Bool =
      flow.matches(first, .tổ, .chức) && flow.matches(first + 2, .thực, .hiện)
      || flow.spells(first, "PHÂN") || flow.spells(first, "Phân") || flow.matches(first, .trách, .nhiệm)
    return isShare ? heading.lowerBound..<end : nil
  }

  /// `1. Về kinh tế: giao Phòng Kinh tế` over its points.
  private func given(behindColonIn heading: Range<Int>) -> Range<Int>? {
    guard let colon = heading.first(where: { flow.isMark($0, .colon) }) else { return nil }
    let (start, isGiven) = giving(colon + 1)
    guard isGiven, let phrase = reader.phrase(at: start, before: heading.upperBound, isGiven: true),
      phrase.tokens.upperBound == heading.upperBound || phrase.stop == .colon
    else { return nil }
    return phrase.tokens
  }

  /// Whether a token stands in a paragraph of its own, no item, behind a unit that is a whole sentence: `3. Đoàn trường phát
  /// động phong trào.` above `Kết quả gửi về Sở trước …`.
  private func standsBehind(_ heading: Range<Int>, _ token: Int) -> Bool {
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: token)]
    let first: Int = paragraph.tokens.lowerBound
    return !paragraph.isTableRow && !paragraph.tokens.contains(heading.lowerBound) && flow.kind(first) == .word
      && MarkerReader(flow: flow).marker(paragraph.tokens) == nil && flow.isMark(heading.upperBound - 1, .fullStop)
  }

  /// Whether a heading ends with the token before, or its name does; one word before a comma is none: `Ngành, nghề đào tạo`.
  private func endsHeading(_ index: Int, _ heading: Range<Int>) -> Bool {
    index >= heading.upperBound
      || flow.kind(index) == .mark && (!flow.isMark(index, .comma) || index > heading.lowerBound + 1)
  }

  /// Whom a sentence with a colon before the points addresses: `… Bộ Y tế đề nghị Sở Y tế các tỉnh, thành phố:`.
  func addressed(before token: Int) -> Range<Int>? {
    guard var section = context.section(of: token) else { return nil }
    while true {
      if let found = addressed(above: section.token) { return found }
      guard let parent = context.parent(of: section) else { break }
      section = parent
    }
    return nil
  }

  private func addressed(above section: Int) -> Range<Int>? {
    // The first point of the same list stands behind the sentence; the others follow it.
    var index: Int = flow.paragraphIndex(ofToken: section) - 1
    var steps: Int = 0
    let level: Int = context.section(of: section)?.depth ?? 0
    while index >= 0, steps < 60 {
      let paragraph: Paragraph = flow.paragraphs[index]
      guard paragraph.tokens.lowerBound >= context.headEnd else { return nil }
      let above: SectionStart? = context.section(of: paragraph.tokens.upperBound - 1)
      let depth: Int = above?.depth ?? 0
      if let above, paragraph.tokens.contains(above.token) {
        if depth < level { return nil }
      } else if depth < level, flow.isMark(paragraph.tokens.upperBound - 1, .colon) {
        return addressed(in: paragraph.tokens)
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func addressed(in words: Range<Int>) -> Range<Int>? {
    var index: Int = words.upperBound - 2
    while index > words.lowerBound, words.upperBound - index < 60, !flow.isMark(index, .fullStop) {
      if flow.matches(index, .đề, .nghị) || flow.matches(index, .yêu, .cầu) {
        return reader.phrase(at: index + 2, before: words.upperBound, isGiven: true)?.tokens
      }
      index -= 1
    }
    return nil
  }
}
