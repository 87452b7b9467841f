/// Pictures of more pixels than are needed.
extension GreyMap {
  /// The picture with fewer pixels, `scale` of them for each across and down: each is as grey as what it stands for.
  func scaled(by scale: Double) -> GreyMap {
    guard scale < 1 else { return self }
    let (across, down) = (Int(Double(width) * scale), Int(Double(height) * scale))
    guard across > 0, down > 0 else { return self }
    return shrunk(to: across).transposed.shrunk(to: down).transposed
  }

  /// The picture with so many pixels across.
  private func shrunk(to count: Int) -> GreyMap {
    // The pixels that each one stands for, the first and last in part; shares are 65,536ths.
    let step: Int = (width << 16) / count
    let shrunk: [UInt8] = Array(unsafeUninitializedCapacity: count * height) { buffer, filled in
      shades.withUnsafeBufferPointer { shades in
        for row in 0..<height {
          let start: Int = row * width
          for column in 0..<count {
            let (from, to): (Int, Int) = (column * step, (column + 1) * step)
            let (first, last): (Int, Int) = (from >> 16, min(to >> 16, width - 1))
            var sum: Int = -Int(shades[start + first]) * (from & 0xFFFF)
            for place in first..<last { sum += Int(shades[start + place]) << 16 }
            sum += Int(shades[start + last]) * (to - last << 16)
            buffer[row * count + column] = UInt8(sum / step)
          }
        }
      }
      filled = count * height
    }
    return GreyMap(width: count, height: height, shades: shrunk)
  }

  /// The picture with rows for columns.
  private var transposed: GreyMap {
    turned(width: height, height: width) { column, row in column * width + row }
  }
}
