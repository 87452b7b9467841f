internal import PlanText

/// Reads pictures of pages: scans and photographs in PNG, JPEG, TIFF (of several pages), BMP, GIF and WebP.
struct PictureReader {
  let cage: Cage

  /// A picture whose longer side has fewer pixels shows no page.
  private static let smallest: Int = 300
  /// The longer side of a page of A4, in inches.
  private static let inches: Double = 11.69
  /// The longer sides of pages that offices use, from A5 to A3, in inches: what a picture of another size says of its
  /// resolution, as most photographs do, is wrong.
  private static let sides: ClosedRange<Double> = 7...17.5

  /// The text of a picture with these bytes.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    guard let picture = Picture(bytes) else { throw .damaged }
    for frame in picture.frames {
      guard frame.width <= cage.limits.pixels / frame.height else {
        throw .pictureTooLarge(width: frame.width, height: frame.height, limit: cage.limits.pixels)
      }
    }
    guard let first = picture.frames.first else { throw picture.isWhole ? .damaged : .cutOff }
    guard max(first.width, first.height) >= Self.smallest else {
      throw .pictureTooSmall(width: first.width, height: first.height)
    }
    guard picture.isWhole else { throw .cutOff }
    guard picture.frames.count <= cage.limits.pages else { throw .tooManyPages(limit: cage.limits.pages) }
    var words = PageWords(bytes: [], pages: Array(repeating: Page(), count: picture.frames.count))
    for (index, page) in try pages(of: picture, bytes).enumerated() { words.put(page, at: index) }
    guard let plan = PageText(words).plan(mediaType: picture.format.mediaType, reader: "ocr"),
      !Legibility.isGarbled(plan)
    else { throw .illegible }
    return plan
  }

  private func pages(of picture: Picture, _ bytes: [UInt8]) throws(ReadingError) -> [ScanPage] {
    let reader = ScanReader(cage: cage)
    let frames: [Picture.Frame] = picture.frames
    // A JPEG may have to be turned; others can be read as they are where nothing draws them.
    let canDraw: Bool = picture.format == .jpeg || Converter.pdftoppm.path != nil
    if frames.count == 1, canDraw, let document = PicturePDF(picture, bytes, resolution: Self.resolution(of: frames[0]))
    {
      return try reader.pages([0], of: document.bytes, sizes: [Page(width: document.width, height: document.height)])
    }
    let data = PictureData(bytes)
    let resolutions: [Double] = frames.map { max(70, Self.resolution(of: $0)) }
    let pixels: [Int] = zip(frames, resolutions).map { frame, resolution in
      let scale: Double = min(1, ScanReader.resolution / resolution)
      return Int(Double(frame.width) * scale * Double(frame.height) * scale)
    }
    return try reader.pages(pixels) { index throws(ReadingError) in
      let frame: Picture.Frame = frames[index]
      if canDraw, reader.canDraw(frame), let directory = frame.directory,
        let document = TIFFPage(directory, in: data)?.document
      {
        return .image(
          try reader.image(drawnIn: document.bytes, resolution: resolutions[index], turn: directory.turn))
      }
      return .file(bytes, frame: frames.count > 1 ? index : nil, resolution: resolutions[index])
    }
  }

  /// The resolution that a picture says it has; where it says none that can be, that of a page of A4 of its size.
  private static func resolution(of frame: Picture.Frame) -> Double {
    let side: Double = Double(max(frame.width, frame.height))
    if let declared = frame.declared, declared > 0, sides.contains(side / declared) { return declared }
    return side / inches
  }
}
