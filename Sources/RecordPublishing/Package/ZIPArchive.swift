/// A ZIP archive (APPNOTE.TXT of PKWARE) in which some members are replaced and others added. All other members stay as they
/// are, byte for byte and in their order, with what is kept of them in the directory.
struct ZIPArchive {
  /// A member as the archive has it.
  struct Member {
    /// The name, in bytes.
    let name: [UInt8]
    /// From its header to the next member, as it stands.
    let stored: Range<Int>
    /// Its entry in the directory, as it stands.
    let entry: Range<Int>
  }

  /// The members, in the order of the directory.
  let members: [Member]
  private let bytes: [UInt8]
  /// What stands behind the directory's end: a comment.
  private let comment: Range<Int>

  /// The archive with these bytes.
  init(_ bytes: [UInt8]) throws(PackageError) {
    self.bytes = bytes
    guard let end = Self.directoryEnd(in: bytes) else { throw .unreadable }
    let fields = LittleEndian(bytes)
    let (count, length, start) = (fields.short(end + 10), fields.word(end + 12), fields.word(end + 16))
    // The form for large archives keeps these numbers elsewhere.
    guard count != 0xFFFF, start != 0xFFFF_FFFF, start + length <= end else { throw .unreadable }
    var entries: [(name: [UInt8], header: Int, entry: Range<Int>)] = []
    var position: Int = start
    for _ in 0..<count {
      guard position + 46 <= end, fields.word(position) == 0x0201_4B50 else { throw .unreadable }
      let name: Int = fields.short(position + 28)
      let next: Int = position + 46 + name + fields.short(position + 30) + fields.short(position + 32)
      let header: Int = fields.word(position + 42)
      guard next <= end, header + 30 <= start, fields.word(header) == 0x0403_4B50 else { throw .unreadable }
      entries.append((Array(bytes[position + 46..<position + 46 + name]), header, position..<next))
      position = next
    }
    // A member reaches up to the next one, so that what stands behind its data stays with it.
    let headers: [Int] = entries.map(\.header).sorted() + [start]
    guard headers.indices.dropFirst().allSatisfy({ index in headers[index - 1] < headers[index] }) else {
      throw .unreadable
    }
    let ends = Dictionary(uniqueKeysWithValues: zip(headers, headers.dropFirst()))
    members = entries.map { entry in
      Member(name: entry.name, stored: entry.header..<(ends[entry.header] ?? start), entry: entry.entry)
    }
    comment = end + 20..<bytes.count
  }

  /// The archive with new contents for some of its members, and with new members behind the others.
  func replacing(_ contents: [String: [UInt8]], adding new: [(name: String, bytes: [UInt8])]) throws(PackageError)
    -> [UInt8]
  {
    var archive: [UInt8] = []
    archive.reserveCapacity(bytes.count + bytes.count / 4)
    var directory: [UInt8] = []
    // The order of the data need not be that of the directory; both are kept.
    var places: [Int: (start: Int, data: PackedMember?)] = [:]
    for (index, member) in members.enumerated().sorted(by: {
      $0.element.stored.lowerBound < $1.element.stored.lowerBound
    }) {
      let start: Int = archive.count
      if let changed = contents[String(decoding: member.name, as: UTF8.self)] {
        let data = try PackedMember(changed)
        archive += data.header(name: member.name) + data.bytes
        places[index] = (start, data)
      } else {
        archive += bytes[member.stored]
        places[index] = (start, nil)
      }
    }
    for (index, member) in members.enumerated() {
      guard let place = places[index] else { throw .packing }
      var entry: [UInt8] = Array(bytes[member.entry])
      if let data = place.data { data.describe(in: &entry) }
      LittleEndian.put(place.start, width: 4, at: 42, in: &entry)
      directory += entry
    }
    for (name, contents) in new {
      let data = try PackedMember(contents)
      directory += data.entry(name: Array(name.utf8), at: archive.count)
      archive += data.header(name: Array(name.utf8)) + data.bytes
    }
    let start: Int = archive.count
    archive += directory
    var end: [UInt8] = [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 16)
    let count: Int = members.count + new.count
    guard count < 0xFFFF, archive.count < 0xFFFF_FFFF else { throw .packing }
    LittleEndian.put(count, width: 2, at: 8, in: &end)
    LittleEndian.put(count, width: 2, at: 10, in: &end)
    LittleEndian.put(directory.count, width: 4, at: 12, in: &end)
    LittleEndian.put(start, width: 4, at: 16, in: &end)
    return archive + end + bytes[comment]
  }

  /// Where the record at the end of the directory starts; behind it stands nothing but its comment.
  private static func directoryEnd(in bytes: [UInt8]) -> Int? {
    let fields = LittleEndian(bytes)
    guard bytes.count >= 22 else { return nil }
    return (max(0, bytes.count - 22 - 0xFFFF)...bytes.count - 22).reversed().first { start in
      fields.word(start) == 0x0605_4B50 && start + 22 + fields.short(start + 20) == bytes.count
    }
  }
}

/// Numbers of a ZIP archive, the lowest byte first.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The two bytes at an offset.
  func short(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }
  /// The four bytes at an offset.
  func word(_ offset: Int) -> Int { short(offset) | short(offset + 2) << 16 }

  /// Puts a number of `width` bytes at an offset.
  static func put(_ number: Int, width: Int, at offset: Int, in bytes: inout [UInt8]) {
    for index in 0..<width { bytes[offset + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }
}
