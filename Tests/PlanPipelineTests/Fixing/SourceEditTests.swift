import CampaignRecord
@testable import PlanPipeline
import Testing

@Suite struct SourceEditTests {
  private func finding(_ range: Range<Int>?, _ replacement: String?, safe: Bool = true) -> Finding {
    Finding(
      rule: "r", severity: .error, message: "",
      span: range.map { range in Span(start: range.lowerBound, end: range.upperBound) },
      suggestion: replacement.map { text in Finding.Suggestion(replacement: text, safe: safe) })
  }

  private func edits(_ findings: [Finding], unsafe: Bool = false) -> [String] {
    let (edits, used) = SourceEdit.edits(of: findings, includingUnsafe: unsafe)
    #expect(edits.map(\.span) == used.compactMap(\.span))
    return edits.map(\.replacement)
  }

  @Test func onlyWhatIsSafeAndHasAPlace() {
    let findings: [Finding] = [
      finding(nil, "a"), finding(0..<2, nil), finding(3..<4, "b", safe: false), finding(5..<6, "c"),
    ]
    #expect(edits(findings) == ["c"])
    #expect(edits(findings, unsafe: true) == ["b", "c"])
  }

  /// Of overlapping places the first counts; places that touch do not overlap, but two that start together do.
  @Test(arguments: [
    ([0..<4, 2..<6, 6..<8], [0, 2]), ([0..<4, 4..<6], [0, 1]), ([0..<4, 0..<4], [0]), ([3..<3, 3..<3], [0]),
    ([0..<9, 1..<2, 3..<4, 9..<9], [0, 3]),
  ])
  func overlaps(_ places: [Range<Int>], _ used: [Int]) {
    let findings: [Finding] = places.enumerated().map { index, place in finding(place, "\(index)") }
    #expect(edits(findings) == used.map(String.init))
  }

  /// What stays as it is at both ends is no part of an edit, and no letter is cut from its mark.
  @Test(arguments: [
    ("17/4/2014", "07/4/2014", "1", "0"), ("cỗ vũ", "cổ vũ", "ỗ", "ổ"), ("abc", "abc", "", ""), ("a", "ab", "", "b"),
    ("ab", "b", "a", ""), ("thứ", "thử", "ứ", "ử"), ("x  y", "x y", " ", ""), ("", "đ", "", "đ"),
  ])
  func trimmed(_ old: String, _ new: String, _ removed: String, _ added: String) {
    let text: [UInt8] = Array(("(" + old + ")").utf8)
    let edit = SourceEdit(span: Span(start: 1, end: text.count - 1), replacement: new).trimmed(in: text)
    #expect(String(decoding: text[edit.span.start..<edit.span.end], as: UTF8.self) == removed)
    #expect(edit.replacement == added)
  }
}
