internal import CCrypto

/// What a page allows itself: its own style and script, known by their digests, and nothing else. Should a text ever become
/// markup in spite of all, a browser would still load nothing, run nothing and send nothing.
enum PagePolicy {
  /// The content security policy.
  static let text: String =
    "default-src 'none'; style-src 'sha256-\(digest(PageStyle.parts))'; script-src 'sha256-\(digest([PageScript.text]))'; "
    + "base-uri 'none'; form-action 'none'"

  /// SHA-256 by libcrypto, in base64 (RFC 4648, section 4).
  private static func digest(_ parts: [StaticString]) -> String {
    let text: [UInt8] = parts.flatMap { part in
      UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
    }
    var digest: [UInt8] = Array(repeating: 0, count: 32)
    let done: Int32 = EVP_Digest(text, text.count, &digest, nil, EVP_sha256(), nil)
    precondition(done == 1, "libcrypto gives no SHA-256")
    let digits: [UInt8] = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var written: [UInt8] = []
    for start in stride(from: 0, to: 33, by: 3) {
      let bytes: [UInt8] = (start..<start + 3).map { index in index < 32 ? digest[index] : 0 }
      let group: Int = Int(bytes[0]) << 16 | Int(bytes[1]) << 8 | Int(bytes[2])
      written += [18, 12, 6, 0].map { shift in digits[group >> shift & 63] }
    }
    // 32 bytes leave two in the last group.
    written[written.count - 1] = UInt8(ascii: "=")
    return String(decoding: written, as: UTF8.self)
  }
}
