/// What the head of a picture's file says, before any program opens it.
struct Picture {
  /// A format of pictures.
  enum Format: String {
    case png, jpeg, tiff, gif, bmp, webp

    /// Its media type.
    var mediaType: String { "image/\(rawValue)" }
  }

  /// One picture of the file; sizes are in pixels.
  struct Frame {
    var width: Int
    var height: Int
    /// What the file says of its resolution, in pixels an inch; null where it says nothing.
    var declared: Double?
    /// What a TIFF says of it.
    var directory: PictureDirectory?
  }

  let format: Format
  /// The pictures; several in TIFF only.
  private(set) var frames: [Frame] = []
  /// Whether the file goes on to its end.
  private(set) var isWhole: Bool = true
  /// How the picture has to be turned to stand upright, in degrees clockwise.
  private(set) var turn: Int = 0
  /// How many colours a pixel of a JPEG is mixed of.
  private(set) var components: Int = 3

  /// The picture in a file with these bytes; null where it is none that is read.
  init?(_ bytes: [UInt8]) {
    let data = PictureData(bytes)
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      format = .png
      readPNG(data)
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      format = .jpeg
      readJPEG(data)
    } else if bytes.starts(with: "II*\0".utf8) || bytes.starts(with: "MM\0*".utf8) {
      format = .tiff
      readTIFF(data)
    } else if bytes.starts(with: "GIF8".utf8) {
      format = .gif
      add(data.number(6, 2, isLittle: true), data.number(8, 2, isLittle: true))
      isWhole = bytes.last == 0x3B
    } else if bytes.starts(with: "BM".utf8) {
      format = .bmp
      add(data.number(18, 4, isLittle: true), data.number(22, 4, isLittle: true))
      isWhole = data.number(2, 4, isLittle: true).map { $0 <= bytes.count } ?? false
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      format = .webp
      readWebP(data)
    } else {
      return nil
    }
    if frames.isEmpty, format != .tiff { isWhole = true }
  }

  private mutating func add(
    _ width: Int?, _ height: Int?, declared: Double? = nil, _ directory: PictureDirectory? = nil
  ) {
    if let width, let height, width > 0, height > 0 {
      frames.append(Frame(width: width, height: height, declared: declared, directory: directory))
    }
  }

  private mutating func readPNG(_ data: PictureData) {
    var metre: Int?
    for chunk in PNGChunk.chunks(of: data) {
      // Pixels a metre, where the unit is said.
      if chunk.name == "pHYs", data.number(chunk.content.lowerBound + 8, 1) == 1 {
        metre = data.number(chunk.content.lowerBound, 4)
      }
      if chunk.name == "IDAT" { break }
    }
    add(data.number(16, 4), data.number(20, 4), declared: metre.map { Double($0) * 0.0254 })
    isWhole = ByteSearch.first(Array("IEND".utf8), in: data.bytes, from: max(0, data.bytes.count - 4096)) != nil
  }

  /// Goes over the segments up to the one that says how large the picture is.
  private mutating func readJPEG(_ data: PictureData) {
    isWhole = ByteSearch.first([0xFF, 0xD9], in: data.bytes, from: max(2, data.bytes.count - 4096)) != nil
    var offset: Int = 2
    var declared: Double?
    while let mark = data.number(offset, 2), mark >> 8 == 0xFF, let length = data.number(offset + 2, 2), length >= 2 {
      switch mark {
      case 0xFFC0...0xFFC3, 0xFFC5...0xFFC7, 0xFFC9...0xFFCB, 0xFFCD...0xFFCF:
        add(data.number(offset + 7, 2), data.number(offset + 5, 2), declared: declared)
        components = data.number(offset + 9, 1) ?? 3
        return
      case 0xFFE0 where data.bytes.dropFirst(offset + 4).starts(with: "JFIF\0".utf8):
        // Pixels an inch (1) or a centimetre (2).
        let unit: Int? = data.number(offset + 11, 1)
        if unit == 1 || unit == 2, let density = data.number(offset + 12, 2) {
          declared = Double(density) * (unit == 2 ? 2.54 : 1)
        }
      case 0xFFE1 where data.bytes.dropFirst(offset + 4).starts(with: "Exif\0\0".utf8):
        readTurn(PictureData(Array(data.bytes[min(data.bytes.count, offset + 10)...])))
      case 0xFFD9, 0xFFDA: return
      default: break
      }
      offset += 2 + length
    }
  }

  /// How the camera was held.
  private mutating func readTurn(_ data: PictureData) {
    turn = PictureDirectory.first(in: data)?.turn ?? 0
  }

  private mutating func readTIFF(_ data: PictureData) {
    var seen: Set<Int> = []
    var next: PictureDirectory? = PictureDirectory.first(in: data)
    // A chain may lead in a circle.
    while let directory = next, seen.insert(directory.offset).inserted {
      // Pixels an inch, or a centimetre (3).
      let unit: Double = directory.value(.unit) == 3 ? 2.54 : 1
      add(
        directory.value(.width), directory.value(.height), declared: directory.fraction(.resolution).map { $0 * unit },
        directory)
      next = directory.next
    }
    // What is said of the pictures may stand behind them.
    isWhole = next == nil && !seen.isEmpty && PictureDirectory.endsWell(data)
  }

  private mutating func readWebP(_ data: PictureData) {
    isWhole = data.number(4, 4, isLittle: true).map { $0 + 8 <= data.bytes.count } ?? false
    switch data.bytes.dropFirst(12).prefix(4) {
    case let kind where kind.elementsEqual("VP8X".utf8):
      add(data.number(24, 3, isLittle: true).map { $0 + 1 }, data.number(27, 3, isLittle: true).map { $0 + 1 })
    case let kind where kind.elementsEqual("VP8L".utf8):
      guard let bits = data.number(21, 4, isLittle: true) else { return }
      add((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    default:
      add(
        data.number(26, 2, isLittle: true).map { $0 & 0x3FFF }, data.number(28, 2, isLittle: true).map { $0 & 0x3FFF })
    }
  }
}
