/// A directory of TIFF: what is said of one picture, each under its number.
struct PictureDirectory {
  /// The numbers.
  enum Tag: Int {
    case width = 0x100
    case height = 0x101
    case depth = 0x102
    case packing = 0x103
    case colours = 0x106
    case bitOrder = 0x10A
    case stripStarts = 0x111
    case turn = 0x112
    case samples = 0x115
    case stripHeight = 0x116
    case stripLengths = 0x117
    case resolution = 0x11A
    case resolutionDown = 0x11B
    case planes = 0x11C
    case faxOptions = 0x124
    case unit = 0x128
    case prediction = 0x13D
    case palette = 0x140
    case tileWidth = 0x142
    case tileHeight = 0x143
    case tileStarts = 0x144
    case tileLengths = 0x145
    case tables = 0x15B
  }

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
  func values(_ tag: Tag) -> [Int] {
    guard let (start, count, size) = place(of: tag) else { return [] }
    return (0..<count).compactMap { data.number(start + $0 * size, size, isLittle: isLittle) }
  }

  /// The number under a tag.
  func value(_ tag: Tag) -> Int? { values(tag).first }

  /// Where the bytes under a tag stand in the file.
  func bytes(_ tag: Tag) -> Range<Int>? {
    place(of: tag).map { start, count, size in start..<start + count * size }
  }

  /// The fraction under a tag: a numerator and a denominator of four bytes each.
  func fraction(_ tag: Tag) -> Double? {
    guard let start = place(of: tag)?.start, let numerator = data.number(start, 4, isLittle: isLittle),
      let denominator = data.number(start + 4, 4, isLittle: isLittle), denominator > 0
    else { return nil }
    return Double(numerator) / Double(denominator)
  }

  /// How the picture has to be turned to stand upright, in degrees clockwise.
  var turn: Int {
    switch value(.turn) {
    case 3: 180
    case 6: 90
    case 8: 270
    default: 0
    }
  }

  /// Where what a tag says starts in the file, how many numbers it is, and of how many bytes each; null where nothing is
  /// said, or it does not lie within the file.
  private func place(of tag: Tag) -> (start: Int, count: Int, size: Int)? {
    for entry in 0..<self.count {
      let place: Int = offset + 2 + 12 * entry
      guard data.number(place, 2, isLittle: isLittle) == tag.rawValue else { continue }
      // By the number of its type: bytes, text, short and long numbers, fractions, and bytes of any kind.
      let sizes: [Int: Int] = [1: 1, 2: 1, 3: 2, 5: 8, 6: 1, 7: 1, 8: 2]
      let size: Int = sizes[data.number(place + 2, 2, isLittle: isLittle) ?? 0] ?? 4
      let count: Int = data.number(place + 4, 4, isLittle: isLittle) ?? 0
      let start: Int? = count * size <= 4 ? place + 8 : data.number(place + 8, 4, isLittle: isLittle)
      guard let start, count > 0, start + count * size <= data.bytes.count else { return nil }
      return (start, count, size)
    }
    return nil
  }

  /// Whether the pixels of every picture lie within the file.
  static func endsWell(_ data: PictureData) -> Bool {
    var next: PictureDirectory? = first(in: data)
    // Each strip has a place of its own to be listed at: pictures that share them would make a small file a long one.
    var left: Int = data.bytes.count
    while let directory = next {
      // Strips or tiles: where they start, and how long they are.
      let starts: [Int] = directory.values(.stripStarts) + directory.values(.tileStarts)
      let lengths: [Int] = directory.values(.stripLengths) + directory.values(.tileLengths)
      left -= 1 + starts.count + lengths.count
      guard left > 0, !starts.isEmpty, zip(starts, lengths).allSatisfy({ $0 + $1 <= data.bytes.count }) else {
        return false
      }
      next = directory.next
    }
    return true
  }
}
