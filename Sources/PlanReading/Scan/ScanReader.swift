internal import PlanText

/// Reads pages that are pictures: `pdftoppm` draws them, `tesseract` reads them, pages side by side. One thread a page: more
/// of tesseract's own only wait for one another.
struct ScanReader {
  let cage: Cage

  /// The resolution at which tesseract reads Vietnamese best, in dots an inch: letters of 13 and 14 points are then as high
  /// as those that it was taught with. At 300 it takes half as long again, and confuses `II` and `III` more often.
  static let resolution: Double = 200

  /// The pages of a PDF with these numbers, from 0, and these sizes in points.
  func pages(_ numbers: [Int], of file: [UInt8], sizes: [Page]) throws(ReadingError) -> [ScanPage] {
    try SideBySide.map(numbers.count, threads: cage.seats.count) { index throws(ReadingError) in
      let number: Int = numbers[index]
      let resolution: Double = resolution(for: sizes[number])
      return try upright(picture(of: number, in: file, resolution: resolution), resolution: resolution)
    }
  }

  /// The page that is a picture in a PDF, a point a pixel, turned by so many degrees clockwise.
  func page(drawnIn file: [UInt8], resolution: Double, turn: Int) throws(ReadingError) -> ScanPage {
    let picture: GreyMap = try self.picture(of: 0, in: file, resolution: 72).turned(by: turn)
    let scale: Double = min(1, Self.resolution / resolution)
    return try upright(picture.scaled(by: scale), resolution: resolution * scale)
  }

  /// Whether a picture, drawn a pixel for each of its own, stays within the limit on what converters give.
  func canDraw(_ frame: Picture.Frame) -> Bool {
    frame.width <= (cage.limits.converterOutputBytes - 64) / 3 / frame.height
  }

  /// A page of a PDF, from 0, drawn at so many dots an inch, without the red of stamps.
  func picture(of page: Int, in file: [UInt8], resolution: Double) throws(ReadingError) -> GreyMap {
    let drawn: Cage.Outcome = try draw(page..<page + 1, of: file, resolution: resolution)
    guard let picture = PixelMap(drawn.output) else {
      throw .converter(drawn.status == 0 ? .unusable(.pdftoppm) : .failed(.pdftoppm, status: drawn.status))
    }
    return picture.withoutRed
  }

  /// Pages of a PDF in which each pixel is all ink or all paper, so that thin lines are black; up to one that cannot be drawn.
  func outlines(of pages: Range<Int>, in file: [UInt8], resolution: Double) -> [GreyMap] {
    let drawn = try? draw(pages, of: file, resolution: resolution, ["-aa", "no", "-aaVector", "no"])
    var pictures: [GreyMap] = []
    var offset: Int = 0
    while let drawn, let picture = PixelMap(drawn.output, at: offset) {
      pictures.append(picture.withoutRed)
      offset = picture.end
    }
    return pictures
  }

  private func draw(
    _ pages: Range<Int>, of file: [UInt8], resolution: Double, _ options: [String] = []
  ) throws(ReadingError) -> Cage.Outcome {
    let range: [String] = ["-f", "\(pages.lowerBound + 1)", "-l", "\(pages.upperBound)"]
    return try run(.pdftoppm, ["-q", "-r", "\(resolution)"] + range + options + [Cage.input], file)
  }

  /// The page that a picture is, which stands upright and straight.
  func page(of picture: GreyMap, resolution: Double) throws(ReadingError) -> ScanPage {
    try page(of: picture.file, showing: picture, resolution: resolution)
  }

  /// The page that a picture is. `frame` is the number of the page in a file of several, from 0.
  func page(of file: [UInt8], showing picture: GreyMap? = nil, frame: Int? = nil, resolution: Double)
    throws(ReadingError)
    -> ScanPage
  {
    // As one column of text in letters of any size (4): looking for columns (3), it takes the numbers of items for one, and
    // loses some. Columns that there are show in the places of the words.
    var arguments: [String] = [
      Cage.input, "stdout", "-l", "vie", "--psm", "4", "--dpi", "\(Int(resolution.rounded()))",
    ]
    if let frame { arguments += ["-c", "tessedit_page_number=\(frame)"] }
    // The boxes in TSV are those of the ink; hOCR also says where lines and letters stand and how large these are.
    arguments += ["-c", "tessedit_create_hocr=1", "-c", "hocr_char_boxes=1"]
    let outcome: Cage.Outcome = try run(.tesseract, arguments, file)
    guard outcome.status == 0 else {
      if ByteSearch.first(Array("vie.traineddata".utf8), in: outcome.complaints) != nil {
        throw .converter(.lacksVietnamese(.tesseract))
      }
      throw frame == nil ? .converter(.failed(.tesseract, status: outcome.status)) : .damaged
    }
    guard let page = ScanPage(hOCR: outcome.output, resolution: resolution, picture: picture) else {
      throw .converter(.unusable(.tesseract))
    }
    return page
  }

  /// A resolution at which the picture of a page stays within the limit on what converters give.
  func resolution(for page: Page) -> Double {
    let inches: Double = Double(page.width) * Double(page.height) / (72 * 72)
    let most: Double = Double(cage.limits.converterOutputBytes - 64) / 3
    return min(Self.resolution, (most / max(inches, 0.01)).squareRoot().rounded(.down))
  }

  func run(_ converter: Converter, _ arguments: [String], _ input: [UInt8]) throws(ReadingError) -> Cage.Outcome {
    do throws(ConverterError) {
      return try cage.run(converter, arguments, input: input)
    } catch {
      throw .converter(error)
    }
  }
}
