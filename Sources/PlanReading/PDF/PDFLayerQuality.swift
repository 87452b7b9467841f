internal import PlanText

/// Tells a text layer that is the document's text from none, from a stamp on a scan, and from letters without meaning.
struct PDFLayerQuality {
  let cage: Cage

  /// A page with fewer bytes of text may be a picture with a stamp on it.
  private static let sparse: Int = 400

  /// The pages, from 0, whose text is not in the layer.
  func scannedPages(of words: PageWords, text: PlanText?, file: [UInt8]) throws(ReadingError) -> [Int] {
    guard let text, !Legibility.isGarbled(text) else { return Array(words.pages.indices) }
    let sparse: [Int] = words.pages.indices.filter { page in
      words.pages[page].segments.reduce(0) { size, segment in
        segment.words.reduce(size) { $0 + $1.text.count + 1 }
      } < Self.sparse
    }
    guard !sparse.isEmpty else { return [] }
    let covered: [Int: Double] = try coveredInches(of: file)
    return sparse.filter { index in
      let page: Page = words.pages[index]
      return (covered[index] ?? 0) * 72 * 72 > Double(page.width) * Double(page.height) * 0.6
    }
  }

  /// How many square inches of each page, from 0, pictures cover.
  private func coveredInches(of file: [UInt8]) throws(ReadingError) -> [Int: Double] {
    let outcome: Cage.Outcome
    do throws(ConverterError) {
      outcome = try cage.run(.pdfimages, ["-list", Cage.input], input: file)
    } catch {
      throw .converter(error)
    }
    guard outcome.status == 0 else { throw .converter(.failed(.pdfimages, status: outcome.status)) }
    guard outcome.output.starts(with: "page".utf8) else { throw .converter(.unusable(.pdfimages)) }
    var inches: [Int: Double] = [:]
    for line in outcome.output.split(separator: 0x0A) {
      // Page, number, type, width, height, …, and at 12 and 13 the pixels that go to an inch across and down.
      let fields: [ArraySlice<UInt8>] = line.split(separator: 0x20)
      let numbers: [Int] = [0, 3, 4, 12, 13].compactMap { field in
        field < fields.count ? Int(String(decoding: fields[field], as: UTF8.self)) : nil
      }
      guard numbers.count == 5, numbers[0] > 0, numbers[3] > 0, numbers[4] > 0, !fields[2].elementsEqual("smask".utf8)
      else { continue }
      inches[numbers[0] - 1, default: 0] +=
        Double(numbers[1]) / Double(numbers[3]) * (Double(numbers[2]) / Double(numbers[4]))
    }
    return inches
  }
}
