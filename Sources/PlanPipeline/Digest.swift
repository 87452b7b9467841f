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
    String(unsafeUninitializedCapacity: 2 * bytes.count) { digits in
      for (index, byte) in bytes.enumerated() {
        digits.initializeElement(at: 2 * index, to: digit(byte >> 4))
        digits.initializeElement(at: 2 * index + 1, to: digit(byte & 15))
      }
      return 2 * bytes.count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
