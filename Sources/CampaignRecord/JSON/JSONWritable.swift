/// What can write itself as one JSON value.
public protocol JSONWritable {
  /// Writes the value.
  func write(to writer: inout JSONWriter)
}

extension JSONWriter {
  /// Writes a key and a string, or null.
  @inline(__always)
  public mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes a key and an integer, or null.
  @inline(__always)
  public mutating func field(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Writes a key and true or false.
  @inline(__always)
  public mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a key and a value, or null.
  @inline(__always)
  public mutating func field<Value: JSONWritable>(_ name: StaticString, _ value: Value?) {
    key(name)
    if let value { value.write(to: &self) } else { null() }
  }

  /// Writes a key and an array.
  @inline(__always)
  public mutating func field<Value: JSONWritable>(_ name: StaticString, _ values: [Value]) {
    key(name)
    self.values(values)
  }

  /// Writes an array.
  @inline(never)
  private mutating func values<Value: JSONWritable>(_ values: [Value]) {
    array { writer in
      // In place: to hold each value would cost more than to write it.
      values.withUnsafeBufferPointer { values in
        for index in values.indices { values[index].write(to: &writer) }
      }
    }
  }
}
