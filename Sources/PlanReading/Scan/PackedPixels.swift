/// The pixels of a picture as its file has them packed, and what PDF has to be told to unpack them.
struct PackedPixels {
  let bytes: [UInt8]
  /// The entries of the picture's dictionary.
  let entries: String

  /// The pixels of a JPEG or PNG; null where PDF cannot unpack them.
  init?(_ picture: Picture, _ file: [UInt8]) {
    switch picture.format {
    case .jpeg:
      let colours: String =
        switch picture.components {
        case 1: "/DeviceGray"
        // Four colours are mixed as printers do, and written the other way round.
        case 4: "/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]"
        default: "/DeviceRGB"
        }
      bytes = file
      entries = "/BitsPerComponent 8 /ColorSpace \(colours) /Filter /DCTDecode"
    case .png:
      guard let packed = Self.png(PictureData(file)) else { return nil }
      (bytes, entries) = packed
    default: return nil
    }
  }

  /// The pixels of a PNG without transparency, whose rows stand in order.
  private static func png(_ data: PictureData) -> (bytes: [UInt8], entries: String)? {
    guard let width = data.number(16, 4), let depth = data.number(24, 1), let kind = data.number(25, 1),
      data.number(28, 1) == 0
    else { return nil }
    var (pixels, palette): ([UInt8], [UInt8]) = ([], [])
    for chunk in PNGChunk.chunks(of: data) {
      if chunk.name == "PLTE" { palette = Array(data.bytes[chunk.content]) }
      if chunk.name == "IDAT" { pixels += data.bytes[chunk.content] }
    }
    let colours: String
    switch kind {
    case 0: colours = "/DeviceGray"
    case 2: colours = "/DeviceRGB"
    case 3 where palette.count >= 3:
      colours = Self.palette(palette)
    default: return nil
    }
    let prediction: String = "/Predictor 15 /Colors \(kind == 2 ? 3 : 1) /BitsPerComponent \(depth) /Columns \(width)"
    return (
      pixels,
      "/BitsPerComponent \(depth) /ColorSpace \(colours) /Filter /FlateDecode /DecodeParms << \(prediction) >>"
    )
  }

  /// The colours of a palette, of three bytes each.
  static func palette(_ colours: [UInt8]) -> String {
    let digits: [UInt8] = Array("0123456789ABCDEF".utf8)
    let codes: [UInt8] = colours.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "[/Indexed /DeviceRGB \(colours.count / 3 - 1) <\(String(decoding: codes, as: UTF8.self))>]"
  }
}
