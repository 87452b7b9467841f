/// A chunk of a PNG file.
struct PNGChunk {
  /// Its name, such as `IDAT`.
  let name: String
  /// Where its content stands in the file.
  let content: Range<Int>

  /// The chunks of a file, in order, up to one that does not end within it.
  static func chunks(of data: PictureData) -> [PNGChunk] {
    var chunks: [PNGChunk] = []
    var offset: Int = 8
    while let length = data.number(offset, 4), offset + 12 + length <= data.bytes.count {
      let content: Range<Int> = offset + 8..<offset + 8 + length
      chunks.append(
        PNGChunk(name: String(decoding: data.bytes[offset + 4..<offset + 8], as: UTF8.self), content: content))
      // Its check sum follows.
      offset = content.upperBound + 4
    }
    return chunks
  }
}
