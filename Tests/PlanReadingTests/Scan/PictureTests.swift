import PlanReading
import Testing

/// Heads of pictures, which are looked at before any program opens the file.
@Suite struct PictureTests {
  private func png(_ width: UInt32, _ height: UInt32) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + big(width) + big(height)
      + [8, 0, 0, 0, 0, 0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
  }

  private func jpeg(_ width: UInt16, _ height: UInt16) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8]
      + [UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF), 1, 1, 0x11, 0, 0xFF, 0xD9]
  }

  /// A TIFF whose directory says its size, one strip of no pixels and, where `isEndless`, that it follows itself.
  private func tiff(_ width: UInt32, _ height: UInt32, isEndless: Bool = false) -> [UInt8] {
    let entries: [(UInt16, UInt32)] = [(0x100, width), (0x101, height), (0x111, 8), (0x117, 0)]
    var bytes: [UInt8] = Array("MM\0*".utf8) + big(8) + [0, UInt8(entries.count)]
    for (tag, value) in entries { bytes += [UInt8(tag >> 8), UInt8(tag & 0xFF), 0, 4, 0, 0, 0, 1] + big(value) }
    return bytes + big(isEndless ? 8 : 0)
  }

  private func big(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }

  @Test func onePixel() {
    for bytes in [png(1, 1), jpeg(1, 1), tiff(1, 1)] {
      #expect(throws: ReadingError.pictureTooSmall(width: 1, height: 1)) { try PlanReader().read(bytes) }
    }
  }

  @Test func nineHundredMillionPixels() {
    for bytes in [png(30_000, 30_000), jpeg(30_000, 30_000), tiff(30_000, 30_000)] {
      #expect(throws: ReadingError.pictureTooLarge(width: 30_000, height: 30_000, limit: 100_000_000)) {
        try PlanReader().read(bytes)
      }
    }
  }

  @Test func sizesBeyondAllNumbers() {
    #expect(throws: ReadingError.self) { try PlanReader().read(png(.max, .max)) }
    #expect(throws: ReadingError.self) { try PlanReader().read(tiff(.max, .max)) }
  }

  @Test func noPixelsAtAll() {
    for bytes in [png(0, 0), jpeg(0, 0), tiff(0, 0), Array("GIF89a".utf8), [0xFF, 0xD8, 0xFF, 0xE0]] {
      #expect(throws: ReadingError.damaged) { try PlanReader().read(bytes) }
    }
  }

  /// Pictures that all have the same list of strips: looking at each would take as long as a file of all of them.
  @Test func sharedStrips() {
    let (pictures, strips): (Int, Int) = (400, 400)
    let list: Int = 8 + pictures * 54
    var bytes: [UInt8] = Array("MM\0*".utf8) + big(8)
    for picture in 1...pictures {
      let entries: [(tag: UInt8, count: Int, value: Int)] = [
        (0, 1, 1000), (1, 1, 1000), (0x11, strips, list), (0x17, strips, list),
      ]
      bytes += [0, UInt8(entries.count)]
      for entry in entries { bytes += [1, entry.tag, 0, 4] + big(UInt32(entry.count)) + big(UInt32(entry.value)) }
      bytes += big(picture == pictures ? 0 : UInt32(8 + picture * 54))
    }
    for _ in 0..<strips { bytes += big(1) }
    #expect(throws: ReadingError.cutOff) { try PlanReader().read(bytes) }
  }

  /// A chain of pictures that leads back to its start.
  @Test func endlessChain() {
    #expect(throws: ReadingError.pictureTooSmall(width: 9, height: 9)) {
      try PlanReader().read(tiff(9, 9, isEndless: true))
    }
  }
}
