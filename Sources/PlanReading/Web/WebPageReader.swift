internal import PlanText
internal import VietnameseText

/// Reads HTML: the block of the page that holds its text, without the navigation around it.
struct WebPageReader {
  /// The encoding that the page is said to be in; null where it tells.
  let encoding: TextEncoding?
  let limits: ReadingLimits

  /// The text of the page in an archive with these bytes.
  func read(archive bytes: [UInt8]) throws(ReadingError) -> PlanText {
    guard let archive = WebArchive(bytes) else { throw .damaged }
    guard archive.isWhole else { throw .cutOff }
    var plan: PlanText = try read(archive.contents, charset: archive.encoding)
    plan.mediaType = "multipart/related"
    plan.reader = "mhtml"
    return plan
  }

  /// The text of a page with these bytes. `charset` is the encoding that is said of them elsewhere, in small letters.
  func read(_ bytes: [UInt8], charset: String? = nil) throws(ReadingError) -> PlanText {
    guard bytes.count <= limits.pageBytes else { throw .pageTooLarge(limit: limits.pageBytes) }
    let page = try WebPageText.decode(bytes, encoding: encoding, charset: charset)
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
