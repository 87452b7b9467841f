/// The bytes of a picture's file, from which numbers are read.
struct PictureData {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number in so many bytes at an offset, the highest first unless `isLittle`; null where the file ends before.
  func number(_ offset: Int, _ length: Int, isLittle: Bool = false) -> Int? {
    guard offset >= 0, offset + length <= bytes.count else { return nil }
    let digits: ArraySlice<UInt8> = bytes[offset..<offset + length]
    return isLittle ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
  }
}

/// A directory of TIFF: what is said of one picture, each under its number.
struct PictureDirectory {
  /// Where it starts in the file.
  let offset: Int
  private let data: PictureData
  private let isLittle: Bool
  private let count: Int

  /// The directory at an offset; null where there is none.
  private init?(_ data: PictureData, isLittle: Bool, at offset: Int?) {
    guard let offset, offset >= 8, let count = data.number(offset, 2, isLittle: isLittle), count > 0 else { return nil }
    (self.data, self.isLittle, self.offset, self.count) = (data, isLittle, offset, count)
  }

  /// The first one of a file.
  static func first(in data: PictureData) -> PictureDirectory? {
    let isLittle: Bool = data.bytes.first == UInt8(ascii: "I")
    return PictureDirectory(data, isLittle: isLittle, at: data.number(4, 4, isLittle: isLittle))
  }

  /// The one that follows.
  var next: PictureDirectory? {
    PictureDirectory(data, isLittle: isLittle, at: data.number(offset + 2 + 12 * count, 4, isLittle: isLittle))
  }

  /// The numbers under a tag.
  func values(_ tag: Int) -> [Int] {
    for entry in 0..<count {
      let place: Int = offset + 2 + 12 * entry
      guard data.number(place, 2, isLittle: isLittle) == tag else { continue }
      let size: Int = data.number(place + 2, 2, isLittle: isLittle) == 3 ? 2 : 4
      let count: Int = data.number(place + 4, 4, isLittle: isLittle) ?? 0
      let start: Int? = count * size <= 4 ? place + 8 : data.number(place + 8, 4, isLittle: isLittle)
      guard let start, count > 0, start + count * size <= data.bytes.count else { return [] }
      return (0..<count).compactMap { data.number(start + $0 * size, size, isLittle: isLittle) }
    }
    return []
  }

  /// The number under a tag.
  func value(_ tag: Int) -> Int? { values(tag).first }

  /// The fraction under a tag: a numerator and a denominator of four bytes each.
  func fraction(_ tag: Int) -> Double? {
    for entry in 0..<count {
      let place: Int = offset + 2 + 12 * entry
      guard data.number(place, 2, isLittle: isLittle) == tag else { continue }
      guard let start = data.number(place + 8, 4, isLittle: isLittle),
        let numerator = data.number(start, 4, isLittle: isLittle),
        let denominator = data.number(start + 4, 4, isLittle: isLittle), denominator > 0
      else { return nil }
      return Double(numerator) / Double(denominator)
    }
    return nil
  }

  /// Whether the pixels of every picture lie within the file.
  static func endsWell(_ data: PictureData) -> Bool {
    var next: PictureDirectory? = first(in: data)
    var left: Int = 65_536
    while let directory = next, left > 0 {
      // Strips or tiles: where they start, and how long they are.
      let starts: [Int] = directory.values(0x111) + directory.values(0x144)
      let lengths: [Int] = directory.values(0x117) + directory.values(0x145)
      guard !starts.isEmpty, zip(starts, lengths).allSatisfy({ $0 + $1 <= data.bytes.count }) else { return false }
      next = directory.next
      left -= 1
    }
    return true
  }
}
