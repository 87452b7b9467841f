import Testing

@testable import PlanReading

@Suite struct PageImageTests {
  /// The file for tesseract is a TIFF as others write it: each page with its size, resolution and pixels.
  @Test func pagesOfTheFile() throws {
    let shades: [[UInt8]] = [(0..<15).map { UInt8($0) }, (0..<8).map { UInt8(100 + $0) }]
    let pages: [PageImage] = [
      PageImage(picture: GreyMap(width: 5, height: 3, shades: shades[0]), resolution: 199.6),
      PageImage(picture: GreyMap(width: 2, height: 4, shades: shades[1]), resolution: 12),
    ]
    let file: [UInt8] = PageImage.file(pages)
    let picture: Picture = try #require(Picture(file))
    #expect(picture.format == .tiff && picture.isWhole)
    #expect(picture.frames.map(\.width) == [5, 2])
    #expect(picture.frames.map(\.height) == [3, 4])
    #expect(picture.frames.map(\.declared) == [200, 70])
    for (frame, shades) in zip(picture.frames, shades) {
      let start: Int = try #require(frame.directory?.value(.stripStarts))
      #expect(Array(file[start..<start + shades.count]) == shades)
      #expect(frame.directory?.value(.stripLengths) == shades.count)
    }
  }
}
