internal import CCrypto

/// SHA-256 by libcrypto.
public enum Digest {
  /// The digest of the bytes in hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var digest: [UInt8] = Array(repeating: 0, count: 32)
    var length: UInt32 = 0
    let done: Int32 = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    precondition(done == 1 && length == 32, "libcrypto gives no SHA-256")
    return hexadecimal(digest)
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits: [UInt8] = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { byte in [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }, as: UTF8.self)
  }
}
