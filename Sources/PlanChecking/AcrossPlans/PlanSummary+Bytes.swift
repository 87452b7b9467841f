extension PlanSummary {
  /// The first byte of a summary in bytes: the version of what follows.
  private static let version: UInt8 = 1

  /// The summary in bytes, to be kept beside the plan; read back by ``init(bytes:)``.
  public var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.write(Self.version)
    writer.write(textHash)
    writer.write(list: sketch.hashes) { writer, hash in writer.write(hash) }
    writer.write(list: title) { writer, word in writer.write(word) }
    writer.write(list: (own.map { own in [own] } ?? []) + citations) { writer, document in document.write(to: &writer) }
    writer.write(own != nil ? 1 as UInt8 : 0)
    writer.write(list: duties) { writer, duty in
      writer.write(UInt32(bitPattern: duty.day.value))
      writer.write(duty.topics.rawValue)
      writer.write(duty.recipient)
      writer.write(duty.place.packed)
    }
    return writer.bytes
  }

  /// Reads a summary back; null for what no summary of this version was written as.
  public init?(bytes: [UInt8]) {
    var reader = PackedReader(bytes)
    guard reader.byte() == Self.version else { return nil }
    textHash = reader.long()
    sketch = TextSketch(hashes: reader.list { reader in reader.word() })
    title = reader.list { reader in reader.word() }
    var documents: [Document] = reader.list { reader in Document(&reader) }
    own = reader.byte() == 1 && !documents.isEmpty ? documents.removeFirst() : nil
    citations = documents
    duties = reader.list { reader in
      Duty(
        day: PackedDay(value: Int32(bitPattern: reader.word())), topics: DutyTopics(rawValue: reader.byte()),
        recipient: reader.long(), place: PackedSpan(packed: reader.long()))
    }
    guard reader.isAtEnd else { return nil }
  }
}

extension PlanSummary.Document {
  /// Which of the values that may be null are there, and the rest that needs no byte of its own.
  private struct Flags: OptionSet {
    let rawValue: UInt8
    static let register = Flags(rawValue: 1 << 0)
    static let subject = Flags(rawValue: 1 << 1)
    static let day = Flags(rawValue: 1 << 2)
    static let dayPlace = Flags(rawValue: 1 << 3)
    static let holdsYear = Flags(rawValue: 1 << 4)
    static let confirmed = Flags(rawValue: 1 << 5)
    static let denied = Flags(rawValue: 1 << 6)
  }

  fileprivate func write(to writer: inout PackedWriter) {
    var flags: Flags = holdsYear ? .holdsYear : []
    if register != nil { flags.insert(.register) }
    if subject != nil { flags.insert(.subject) }
    if day != nil { flags.insert(.day) }
    if dayPlace != nil { flags.insert(.dayPlace) }
    switch standing {
    case .unknown: break
    case .confirmed: flags.insert(.confirmed)
    case .denied: flags.insert(.denied)
    }
    writer.write(flags.rawValue)
    writer.write(number)
    writer.write(place.packed)
    if let register { writer.write(register) }
    if let subject { writer.write(subject) }
    if let day { writer.write(UInt32(bitPattern: day.value)) }
    if let dayPlace { writer.write(dayPlace.packed) }
  }

  fileprivate init(_ reader: inout PackedReader) {
    let flags = Flags(rawValue: reader.byte())
    number = reader.long()
    place = PackedSpan(packed: reader.long())
    register = flags.contains(.register) ? reader.long() : nil
    subject = flags.contains(.subject) ? reader.word() : nil
    day = flags.contains(.day) ? PackedDay(value: Int32(bitPattern: reader.word())) : nil
    dayPlace = flags.contains(.dayPlace) ? PackedSpan(packed: reader.long()) : nil
    holdsYear = flags.contains(.holdsYear)
    standing = flags.contains(.confirmed) ? .confirmed : flags.contains(.denied) ? .denied : .unknown
  }
}
