/// A picture as `pdftoppm` gives it: a portable pixmap, `P6`, of three bytes a pixel.
struct PixelMap {
  private let bytes: [UInt8]
  private let width: Int
  private let height: Int
  /// Where the pixels start.
  private let start: Int
  /// Where the next picture of the file may start.
  var end: Int { start + 3 * width * height }

  /// The picture at an offset of a file with these bytes; null where it is none, or cut off.
  init?(_ bytes: [UInt8], at offset: Int = 0) {
    var numbers: [Int] = []
    var index: Int = offset + 2
    guard bytes[offset...].starts(with: "P6".utf8) else { return nil }
    while numbers.count < 3, index < bytes.count {
      var number: Int?
      while index < bytes.count, (0x30...0x39).contains(bytes[index]), (number ?? 0) < 1 << 24 {
        number = (number ?? 0) * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      if let number { numbers.append(number) }
      index += 1
    }
    guard numbers.count == 3, numbers[2] == 255, bytes.count - index >= 3 * numbers[0] * numbers[1] else { return nil }
    (self.bytes, width, height, start) = (bytes, numbers[0], numbers[1], index)
  }

  /// By how much the red of a pixel is more than its green and blue in the ink of a stamp.
  private static let redness: Int = 48

  /// The picture in shades of grey, red ink seen in red light: a stamp is as white as the paper, and what it was put over
  /// can be read.
  var withoutRed: GreyMap {
    let pixels: Int = width * height
    let shades: [UInt8] = Array(unsafeUninitializedCapacity: pixels) { grey, count in
      bytes.withUnsafeBufferPointer { bytes in
        for pixel in 0..<pixels {
          let place: Int = start + 3 * pixel
          let (red, green, blue): (Int, Int, Int) = (Int(bytes[place]), Int(bytes[place + 1]), Int(bytes[place + 2]))
          let isRed: Bool = red > green + Self.redness && red > blue + Self.redness
          grey[pixel] = UInt8(isRed ? red : (77 * red + 150 * green + 29 * blue) >> 8)
        }
      }
      count = pixels
    }
    return GreyMap(width: width, height: height, shades: shades)
  }
}
