internal import PlanText
internal import VietnameseText

/// Reads HTML: the block of the page that holds its text, without the navigation around it.
struct WebPageReader {
  /// The encoding that the page is said to be in; null where it tells.
  let encoding: TextEncoding?
  let limits: ReadingLimits

  /// The text of a page with these bytes.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    guard bytes.count <= limits.pageBytes else { throw .pageTooLarge(limit: limits.pageBytes) }
    let page = try WebPageText.decode(bytes, encoding: encoding)
    let tape: MarkupTape
    do throws(MarkupError) {
      tape = try HTMLParser.parse(page.utf8, vocabulary: WebPageName.vocabulary)
    } catch {
      throw .markup(error, part: "HTML")
    }
    let weights = WebPageWeights(tape)
    var flow = WebPageFlow(tape, page: page.utf8, weights: weights)
    let lines: [TextLine] = flow.lines(of: weights.textBlock)
    let plan: PlanText? = DocumentText(lines).plan(
      cells: flow.cells, mediaType: "text/html", encoding: page.encoding, reader: "html")
    guard let plan else { throw .empty }
    return plan
  }
}
