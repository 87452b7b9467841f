internal import PlanText
internal import VietnameseText

/// Tells a text layer that is the document's text from none, from a stamp on a scan, and from letters without meaning.
struct PDFLayerQuality {
  let limits: ReadingLimits

  /// A page with fewer bytes of text may be a picture with a stamp on it.
  private static let sparse: Int = 400
  /// Throws where a text of so many pages is not that of the document.
  func judge(_ plan: PlanText, pages: Int, file: [UInt8]) throws(ReadingError) {
    if plan.text.bytes.count < Self.sparse * pages, try pictures(of: file) >= (pages + 1) / 2 { throw .noTextLayer }
    let (words, syllables) = plan.text.bytes.withUnsafeBufferPointer { bytes in
      (SyllableShare.mixedWords(in: bytes), SyllableShare.legalWords(in: bytes))
    }
    if words >= 20, syllables * 2 < words { throw .garbledTextLayer }
    // Glyphs in a private use area are those of fonts that name no letters; U+FFFD stands for those that have no code.
    let lost: Int = String(decoding: plan.text.bytes, as: UTF8.self).unicodeScalars.count { scalar in
      scalar.value == 0xFFFD || (0xE000...0xF8FF).contains(scalar.value)
    }
    if lost * 10 > plan.text.bytes.count { throw .garbledTextLayer }
  }

  /// How many pictures of the file are as large as a scanned page.
  private func pictures(of file: [UInt8]) throws(ReadingError) -> Int {
    let outcome: Cage.Outcome
    do throws(ConverterError) {
      outcome = try Cage(limits: limits).run(.pdfimages, ["-list", Cage.input], input: file)
    } catch {
      throw .converter(error)
    }
    // A line has the page, the picture's number and type, its width and height, and more.
    return outcome.output.split(separator: 0x0A).count { line in
      let fields: [ArraySlice<UInt8>] = line.split(separator: 0x20)
      guard fields.count > 5, let width = Int(String(decoding: fields[3], as: UTF8.self)),
        let height = Int(String(decoding: fields[4], as: UTF8.self))
      else { return false }
      return width >= 500 && height >= 500
    }
  }
}
