import Lexicons
import VietnameseText

/// The words with which the names of issuing bodies start.
struct BodyNames {
  let flow: Flow
  let lexicon: PlanLexicon

  /// Whether the name of a body starts with the token at `index`, as letterheads print it.
  func startsBody(_ index: Int) -> Bool {
    guard let (noun, tokens) = noun(at: index) else { return false }
    return switch noun.letters {
    case .any: true
    case .capitals, .capitalized: tokens.allSatisfy { flow.isCapitals($0) }
    case .text: false
    }
  }

  /// Whether the name of a body that acts in running text starts with the capitalized token at `index`, where fewer are
  /// letters in capitals alone: `Trạm Y tế`, `Nhà trường`, `Thành phố Thủ Dầu Một`.
  func startsActor(_ index: Int) -> Bool {
    guard !startsBody(index) else { return true }
    guard flow.isCapitalized(index), flow.kind(index + 1) == .word else { return false }
    if let (noun, _) = noun(at: index) { return noun.letters != .capitals }
    return isPlace(index) || isBranch(index)
  }

  /// The noun with which the name would start, and its tokens.
  private func noun(at index: Int) -> (BodyNoun, Range<Int>)? {
    guard let found = lexicon.bodyNouns.longest(startingAt: index, in: flow) else { return nil }
    let noun: BodyNoun = lexicon.bodyNounTraits[found.value]
    let next: Int = found.tokens.upperBound
    guard !noun.notBefore.isEmpty, flow.kind(next) == .word else { return (noun, found.tokens) }
    return noun.notBefore.contains(flow.tokens[next].word) ? nil : (noun, found.tokens)
  }

  /// `Huyện Bình Lục`, but `Huyện xây dựng …`
  private func isPlace(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .huyện, .quận, .tỉnh, .xã, .phường, .thị:
      flow.isCapitalized(index + 1) || flow.keyword(index + 1) == .xã
    default: false
    }
  }

  /// `Agribank Chi nhánh Hà Nam`
  private func isBranch(_ index: Int) -> Bool {
    flow.keyword(index + 1) == .chi && flow.spells(index + 2, "nhánh")
  }
}
