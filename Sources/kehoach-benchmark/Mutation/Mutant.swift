internal import CampaignRecord
internal import PlanPipeline

/// One plan made wrong in one place.
struct Mutant: Hashable {
  /// The rules of which one must tell it; it is counted under the first. There are others where one slip contradicts
  /// several things at once, of which the checker tells one.
  let rules: [String]
  /// What is changed in the normalized text of the plan, in order.
  let edits: [SourceEdit]
  /// Where it may be told, in the plan before it was changed: first the changed place, then those that it now contradicts.
  let places: [Span]

  /// A mutant; `places` are those that the changed one contradicts.
  init(_ rules: [String], edits: [SourceEdit], at place: Span, against places: [Span] = []) {
    self.rules = rules
    self.edits = edits
    self.places = [place] + places
  }

  /// A mutant in which one place is replaced.
  init(_ rule: String, replacing span: Span, with replacement: String, at place: Span? = nil) {
    self.init([rule], edits: [SourceEdit(span: span, replacement: replacement)], at: place ?? span)
  }

  /// The changed text.
  func applied(to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 64)
    var position: Int = 0
    for edit in edits {
      result += text[position..<edit.span.start]
      result += edit.replacement.utf8
      position = edit.span.end
    }
    return result + text[position...]
  }

  /// Where a place of the unchanged text stands in the changed one; what is put in at its end belongs to it.
  func moved(_ span: Span) -> Span {
    var (start, end): (Int, Int) = (span.start, span.end)
    for edit in edits {
      let growth: Int = edit.replacement.utf8.count - (edit.span.end - edit.span.start)
      if edit.span.end <= span.start, edit.span.start < span.start { start += growth }
      if edit.span.start <= span.end, edit.span.start < span.end || edit.span.start == edit.span.end { end += growth }
    }
    return Span(start: start, end: max(start, end))
  }
}
