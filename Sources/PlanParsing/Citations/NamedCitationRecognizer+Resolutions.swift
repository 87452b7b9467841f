import VietnameseText

/// Resolutions by the congress or committee that passed them.
extension NamedCitationRecognizer {
  /// A resolution of a congress or committee with its ordinal or term.
  func resolution(at index: Int) -> Range<Int>? {
    var position: Int = index + 2
    guard flow.keyword(position) != .số, flow.kind(position) == .word else { return nil }
    if flow.keyword(position) == .của { position += 1 }
    switch flow.keyword(position) {
    case .đại where flow.keyword(position + 1) == .hội: position += 2
    case .trung where flow.keyword(position + 1) == .ương: position += 2
    case .hội where flow.keyword(position + 1) == .nghị:
      position += flow.matches(position + 2, .trung, .ương) ? 4 : 2
    case .ban where flow.keyword(position + 1) == .chấp: position += 2
    case .đảng where flow.keyword(position + 1) == .bộ: position += 2
    default: return nil
    }
    guard let end = ordinalEnd(from: position) else { return nil }
    return index..<end
  }

  /// The end of the name with the ordinal or term that makes it one document; nil where none is near.
  private func ordinalEnd(from index: Int) -> Int? {
    var end: Int?
    var position: Int = index
    while position < flow.count, position < index + 18 {
      if flow.startsParagraph(position) { return end }
      if flow.roman(position) != nil {
        end = position + 1
      } else if flow.matches(position, .lần, .thứ) {
        if flow.startsParagraph(position + 2) { return position + 2 }
        end = position + 3
        position += 2
      } else if flow.kind(position) == .number, position == index {
        end = position + 1
        if flow.isMark(position + 1, .openParenthesis), flow.keyword(position + 2) == .khóa {
          var close: Int = position + 3
          while close < position + 12, !flow.isMark(close, .closeParenthesis) { close += 1 }
          return close + 1
        }
      } else if flow.keyword(position) == .nhiệm, flow.keyword(position + 1) == .kỳ {
        guard flow.length(position + 2) == 4 else { return end ?? position + 2 }
        return flow.isMark(position + 3, .dash) ? position + 5 : position + 3
      } else if flow.kind(position) == .mark {
        if flow.isMark(position, .comma), flow.matches(position + 1, .nhiệm, .kỳ), end == nil {
          position += 1
          continue
        }
        return end
      } else if flow.kind(position) != .word {
        return end
      } else if let known = end {
        // After the ordinal only the body's name may follow: `lần thứ XIII của Đảng`, `Đại hội X Công đoàn tỉnh`.
        switch flow.keyword(position) {
        case .của where flow.isCapitalized(position + 1) && !flow.startsParagraph(position + 1): end = position + 2
        case .khóa: end = position + 2
        default:
          guard flow.isCapitalized(position) || isBodyWord(position) || isInBodyName(position) else { return known }
          end = position + 1
        }
      } else {
        switch flow.keyword(position) {
        // `Nghị quyết Đại hội Đảng các cấp` are many.
        case .và, .về, .đề, .các: return nil
        default: break
        }
      }
      position += 1
    }
    return end
  }

  /// `Công đoàn Giáo dục Việt Nam`, `Hội Cựu chiến binh Việt Nam`: one or two small words between capitals, no verb or joint.
  private func isInBodyName(_ index: Int) -> Bool {
    let first: Int = flow.isCapitalized(index - 1) ? index : index - 1
    guard flow.isSmallWord(index), flow.isCapitalized(first - 1), !flow.startsParagraph(index) else { return false }
    let last: Int = flow.isSmallWord(first + 1) && first + 1 < flow.count ? first + 1 : first
    let next: Int = last + 1
    guard flow.isCapitalized(next) || isBodyWord(next), !flow.startsParagraph(next),
      lexicon.kindNames.longest(startingAt: next, in: flow) == nil,
      lexicon.kindNames.longest(startingAt: first, in: flow) == nil
    else { return false }
    return (first...last).allSatisfy { word in
      !issuers.ends(at: word, start: first - 1) && lexicon.dutyVerbs.longest(startingAt: word, in: flow) == nil
        && flow.keyword(word) != .và
    }
  }

  private func isBodyWord(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .hành, .ương, .tỉnh, .huyện, .thành, .phố, .bộ, .đoàn, .ngành, .xã, .phường, .quốc, .dân, .biểu: true
    default: false
    }
  }
}
