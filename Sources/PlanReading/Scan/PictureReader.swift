internal import PlanText

/// Reads pictures of pages: scans and photographs in PNG, JPEG, TIFF (of several pages), BMP, GIF and WebP.
struct PictureReader {
  let cage: Cage

  /// A picture whose longer side has fewer pixels shows no page.
  private static let smallest: Int = 300
  /// The longer side of a page of A4, in inches: what a picture says of its resolution is mostly wrong.
  private static let inches: Double = 11.69

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
    if let document = PicturePDF(picture, bytes) {
      return try reader.pages([0], of: document.bytes, sizes: [Page(width: document.width, height: document.height)])
    }
    let frames: [Picture.Frame] = picture.frames
    return try SideBySide.map(frames.count, threads: cage.seats.count) { index throws(ReadingError) in
      let resolution: Double = Double(max(frames[index].width, frames[index].height)) / Self.inches
      return try reader.page(of: bytes, frame: frames.count > 1 ? index : nil, resolution: max(70, resolution))
    }
  }
}
