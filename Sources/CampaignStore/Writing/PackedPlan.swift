internal import CZstandard

/// The text and the record of a plan in one Zstandard frame: the record repeats most of the text, and so costs little
/// behind it.
enum PackedPlan {
  /// The level of compression: the fastest of those that make less than a third of it.
  private static let level: Int32 = 1

  /// Both in one frame.
  static func pack(text: [UInt8], json: [UInt8]) -> [UInt8] {
    let both: [UInt8] = text + json
    let room: Int = ZSTD_compressBound(both.count)
    return Array(unsafeUninitializedCapacity: room) { buffer, count in
      // Only too little room and a lack of memory can make it fail; then the frame is empty and does not read back.
      let written: Int = ZSTD_compress(buffer.baseAddress, room, both, both.count, level)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
  }

  /// Text and JSON out of a frame; null where it is damaged.
  static func unpack(_ frame: [UInt8], textBytes: Int) -> (text: [UInt8], json: [UInt8])? {
    let size: UInt64 = ZSTD_getFrameContentSize(frame, frame.count)
    guard size <= 1 << 32, textBytes >= 0, textBytes <= size else { return nil }
    let both: [UInt8] = Array(unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let written: Int = ZSTD_decompress(buffer.baseAddress, buffer.count, frame, frame.count)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
    guard both.count == Int(size) else { return nil }
    return (Array(both[..<textBytes]), Array(both[textBytes...]))
  }
}
