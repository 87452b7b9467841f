@testable import PlanReading

/// A TIFF of one picture, written here so that every way of packing it is known.
struct TIFFFile {
  /// The numbers under each tag; those of its strips or tiles are added.
  var entries: [PictureDirectory.Tag: [Int]]
  /// The strips or tiles, as they are packed.
  var parts: [[UInt8]]
  var isLittle: Bool = false
  /// How often the file says where the same strips are.
  var repeats: Int = 1

  /// A picture of bytes of grey, in one strip.
  init(width: Int, height: Int, shades: [UInt8]) {
    entries = [
      .width: [width], .height: [height], .depth: [8], .packing: [1], .colours: [1], .samples: [1],
      .stripHeight: [height],
    ]
    parts = [shades]
  }

  /// The file.
  var bytes: [UInt8] {
    var bytes: [UInt8] = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + [0, 0, 0, 0]
    var starts: [Int] = []
    for part in parts {
      starts.append(bytes.count)
      bytes += part
    }
    var all: [PictureDirectory.Tag: [Int]] = entries
    let isTiled: Bool = entries[.tileWidth] != nil
    all[isTiled ? .tileStarts : .stripStarts] = (0..<repeats).flatMap { _ in starts }
    all[isTiled ? .tileLengths : .stripLengths] = (0..<repeats).flatMap { _ in parts.map(\.count) }
    var directory: [UInt8] = number(all.count, 2)
    for (tag, values) in all.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      directory += number(tag.rawValue, 2) + number(4, 2) + number(values.count, 4)
      if values.count == 1 {
        directory += number(values[0], 4)
      } else {
        directory += number(bytes.count, 4)
        bytes += values.flatMap { number($0, 4) }
      }
    }
    bytes.replaceSubrange(4..<8, with: number(bytes.count, 4))
    return bytes + directory + number(0, 4)
  }

  private func number(_ value: Int, _ length: Int) -> [UInt8] {
    let digits: [UInt8] = (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return isLittle ? digits : digits.reversed()
  }
}
