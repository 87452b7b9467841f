/// What canonical composition has to know of a scalar.
struct CompositionProperty: Sendable {
  /// The canonical combining class in the low eight bits, then the flags.
  let bits: UInt16

  /// The canonical combining class; 0 for a starter.
  @inline(__always)
  var combiningClass: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// Whether text before the scalar may change by it: it reorders, or it combines with what stands there.
  @inline(__always)
  var continuesSequence: Bool { bits & 0x0100 != 0 }

  /// Whether the scalar never stands in NFC.
  @inline(__always)
  var changes: Bool { bits & 0x0200 != 0 }

  /// Whether the scalar is the second of a pair that composes.
  @inline(__always)
  var combines: Bool { bits & 0x0400 != 0 }

  /// Whether the scalar has a canonical decomposition.
  @inline(__always)
  var decomposes: Bool { bits & 0x0800 != 0 }

  /// Whether the scalar stays as it is, whatever stands before it.
  @inline(__always)
  var isInert: Bool { bits & 0x07FF == 0 }
}
