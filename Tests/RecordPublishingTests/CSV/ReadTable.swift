/// A CSV file read back as RFC 4180 says, without regard to how it is written.
enum ReadTable {
  /// The rows of a file; null where a quotation mark stands where none may, or a line ends without CR and LF.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var index: Int = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      guard let (cell, end) = cell(bytes, from: index) else { return nil }
      row.append(cell)
      index = end
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: ",") {
        index += 1
        if index == bytes.count { return nil }
      } else {
        guard bytes[index...].starts(with: [0x0D, 0x0A]) else { return nil }
        index += 2
        rows.append(row)
        row = []
      }
    }
    return rows
  }

  /// A cell as it was before it was kept from being a formula.
  static func unguarded(_ cell: String) -> String {
    let behind = cell.utf8.drop { byte in byte == UInt8(ascii: "'") }
    guard cell.utf8.first == UInt8(ascii: "'"), let mark = behind.first, "=+-@\t\r".utf8.contains(mark) else {
      return cell
    }
    return String(cell.dropFirst())
  }

  private static func cell(_ bytes: [UInt8], from start: Int) -> (String, Int)? {
    var text: [UInt8] = []
    var index: Int = start
    guard bytes[index] == UInt8(ascii: "\"") else {
      while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != 0x0D {
        if bytes[index] == UInt8(ascii: "\"") || bytes[index] == 0x0A { return nil }
        text.append(bytes[index])
        index += 1
      }
      return (String(decoding: text, as: UTF8.self), index)
    }
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else {
          return (String(decoding: text, as: UTF8.self), index + 1)
        }
        index += 1
      }
      text.append(bytes[index])
      index += 1
    }
    return nil
  }
}
