@testable import CampaignRecord
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("", #""""#),
    ("plan", #""plan""#),
    ("Kế hoạch số 1", #""Kế hoạch số 1""#),
    ("a\"b", #""a\"b""#),
    ("a\\b", #""a\\b""#),
    ("a/b", #""a/b""#),
    ("\u{8}\u{9}\u{A}\u{C}\u{D}", #""\b\t\n\f\r""#),
    ("\u{0}\u{1}\u{B}\u{E}\u{F}", #""\u0000\u0001\u000b\u000e\u000f""#),
    ("\u{10}\u{1A}\u{1F}", #""\u0010\u001a\u001f""#),
    ("\u{7F}", "\"\u{7F}\""),
    ("\u{80}\u{9F}\u{A0}", "\"\u{80}\u{9F}\u{A0}\""),
    ("\u{2028}\u{2029}\u{FEFF}", "\"\u{2028}\u{2029}\u{FEFF}\""),
    ("\u{1F1FB}\u{1F1F3}", "\"\u{1F1FB}\u{1F1F3}\""),
    ("e\u{0302}\u{0301}", "\"e\u{0302}\u{0301}\""),
    ("\r\n", #""\r\n""#),
    ("\"\"\"\"\"\"\"\"\"", #""\"\"\"\"\"\"\"\"\"""#),
  ]) func escapes(_ text: String, _ expected: String) {
    // Compared as bytes: strings are equal where only their normal forms are.
    #expect(written { $0.value(text) } == Array(expected.utf8))
  }

  /// Eight bytes are looked at in one step: each special byte must be found at each place, whatever stands before it.
  @Test func findsSpecialBytesAtEveryPlace() {
    let specials: [Unicode.Scalar] = ["\"", "\\", "\u{0}", "\u{1F}", "\n"]
    let fillers: [Unicode.Scalar] = ["!", "#", "[", "]", " ", "\u{7F}", "z"]
    for special in specials {
      for filler in fillers {
        for length in 1..<26 {
          for place in 0..<length {
            var scalars = String.UnicodeScalarView(repeatElement(filler, count: length))
            scalars.replaceSubrange(
              scalars.index(scalars.startIndex, offsetBy: place)...scalars.index(scalars.startIndex, offsetBy: place),
              with: [special])
            let text = String(scalars)
            #expect(written { $0.value(text) } == expectedBytes(text))
          }
        }
      }
    }
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (-1, "-1"), (10, "10"), (99, "99"), (100, "100"), (-12_345, "-12345"),
    (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
  ]) func writesIntegers(_ number: Int, _ expected: String) {
    #expect(written { $0.value(number) } == Array(expected.utf8))
  }

  @Test(arguments: [
    (0.0, "0.0"), (91.75, "91.75"), (0.1, "0.1"), (-2.5, "-2.5"), (1e300, "1e+300"), (.leastNonzeroMagnitude, "5e-324"),
    (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
  ]) func writesNumbers(_ number: Double, _ expected: String) {
    #expect(written { $0.value(number) } == Array(expected.utf8))
  }

  @Test func writesCompactly() {
    #expect(
      String(decoding: written(nested), as: UTF8.self) == #"{"a":[],"b":{},"c":[1,[true],{"ế\"":null}],"d":false}"#)
  }

  @Test func writesPrettily() {
    let expected = #"""
      {
        "a": [],
        "b": {},
        "c": [
          1,
          [
            true
          ],
          {
            "ế\"": null
          }
        ],
        "d": false
      }
      """#
    #expect(String(decoding: written(pretty: true, nested), as: UTF8.self) == expected)
  }

  @Test func writesLines() {
    let bytes = written { writer in
      for number in 1...3 {
        writer.array { $0.value(number) }
        writer.endLine()
      }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "[1]\n[2]\n[3]\n")
  }

  @Test(arguments: [0, 1, 5, 22, 23, 24, 4096]) func writesTheSameInRoomOfEverySize(_ room: Int) {
    let bytes: [UInt8] = JSONWriter.bytes(pretty: false, reserving: room) { writer in
      writer.array { writer in
        writer.value("Kế hoạch")
        writer.value(2025)
      }
    }
    #expect(bytes == Array(#"["Kế hoạch",2025]"#.utf8))
  }

  @Test func startsAnewAfterItsBytesAreTaken() {
    var writer = JSONWriter(reserving: 1)
    writer.value("Kế hoạch")
    #expect(writer.takeBytes() == Array(#""Kế hoạch""#.utf8))
    writer.value(2)
    #expect(writer.takeBytes() == Array("2".utf8))
    #expect(writer.bytes.isEmpty)
  }

  private func nested(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("a")
      writer.array { _ in }
      writer.key("b")
      writer.object { _ in }
      writer.key("c")
      writer.array { writer in
        writer.value(1)
        writer.array { $0.value(true) }
        writer.object { writer in
          writer.key(escaping: "ế\"")
          writer.null()
        }
      }
      writer.field("d", false)
    }
  }

  private func written(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    body(&writer)
    return writer.bytes
  }

  /// The string as a slow writer writes it.
  private func expectedBytes(_ text: String) -> [UInt8] {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\u{0}": result += "\\u0000"
      case "\u{1F}": result += "\\u001f"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return Array((result + "\"").utf8)
  }
}
