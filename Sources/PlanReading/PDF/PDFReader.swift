internal import PlanText
internal import VietnameseText

/// Reads PDF by its text layer: `pdftotext` gives words with their places, which are put into lines. Pages that are pictures,
/// and those of a layer that makes no words, are read by OCR.
struct PDFReader {
  let cage: Cage

  /// The text of a file with these bytes.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    var words: PageWords = try words(of: bytes)
    guard words.pages.count <= cage.limits.pages else { throw .tooManyPages(limit: cage.limits.pages) }
    // Without its end, a file can be repaired, but what is missing is seen nowhere.
    guard Self.hasEnd(bytes) else { throw .cutOff }
    let layer: PlanText? = plan(of: words)
    let scanned: [Int] = try PDFLayerQuality(cage: cage).scannedPages(of: words, text: layer, file: bytes)
    if scanned.isEmpty, let layer {
      return PDFRules(cage: cage).draw(on: &words, of: bytes) ? plan(of: words) ?? layer : layer
    }
    for (number, page) in zip(scanned, try ScanReader(cage: cage).pages(scanned, of: bytes, sizes: words.pages)) {
      words.put(page, at: number)
    }
    guard let plan = plan(of: words, isScan: scanned.count * 2 > words.pages.count), !Legibility.isGarbled(plan) else {
      throw .illegible
    }
    return plan
  }

  private func plan(of words: PageWords, isScan: Bool = false) -> PlanText? {
    PageText(words).plan(mediaType: "application/pdf", reader: isScan ? "ocr" : "pdf")
  }

  private func words(of bytes: [UInt8]) throws(ReadingError) -> PageWords {
    let outcome: Cage.Outcome
    do throws(ConverterError) {
      outcome = try cage.run(
        .pdftotext, ["-q", "-tsv", "-enc", "UTF-8", "-l", String(cage.limits.pages + 1), Cage.input, "-"], input: bytes)
    } catch {
      throw .converter(error)
    }
    if outcome.status == 0 {
      guard outcome.output.starts(with: "level\t".utf8) else { throw .converter(.unusable(.pdftotext)) }
      return PDFTable(outcome.output).words
    }
    if ByteSearch.first(Array("/Encrypt".utf8), in: bytes) != nil { throw .encrypted }
    guard Self.hasEnd(bytes) else { throw .cutOff }
    throw outcome.status == 1 ? .damaged : .converter(.failed(.pdftotext, status: outcome.status))
  }

  /// Whether the mark stands near the end with which a PDF ends.
  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    ByteSearch.first(Array("%%EOF".utf8), in: bytes, from: max(0, bytes.count - 4096)) != nil
  }
}
