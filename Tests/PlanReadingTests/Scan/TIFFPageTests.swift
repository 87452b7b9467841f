import Testing

@testable import PlanReading

/// Pictures of TIFF as strips and tiles have them packed, drawn again from PDF.
@Suite struct TIFFPageTests {
  private static let (width, height): (Int, Int) = (40, 23)
  /// No two rows and no two columns are alike.
  private static let shades: [UInt8] = (0..<width * height).map { UInt8(truncatingIfNeeded: $0 * 37 + $0 / 40 * 11) }
  /// The same where it is only black and white.
  private static let inks: [Bool] = shades.map { $0 < 100 }

  private static var plain: TIFFFile { TIFFFile(width: width, height: height, shades: shades) }

  private static func rows(_ rows: Range<Int>, of bytes: [UInt8], each count: Int = width) -> [UInt8] {
    Array(bytes[rows.lowerBound * count..<min(rows.upperBound, height) * count])
  }

  /// Strips of so many rows.
  private static func strips(_ file: TIFFFile, of rows: Int) -> TIFFFile {
    var file: TIFFFile = file
    let count: Int = file.parts[0].count / height
    file.entries[.stripHeight] = [rows]
    file.parts = stride(from: 0, to: height, by: rows).map { [all = file.parts[0]] start in
      Self.rows(start..<start + rows, of: all, each: count)
    }
    return file
  }

  /// Tiles of 16 by 16, of which those at the right and below go over the edge.
  private static var tiles: TIFFFile {
    var file: TIFFFile = plain
    file.entries[.stripHeight] = nil
    (file.entries[.tileWidth], file.entries[.tileHeight]) = ([16], [16])
    let corners: [(left: Int, top: Int)] = [0, 16].flatMap { top in [0, 16, 32].map { (left: $0, top: top) } }
    file.parts = corners.map { left, top in
      (0..<256).map { place -> UInt8 in
        let (row, column): (Int, Int) = (top + place / 16, left + place % 16)
        return row < height && column < width ? shades[row * width + column] : 7
      }
    }
    return file
  }

  /// A bit a pixel, the first the highest or the lowest.
  private static func bits(isReversed: Bool, isBlackZero: Bool) -> TIFFFile {
    var file: TIFFFile = plain
    (file.entries[.depth], file.entries[.colours]) = ([1], [isBlackZero ? 1 : 0])
    if isReversed { file.entries[.bitOrder] = [2] }
    var bytes: [UInt8] = Array(repeating: 0, count: width * height / 8)
    for (index, isInk) in inks.enumerated() where isInk != isBlackZero {
      bytes[index / 8] |= 1 << UInt8(isReversed ? index % 8 : 7 - index % 8)
    }
    file.parts = [bytes]
    return file
  }

  /// Each byte as a run of its own.
  private static var runs: TIFFFile {
    var file: TIFFFile = plain
    file.entries[.packing] = [32_773]
    file.parts = [shades.flatMap { [0, $0] }]
    return file
  }

  /// Each pixel in as much red, green and blue.
  private static var colours: TIFFFile {
    var file: TIFFFile = plain
    (file.entries[.samples], file.entries[.depth], file.entries[.colours]) = ([3], [8, 8, 8], [2])
    file.parts = [shades.flatMap { [$0, $0, $0] }]
    return file
  }

  /// The numbers of colours, which get darker.
  private static var palette: TIFFFile {
    var file: TIFFFile = plain
    file.entries[.colours] = [3]
    file.entries[.palette] = (0..<3).flatMap { _ in (0..<256).map { (255 - $0) * 257 } }
    file.parts = [shades.map { 255 - $0 }]
    return file
  }

  private static var little: TIFFFile {
    var file: TIFFFile = plain
    file.isLittle = true
    return file
  }

  private static func drawn(_ file: TIFFFile) throws -> GreyMap? {
    let data = PictureData(file.bytes)
    guard let directory = PictureDirectory.first(in: data),
      let document = TIFFPage(directory, in: data)?.document
    else { return nil }
    return try ScanReader(cage: Cage(limits: ReadingLimits())).picture(of: 0, in: document.bytes, resolution: 72)
  }

  /// Pixel for pixel, with no seam between parts.
  @Test(
    Poppler.isThere,
    arguments: [
      ("one strip", plain), ("strips", strips(plain, of: 5)), ("a strip a row", strips(plain, of: 1)), ("tiles", tiles),
      ("runs", runs), ("colours", strips(colours, of: 7)), ("palette", palette), ("little end first", little),
    ])
  func shades(name: String, file: TIFFFile) throws {
    let picture: GreyMap = try #require(try Self.drawn(file))
    #expect((picture.width, picture.height) == (Self.width, Self.height))
    // Of equal parts of red, green and blue a shade may be lost.
    #expect(zip(picture.shades, Self.shades).allSatisfy { abs(Int($0) - Int($1)) <= 1 })
  }

  @Test(Poppler.isThere, arguments: [false, true], [false, true])
  func blackAndWhite(isReversed: Bool, isBlackZero: Bool) throws {
    let file: TIFFFile = Self.strips(Self.bits(isReversed: isReversed, isBlackZero: isBlackZero), of: 4)
    let picture: GreyMap = try #require(try Self.drawn(file))
    #expect(picture.shades.map { $0 < 128 } == Self.inks)
  }

  /// What PDF does not have is left to others.
  @Test(arguments: [
    // Sixteen bits a pixel, an unknown packing, a transparent grey, colours in planes of their own, a palette cut off.
    [PictureDirectory.Tag.depth: [16]], [.packing: [34_712]], [.samples: [2], .depth: [8, 8]],
    [.samples: [3], .depth: [8, 8, 8], .colours: [2], .planes: [2]], [.colours: [3], .palette: [1, 2, 3]],
    // Rows of no strip, tiles of no width.
    [.stripHeight: [5]], [.stripHeight: [0]], [.tileWidth: [0], .tileHeight: [16]],
  ])
  func packedInAnotherWay(entries: [PictureDirectory.Tag: [Int]]) throws {
    var file: TIFFFile = Self.plain
    file.entries.merge(entries) { $1 }
    #expect(try Self.drawn(file) == nil)
  }

  /// Thousands of strips that are all the same bytes would be a large picture in a small file.
  @Test func sameStripAgainAndAgain() throws {
    var file = TIFFFile(width: 100, height: 60_000, shades: Array(repeating: 9, count: 10_000))
    file.entries[.stripHeight] = [100]
    file.repeats = 600
    #expect(try Self.drawn(file) == nil)
  }
}
