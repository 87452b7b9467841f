internal import CZstandard
internal import Synchronization

/// What Zstandard needs to make frames. To set it up takes longer than to compress a plan: those that nobody uses wait for
/// the next worker.
final class Compressor: @unchecked Sendable {
  /// The level of compression: the fastest of those that make less than a third of a plan.
  private static let level: Int32 = 1
  private static let idle = Mutex<[Compressor]>([])

  // One worker has it at a time.
  private let context: OpaquePointer? = ZSTD_createCCtx()
  private var room: [UInt8] = []

  private init() {}

  deinit { ZSTD_freeCCtx(context) }

  /// The frame of parts, each of which ends a block of it.
  static func compress(_ parts: [[UInt8]]) -> [UInt8] {
    let compressor: Compressor = idle.withLock { idle in idle.popLast() } ?? Compressor()
    defer { idle.withLock { idle in idle.append(compressor) } }
    return compressor.frame(of: parts)
  }

  private func frame(of parts: [[UInt8]]) -> [UInt8] {
    let length: Int = parts.reduce(0) { length, part in length + part.count }
    // A block that is ended early has a head of its own.
    let bound: Int = ZSTD_compressBound(length) + 16 * parts.count
    if room.count < bound { room = Array(repeating: 0, count: bound) }
    ZSTD_CCtx_reset(context, ZSTD_reset_session_only)
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
    ZSTD_CCtx_setPledgedSrcSize(context, UInt64(length))
    // Only too little room and a lack of memory can make it fail; then the frame is empty and does not read back.
    let written: Int = room.withUnsafeMutableBytes { room in
      var output = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
      for (index, part) in parts.enumerated() {
        let end: ZSTD_EndDirective = index == parts.count - 1 ? ZSTD_e_end : ZSTD_e_flush
        let rest: Int = part.withUnsafeBytes { part in
          var input = ZSTD_inBuffer(src: part.baseAddress, size: part.count, pos: 0)
          return ZSTD_compressStream2(context, &output, &input, end)
        }
        guard rest == 0 else { return 0 }
      }
      return output.pos
    }
    return Array(room[..<written])
  }

  /// The first bytes of a frame, so many; null where it is damaged or has fewer.
  static func decompress(_ frame: [UInt8], upTo count: Int) -> [UInt8]? {
    guard 0...1 << 32 ~= count, ZSTD_getFrameContentSize(frame, frame.count) <= 1 << 32 else { return nil }
    let context: OpaquePointer? = ZSTD_createDCtx()
    defer { ZSTD_freeDCtx(context) }
    let bytes: [UInt8] = frame.withUnsafeBytes { frame in
      Array(unsafeUninitializedCapacity: count) { buffer, written in
        var input = ZSTD_inBuffer(src: frame.baseAddress, size: frame.count, pos: 0)
        var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: count, pos: 0)
        while output.pos < count, input.pos < input.size {
          if ZSTD_isError(ZSTD_decompressStream(context, &output, &input)) != 0 { break }
        }
        written = output.pos
      }
    }
    return bytes.count == count ? bytes : nil
  }

  /// The bytes of a frame; null where it is damaged.
  static func decompress(_ frame: [UInt8]) -> [UInt8]? {
    let size: UInt64 = ZSTD_getFrameContentSize(frame, frame.count)
    guard size <= 1 << 32 else { return nil }
    let bytes: [UInt8] = Array(unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let written: Int = ZSTD_decompress(buffer.baseAddress, buffer.count, frame, frame.count)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
    return bytes.count == Int(size) ? bytes : nil
  }
}
