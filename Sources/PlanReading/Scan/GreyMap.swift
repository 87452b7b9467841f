/// A picture in shades of grey.
struct GreyMap: Equatable {
  let width: Int
  let height: Int
  /// A byte a pixel, row by row; 255 is white.
  let shades: [UInt8]

  /// The picture turned clockwise by so many degrees, a multiple of 90.
  func turned(by degrees: Int) -> GreyMap {
    switch (degrees % 360 + 360) % 360 {
    case 90: turned(width: height, height: width) { column, row in (height - 1 - column) * width + row }
    case 180: turned(width: width, height: height) { column, row in (height - 1 - row) * width + width - 1 - column }
    case 270: turned(width: height, height: width) { column, row in column * width + width - 1 - row }
    default: self
    }
  }

  /// A picture of this size whose pixels are those at the places that `source` says.
  func turned(width: Int, height: Int, from source: (_ column: Int, _ row: Int) -> Int) -> GreyMap {
    let turned: [UInt8] = Array(unsafeUninitializedCapacity: width * height) { buffer, count in
      shades.withUnsafeBufferPointer { shades in
        for row in 0..<height {
          for column in 0..<width { buffer[row * width + column] = shades[source(column, row)] }
        }
      }
      count = width * height
    }
    return GreyMap(width: width, height: height, shades: turned)
  }
}
