internal import PlanText

/// Reads pages that are pictures: `pdftoppm` draws them, `tesseract` reads them, several in one process, which takes its
/// time to start, and processes side by side. One thread each: more of tesseract's own only wait for one another.
struct ScanReader {
  let cage: Cage

  /// The resolution at which tesseract reads Vietnamese best, in dots an inch: letters of 13 and 14 points are then as high
  /// as those that it was taught with. At 300 it takes half as long again, and confuses `II` and `III` more often.
  static let resolution: Double = 200

  /// The pages of a PDF with these numbers, from 0, and these sizes in points.
  func pages(_ numbers: [Int], of file: [UInt8], sizes: [Page]) throws(ReadingError) -> [ScanPage] {
    let resolutions: [Double] = numbers.map { resolution(for: sizes[$0]) }
    let pixels: [Int] = zip(numbers, resolutions).map { number, resolution in
      let scale: Float = Float(resolution) / 72
      return Int(sizes[number].width * scale * sizes[number].height * scale)
    }
    return try pages(pixels) { index throws(ReadingError) in
      let resolution: Double = resolutions[index]
      return .image(
        PageImage(picture: try picture(of: numbers[index], in: file, resolution: resolution), resolution: resolution))
    }
  }

  /// Pages of so many pixels each, by what they are read from: one process reads the pictures of a batch.
  func pages(
    _ pixels: [Int], from source: @escaping @Sendable (Int) throws(ReadingError) -> ScanSource
  ) throws(ReadingError) -> [ScanPage] {
    let batches: [Range<Int>] = ScanBatches.batches(of: pixels, readers: cage.seats.count)
    return try SideBySide.map(batches.count, threads: cage.seats.count) { batch throws(ReadingError) in
      try read(try batches[batch].map(source))
    }.flatMap { $0 }
  }

  /// The pages of a batch, in order.
  private func read(_ sources: [ScanSource]) throws(ReadingError) -> [ScanPage] {
    let images: [PageImage] = sources.compactMap(\.image)
    var pages: ArraySlice<ScanPage> = images.isEmpty ? [] : try upright(images)[...]
    return try sources.map { source throws(ReadingError) in
      switch source {
      case .image: pages.removeFirst()
      case .file(let bytes, let frame, let resolution): try page(of: bytes, frame: frame, resolution: resolution)
      }
    }
  }

  /// The picture of the page that a PDF has, a point a pixel, turned by so many degrees clockwise; no finer than is needed.
  func image(drawnIn file: [UInt8], resolution: Double, turn: Int) throws(ReadingError) -> PageImage {
    let picture: GreyMap = try self.picture(of: 0, in: file, resolution: 72).turned(by: turn)
    let scale: Double = min(1, Self.resolution / resolution)
    return PageImage(picture: picture.scaled(by: scale), resolution: resolution * scale)
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

  /// The pages that pictures are, which stand upright and straight, in their order.
  func read(_ images: [PageImage]) throws(ReadingError) -> [ScanPage] {
    let output: [UInt8] = try recognized(PageImage.file(images), pages: images.count)
    guard let scans = ScanLayout.layouts(of: output), scans.count == images.count else {
      throw .converter(.unusable(.tesseract))
    }
    return zip(scans, images).map { ScanPage($0, resolution: $1.resolution, picture: $1.picture) }
  }

  /// The page of a file that nothing but tesseract opens, of several the one with this number, from 0.
  func page(of file: [UInt8], frame: Int?, resolution: Double) throws(ReadingError) -> ScanPage {
    var arguments: [String] = ["--dpi", "\(Int(resolution.rounded()))"]
    if let frame { arguments += ["-c", "tessedit_page_number=\(frame)"] }
    let output: [UInt8] = try recognized(file, pages: 1, arguments, failure: frame == nil ? nil : .damaged)
    guard let scan = ScanLayout.layouts(of: output)?.first else { throw .converter(.unusable(.tesseract)) }
    return ScanPage(scan, resolution: resolution)
  }

  /// What tesseract says of the pages in a file, in hOCR.
  ///
  /// - Parameter failure: what it means where it can do nothing with them; that it failed, where nothing is said.
  private func recognized(
    _ file: [UInt8], pages: Int, _ options: [String] = [], failure: ReadingError? = nil
  ) throws(ReadingError) -> [UInt8] {
    // As one column of text in letters of any size (4): looking for columns (3), it takes the numbers of items for one, and
    // loses some. Columns that there are show in the places of the words. The boxes in TSV are those of the ink; hOCR also
    // says where lines and letters stand and how large these are.
    let arguments: [String] =
      [Cage.input, "stdout", "-l", "vie", "--psm", "4", "-c", "tessedit_create_hocr=1", "-c", "hocr_char_boxes=1"]
    let outcome: Cage.Outcome = try run(.tesseract, arguments + options, file, pages: pages)
    guard outcome.status == 0 else {
      if ByteSearch.first(Array("vie.traineddata".utf8), in: outcome.complaints) != nil {
        throw .converter(.lacksVietnamese(.tesseract))
      }
      throw failure ?? .converter(.failed(.tesseract, status: outcome.status))
    }
    return outcome.output
  }

  /// A resolution at which the picture of a page stays within the limit on what converters give.
  func resolution(for page: Page) -> Double {
    let inches: Double = Double(page.width) * Double(page.height) / (72 * 72)
    let most: Double = Double(cage.limits.converterOutputBytes - 64) / 3
    return min(Self.resolution, (most / max(inches, 0.01)).squareRoot().rounded(.down))
  }

  /// Runs a converter on the bytes of a file, with time for so many pages.
  func run(
    _ converter: Converter, _ arguments: [String], _ input: [UInt8], pages: Int = 1
  ) throws(ReadingError) -> Cage.Outcome {
    do throws(ConverterError) {
      return try cage.run(converter, arguments, input: input, tasks: pages)
    } catch {
      throw .converter(error)
    }
  }
}
