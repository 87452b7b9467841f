/// The text and the record of a plan in one Zstandard frame: the record repeats most of the text, and so costs little
/// behind it.
enum PackedPlan {
  /// Both in one frame, in blocks of their own: the text is unpacked without the record.
  static func pack(text: [UInt8], json: [UInt8]) -> [UInt8] { Compressor.compress([text, json]) }

  /// The text alone, which stands first; null where the frame is damaged.
  static func text(in frame: [UInt8], textBytes: Int) -> [UInt8]? {
    Compressor.decompress(frame, upTo: textBytes)
  }

  /// Text and JSON out of a frame; null where it is damaged.
  static func unpack(_ frame: [UInt8], textBytes: Int) -> (text: [UInt8], json: [UInt8])? {
    guard let both = Compressor.decompress(frame), textBytes >= 0, textBytes <= both.count else { return nil }
    return (Array(both[..<textBytes]), Array(both[textBytes...]))
  }
}
