/// The picture of a page, with its resolution in pixels an inch.
struct PageImage {
  var picture: GreyMap
  let resolution: Double

  /// What tesseract takes for a resolution, at least.
  private static let coarsest: Double = 70
  /// How many bytes a page takes in the file besides its pixels, at most.
  private static let overhead: Int = 160

  /// The pages as one file: a TIFF in which nothing is packed, which tesseract reads in a tenth of the time of a graymap.
  static func file(_ pages: [PageImage]) -> [UInt8] {
    var file: [UInt8] = Array("II*\0".utf8)
    file.reserveCapacity(pages.reduce(8) { $0 + $1.picture.shades.count + overhead })
    func add(_ number: Int, bytes: Int = 4) {
      for index in 0..<bytes { file.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }
    for page in pages {
      let picture: GreyMap = page.picture
      let pixels: Int = file.count + 4
      // What comes behind the pixels starts at an even place: the resolution as a fraction, and the directory.
      let fraction: Int = (pixels + picture.shades.count + 1) & ~1
      add(fraction + 8)
      file += picture.shades
      if file.count < fraction { file.append(0) }
      add(Int(max(coarsest, page.resolution).rounded()))
      add(1)
      let entries: [(tag: PictureDirectory.Tag, value: Int)] = [
        (.width, picture.width), (.height, picture.height), (.depth, 8), (.packing, 1), (.colours, 1),
        (.stripStarts, pixels), (.stripHeight, picture.height), (.stripLengths, picture.shades.count),
        (.resolution, fraction), (.resolutionDown, fraction),
      ]
      add(entries.count, bytes: 2)
      for (tag, value) in entries {
        // The types are short numbers, fractions, and long numbers.
        let type: Int =
          switch tag {
          case .depth, .packing, .colours: 3
          case .resolution, .resolutionDown: 5
          default: 4
          }
        add(tag.rawValue, bytes: 2)
        add(type, bytes: 2)
        add(1)
        add(value)
      }
    }
    add(0)
    return file
  }
}
