/// The bytes of a picture's file, from which numbers are read.
struct PictureData {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number in so many bytes at an offset, the highest first unless `isLittle`; null where the file ends before.
  func number(_ offset: Int, _ length: Int, isLittle: Bool = false) -> Int? {
    guard offset >= 0, offset + length <= bytes.count else { return nil }
    let digits: ArraySlice<UInt8> = bytes[offset..<offset + length]
    return isLittle ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
  }
}
