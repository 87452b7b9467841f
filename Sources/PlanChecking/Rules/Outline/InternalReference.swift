import CampaignRecord
import VietnameseText

/// A reference to parts of the text itself: `mục 2 phần II Kế hoạch này`, `khoản 1 mục III nêu trên`, `Như Điều 3`.
struct InternalReference {
  /// One part of the reference.
  struct Part {
    /// What the words call it.
    enum Kind: Hashable {
      case part, chapter, section, article, clause, point
    }

    let kind: Kind
    /// The number as it is written, in the letters of markers: `II`, `2`, `2.1`, `đ`.
    let marker: String
    /// Whether the number is Roman.
    let isRoman: Bool
  }

  /// From the innermost part, which the text names first, to the outermost.
  let parts: [Part]
  /// From the first word to the last number.
  let span: Span
}

/// Finds references to parts of the text itself.
struct InternalReferenceScanner {
  let plan: PlanUnderCheck

  private static let kinds: [(Landmark, InternalReference.Part.Kind)] = [
    (.phần, .part), (.chương, .chapter), (.mục, .section), (.điều, .article), (.khoản, .clause), (.điểm, .point),
  ]
  private static let này: WordKey = "này"
  private static let và: WordKey = "và"
  private static let đến: WordKey = "đến"
  private static let nêu: WordKey = "nêu"
  private static let trên: WordKey = "trên"
  private static let của: WordKey = "của"
  private static let như: WordKey = "như"
  private static let tiểu: WordKey = "tiểu"
  private static let xem: WordKey = "xem"

  /// The words of types of documents that may say `… này` of themselves.
  private static let selves: [[WordKey]] = [
    ["kế", "hoạch"], ["hướng", "dẫn"], ["chỉ", "thị"], ["chương", "trình"], ["quyết", "định"], ["thông", "báo"],
    ["công", "văn"], ["văn", "bản"], ["nghị", "quyết"], ["quy", "chế"], ["quy", "định"], ["đề", "án"],
    ["phương", "án"],
  ]

  /// The references, in the order of the text; references to other documents are left out.
  func references() -> [InternalReference] {
    var places: [Int] = []
    for (word, _) in Self.kinds {
      for index in plan.places(of: word) where index + 1 < plan.tokens.count && mayNumber(index + 1) {
        places.append(index)
      }
    }
    var references: [InternalReference] = []
    var next: Int = 0
    for index in places.sorted() where index >= next {
      guard let (parts, end) = parts(from: index), !startsUnit(index) else { continue }
      if isOwn(index, end) {
        references.append(InternalReference(parts: parts, span: plan.span(index..<end)))
      }
      next = end
    }
    return references
  }

  /// Whether the token may be the number of a part: the first question, for it rules most places out.
  private func mayNumber(_ index: Int) -> Bool {
    switch plan.tokens[index].kind {
    case .number, .decimal: true
    case .word: plan.tokens[index].length <= 2 || plan.tokens[index].traits.contains(.roman)
    default: false
    }
  }

  private static func kind(_ word: WordKey) -> InternalReference.Part.Kind? {
    for (landmark, kind) in kinds where landmark.key == word { return kind }
    return nil
  }

  /// `điểm a khoản 2 mục III`, `mục 2, phần II`
  private func parts(from index: Int) -> ([InternalReference.Part], end: Int)? {
    var parts: [InternalReference.Part] = []
    var position: Int = index
    var end: Int = index
    while let (found, next) = joinedParts(at: position) ?? part(at: position).map({ ([$0], $1) }) {
      parts += found
      end = next
      position = next
      if plan.isMark(.comma, at: position) || position < plan.keys.count && plan.keys[position] == Self.của {
        position += 1
      }
    }
    return parts.isEmpty ? nil : (parts, end)
  }

  /// `mục V.3`: a unit with the one above it.
  private func joinedParts(at index: Int) -> ([InternalReference.Part], end: Int)? {
    guard index + 3 < plan.tokens.count, let kind = Self.kind(plan.keys[index]), kind == .section || kind == .part,
      plan.tokens[index + 1].traits.isSuperset(of: [.roman, .capitals]), plan.isMark(.fullStop, at: index + 2),
      plan.tokens[index + 3].kind == .number, plan.tokens[index + 3].length <= 2,
      !plan.tokens[index + 2].traits.contains(.spaceBefore), !plan.tokens[index + 3].traits.contains(.spaceBefore),
      !isContinued(index + 4)
    else { return nil }
    return (
      [
        InternalReference.Part(kind: .clause, marker: plan.text(plan.span(index + 3)), isRoman: false),
        InternalReference.Part(kind: kind, marker: plan.text(plan.span(index + 1)), isRoman: true),
      ], index + 4
    )
  }

  private func part(at index: Int) -> (InternalReference.Part, end: Int)? {
    guard index + 1 < plan.tokens.count, let kind = Self.kind(plan.keys[index]) else { return nil }
    if index > 0, plan.keys[index - 1] == Self.tiểu { return nil }
    let token: Token = plan.tokens[index + 1]
    let text: String = plan.text(plan.span(index + 1))
    let isRoman: Bool = token.traits.contains(.roman) && token.traits.contains(.capitals)
    switch token.kind {
    case .number where text.utf8.count <= 2, .decimal where text.utf8.count <= 6:
      guard !text.hasPrefix("0"), !isContinued(index + 2) else { return nil }
      return (InternalReference.Part(kind: kind, marker: text, isRoman: false), index + 2)
    case .word:
      if isRoman, kind != .point, kind != .clause {
        guard !isContinued(index + 2) else { return nil }
        return (InternalReference.Part(kind: kind, marker: text, isRoman: true), index + 2)
      }
      guard kind == .point, text.unicodeScalars.count == 1, !token.traits.contains(.capitals), !isContinued(index + 2)
      else {
        return nil
      }
      return (InternalReference.Part(kind: kind, marker: text, isRoman: false), index + 2)
    default: return nil
    }
  }

  /// Whether the number goes on: `khoản 1, 3, 5`, `mục 2 và 3`, `điểm 10/10`, `mục II.3`: which one is meant is not asked.
  private func isContinued(_ index: Int) -> Bool {
    guard index < plan.tokens.count else { return false }
    let token: Token = plan.tokens[index]
    if token.isMark(.slash) || token.isMark(.dash) || token.isMark(.percent) || token.kind == .number { return true }
    if token.isMark(.fullStop), index + 1 < plan.tokens.count, !plan.tokens[index + 1].traits.contains(.spaceBefore) {
      return plan.tokens[index + 1].kind == .number || plan.tokens[index + 1].kind == .decimal
    }
    guard index + 1 < plan.tokens.count,
      token.isMark(.comma) || plan.keys[index] == Self.và || plan.keys[index] == Self.đến
    else { return false }
    let next: Token = plan.tokens[index + 1]
    return next.kind == .number || next.kind == .decimal
      || next.traits.contains(.roman) && next.traits.contains(.capitals)
      || next.kind == .word && next.length == 1
  }

  /// Whether a heading starts with the token: `Điều 1.`, `Mục 2`, `Phần I`.
  private func startsUnit(_ index: Int) -> Bool {
    guard plan.tokens[index].traits.contains(.lineStart) else { return false }
    let start: Int = Int(plan.tokens[index].start)
    var low: Int = 0
    var high: Int = plan.units.count
    while low < high {
      let middle: Int = (low + high) / 2
      if plan.units[middle].span.start < start { low = middle + 1 } else { high = middle }
    }
    return low < plan.units.count && plan.units[low].span.start == start
  }

  /// Whether the text speaks of itself: `… Kế hoạch này`, `… nêu trên`, `Như Điều 3` among the recipients.
  private func isOwn(_ first: Int, _ end: Int) -> Bool {
    if first > 0, plan.keys[first - 1] == Self.như, isRecipient(first) { return true }
    // `(xem mục V.3)`
    if plan.isMark(.openParenthesis, at: first - 2), plan.keys[first - 1] == Self.xem,
      plan.isMark(.closeParenthesis, at: end)
    {
      return Self.kind(plan.keys[first]) != .article
    }
    var index: Int = end
    if index < plan.keys.count, plan.keys[index] == Self.của { index += 1 }
    if plan.reads([Self.nêu, Self.trên], at: index) || plan.keys.indices.contains(index) && plan.keys[index] == Self.này
    {
      return true
    }
    for words in Self.selves where plan.reads(words, at: index) {
      let next: Int = index + words.count
      return next < plan.keys.count && plan.keys[next] == Self.này
    }
    return false
  }

  private func isRecipient(_ index: Int) -> Bool {
    let recipients: [Closing.Recipient] = plan.record.closing.recipients
    guard let first = recipients.first, let last = recipients.last else { return false }
    return Int(plan.tokens[index].start) >= first.span.start && plan.tokens[index].end <= last.span.end
  }
}
