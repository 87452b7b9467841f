internal import PlanPipeline

/// Names for the pages of plans: that of the file with another ending, and a number where two are the same.
struct PageNames {
  /// The page about all plans.
  static let index: String = "index.html"

  /// The names that were given, small letters for capitals: some file systems do not tell them apart.
  private var taken: Set<String> = [index]

  /// The name for a file's page.
  mutating func name(for file: String) -> String {
    let last: String = FilePath(file).lastComponent.name
    let stem: Substring = last.lastIndex(of: ".").map { dot in last[..<dot] } ?? last[...]
    // A name that begins with a point is hidden; one that is too long no file system takes.
    var base: String = stem.isEmpty || stem.hasPrefix(".") || stem == "-" ? "plan" : String(stem)
    while base.utf8.count > 200 { base.removeLast() }
    var name: String = "\(base).html"
    var number: Int = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base)-\(number).html"
      number += 1
    }
    return name
  }

  /// A name as a relative URL: all but letters, digits, and `-._~` in percent (RFC 3986, section 2).
  static func url(_ name: String) -> String {
    let digits: [Character] = Array("0123456789ABCDEF")
    var url: String = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        url.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        url.append("%")
        url.append(digits[Int(byte >> 4)])
        url.append(digits[Int(byte & 15)])
      }
    }
    return url
  }
}
