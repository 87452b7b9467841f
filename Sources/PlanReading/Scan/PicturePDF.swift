/// A PDF of one page around a JPEG or PNG, whose pixels stay as they are packed: `pdftoppm` then turns it upright, as the
/// camera says that it was held, and draws it at the resolution that reads best.
struct PicturePDF {
  /// The file.
  let bytes: [UInt8]
  /// The size of its page, in points.
  let width: Float
  let height: Float

  /// The document of a picture of this resolution; null where it is packed in a way that PDF does not have.
  init?(_ picture: Picture, _ file: [UInt8], resolution: Double) {
    guard let frame = picture.frames.first, let packed = PackedPixels(picture, file) else { return nil }
    let scale: Double = 72 / resolution
    let (across, down): (Double, Double) = (Double(frame.width) * scale, Double(frame.height) * scale)
    let isTurned: Bool = picture.turn % 180 != 0
    (width, height) = (Float(isTurned ? down : across), Float(isTurned ? across : down))
    let content: String = "\(across) 0 0 \(down) 0 0 cm /P Do"
    let objects: [(head: String, stream: [UInt8]?)] = [
      ("<< /Type /Catalog /Pages 2 0 R >>", nil),
      ("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", nil),
      (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(across) \(down)] /Rotate \(picture.turn) /Contents 4 0 R"
          + " /Resources << /XObject << /P 5 0 R >> >> >>", nil
      ),
      ("<< /Length \(content.utf8.count) >>", Array(content.utf8)),
      (
        "<< /Type /XObject /Subtype /Image /Width \(frame.width) /Height \(frame.height) \(packed.entries)"
          + " /Length \(packed.bytes.count) >>", packed.bytes
      ),
    ]
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
    self.bytes = bytes
  }
}
