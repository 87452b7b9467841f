/// A PDF of one page around a picture, whose pixels stay as they are packed: `pdftoppm` then draws it.
struct PicturePDF {
  /// A part of the picture, or all of it: its box in points from the lower left corner.
  struct Part {
    let left: Double
    let bottom: Double
    let width: Double
    let height: Double
    /// The entries of its dictionary.
    let entries: String
    /// Its pixels as they are packed.
    let bytes: [UInt8]
  }

  /// The file.
  let bytes: [UInt8]
  /// The size of its page, in points.
  let width: Float
  let height: Float

  /// The document of a JPEG or PNG of this resolution, upright as the camera says that it was held; null where it is packed
  /// in a way that PDF does not have.
  init?(_ picture: Picture, _ file: [UInt8], resolution: Double) {
    guard let frame = picture.frames.first, let packed = PackedPixels(picture, file) else { return nil }
    let scale: Double = 72 / resolution
    let (across, down): (Double, Double) = (Double(frame.width) * scale, Double(frame.height) * scale)
    let part = Part(
      left: 0, bottom: 0, width: across, height: down,
      entries: "/Width \(frame.width) /Height \(frame.height) \(packed.entries)", bytes: packed.bytes)
    self.init([part], width: across, height: down, turn: picture.turn)
  }

  /// The document of a picture's parts on a page of this size in points, turned by so many degrees clockwise.
  init(_ parts: [Part], width: Double, height: Double, turn: Int = 0) {
    let isTurned: Bool = turn % 180 != 0
    (self.width, self.height) = (Float(isTurned ? height : width), Float(isTurned ? width : height))
    let names: String = parts.indices.map { " /P\($0) \($0 + 5) 0 R" }.joined()
    let content: String = parts.enumerated().map { index, part in
      "q \(part.width) 0 0 \(part.height) \(part.left) \(part.bottom) cm /P\(index) Do Q\n"
    }.joined()
    let objects: [(head: String, stream: [UInt8]?)] =
      [
        ("<< /Type /Catalog /Pages 2 0 R >>", nil),
        ("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", nil),
        (
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Rotate \(turn) /Contents 4 0 R"
            + " /Resources << /XObject <<\(names) >> >> >>", nil
        ),
        ("<< /Length \(content.utf8.count) >>", Array(content.utf8)),
      ]
      + parts.map { part in
        ("<< /Type /XObject /Subtype /Image \(part.entries) /Length \(part.bytes.count) >>", part.bytes)
      }
    bytes = Self.file(objects)
  }

  /// A file of objects, the catalogue first.
  private static func file(_ objects: [(head: String, stream: [UInt8]?)]) -> [UInt8] {
    var bytes: [UInt8] = Array("%PDF-1.5\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += "\(index + 1) 0 obj\n\(object.head)\n".utf8
      if let stream = object.stream { bytes += Array("stream\n".utf8) + stream + Array("\nendstream\n".utf8) }
      bytes += "endobj\n".utf8
    }
    let table: Int = bytes.count
    bytes += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
    for offset in offsets {
      let digits = String(offset)
      bytes += "\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n".utf8
    }
    bytes += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8
    return bytes
  }
}
