/// A page of a TIFF as its strips or tiles have it packed; PDF unpacks nearly all that scanners write.
struct TIFFPage {
  private let directory: PictureDirectory
  private let data: PictureData
  private let pixels: TIFFPixels

  /// The page of a directory; null where it is packed in a way that PDF does not have.
  init?(_ directory: PictureDirectory, in data: PictureData) {
    guard let pixels = TIFFPixels(directory, in: data) else { return nil }
    (self.directory, self.data, self.pixels) = (directory, data, pixels)
  }

  /// A document whose page is the picture, a point a pixel: drawn at 72 dots an inch it is the picture as it was, without
  /// a seam between its strips. Null where these are not all there.
  var document: PicturePDF? {
    guard let width = directory.value(.width), let height = directory.value(.height), let parts = parts(width, height)
    else { return nil }
    return PicturePDF(parts, width: Double(width), height: Double(height))
  }

  private func parts(_ width: Int, _ height: Int) -> [PicturePDF.Part]? {
    let isTiled: Bool = directory.value(.tileWidth) != nil
    let starts: [Int] = directory.values(isTiled ? .tileStarts : .stripStarts)
    let lengths: [Int] = directory.values(isTiled ? .tileLengths : .stripLengths)
    // A last strip may be shorter; tiles never are.
    let across: Int = isTiled ? directory.value(.tileWidth) ?? 0 : width
    let down: Int = isTiled ? directory.value(.tileHeight) ?? 0 : min(directory.value(.stripHeight) ?? height, height)
    guard across > 0, down > 0, across <= 1 << 16, down <= 1 << 16 else { return nil }
    let inRow: Int = (width + across - 1) / across
    // Parts that have the same bytes would make a small file a large one.
    guard starts.count == lengths.count, starts.count == inRow * ((height + down - 1) / down),
      lengths.reduce(0, +) <= data.bytes.count
    else { return nil }
    return zip(starts, lengths).enumerated().map { index, place in
      let (left, top): (Int, Int) = (index % inRow * across, index / inRow * down)
      let rows: Int = isTiled ? down : min(down, height - top)
      return PicturePDF.Part(
        // A program that draws gives a box the pixel in which it ends: it ends a little before the next one.
        left: Double(left) + 0.25, bottom: Double(height - top - rows) + 0.25, width: Double(across) - 0.5,
        height: Double(rows) - 0.5, entries: pixels.entries(width: across, height: rows),
        bytes: pixels.bytes(data.bytes[place.0..<place.0 + place.1]))
    }
  }
}
