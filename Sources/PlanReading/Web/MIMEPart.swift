/// A part of a message in MIME, or a whole one: fields, an empty line, a body (RFC 2045).
struct MIMEPart {
  /// The values of the fields by their names in small letters, each on one line.
  private(set) var fields: [String: String] = [:]
  /// Where the body stands in the file.
  private(set) var body: Range<Int>

  /// More bytes of fields than so many no program writes.
  private static let longest: Int = 65_536

  /// The part in a range of a file; null where it does not start with fields.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    var start: Int = range.lowerBound
    var name: String?
    body = range
    while start < range.upperBound, start - range.lowerBound < Self.longest {
      let end: Int = ByteSearch.first([0x0A], in: bytes, from: start, limit: range.upperBound) ?? range.upperBound
      var line: ArraySlice<UInt8> = bytes[start..<end]
      if line.last == 0x0D { line.removeLast() }
      start = min(end + 1, range.upperBound)
      if line.isEmpty {
        guard !fields.isEmpty else { return nil }
        body = start..<range.upperBound
        return
      }
      if let first = line.first, first == 0x20 || first == 0x09 {
        guard let name else { return nil }
        fields[name, default: ""] += String(decoding: line, as: UTF8.self)
      } else {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
          line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        let key: String = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        name = key
        fields[key] = String(decoding: line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
      }
    }
    return nil
  }

  /// The type, such as `text/html`, in small letters; plain text where nothing is said.
  var type: String {
    guard let value = fields["content-type"] else { return "text/plain" }
    return value.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }.lowercased()
  }

  /// A parameter of the type, such as `charset`.
  func parameter(_ name: String) -> String? {
    for piece in (fields["content-type"] ?? "").split(separator: ";").dropFirst() {
      guard let sign = piece.firstIndex(of: "=") else { continue }
      guard piece[..<sign].filter({ $0 != " " && $0 != "\t" }).lowercased() == name else { continue }
      let value = piece[piece.index(after: sign)...].drop { $0 == " " || $0 == "\t" }
      if value.first == "\"" { return String(value.dropFirst().prefix { $0 != "\"" }) }
      return String(value.prefix { $0 != " " && $0 != "\t" })
    }
    return nil
  }

  /// The parts that the body consists of, as far as they are told; none where it is no sequence of parts.
  func parts(of bytes: [UInt8], atMost limit: Int) -> [MIMEPart] {
    guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark: [UInt8] = Array("--\(boundary)".utf8)
    var parts: [MIMEPart] = []
    var start: Int?
    var place: Int = body.lowerBound
    while parts.count < limit, let found = ByteSearch.first(mark, in: bytes, from: place, limit: body.upperBound) {
      place = found + mark.count
      guard found == body.lowerBound || bytes[found - 1] == 0x0A else { continue }
      if let start, let part = MIMEPart(bytes, in: start..<found) { parts.append(part) }
      guard let end = ByteSearch.first([0x0A], in: bytes, from: place, limit: body.upperBound) else { return parts }
      // The mark behind the last part has two hyphens more.
      if bytes[place..<end].starts(with: "--".utf8) { return parts }
      start = end + 1
      place = end + 1
    }
    // A file that was cut off ends within its last part.
    if parts.count < limit, let start, start < body.upperBound, let part = MIMEPart(bytes, in: start..<body.upperBound)
    {
      parts.append(part)
    }
    return parts
  }

  /// The body as it was before it was made fit for mail.
  func contents(of bytes: [UInt8]) -> [UInt8] {
    switch fields["content-transfer-encoding"]?.filter({ $0 != " " && $0 != "\t" }).lowercased() {
    case "quoted-printable": TransferEncoding.quotedPrintable(bytes[body])
    case "base64": TransferEncoding.base64(bytes[body])
    default: Array(bytes[body])
    }
  }
}
