/// The markers that lead down to a unit of the outline, as records name it: `II.1`.
struct SectionPath {
  /// The markers, joined by full stops.
  private(set) var text: String = ""
  /// What stands before the last marker, in UTF-8 bytes.
  private var lastStart: Int = 0

  /// The path of a unit below. `2.1` under `2` is named by itself: the path is `II.2.1`, not `II.2.2.1`; a bullet, which
  /// has no marker, has the path of what is above it.
  func adding(_ marker: String, isDecimal: Bool) -> SectionPath {
    guard !marker.isEmpty else { return self }
    var path = SectionPath()
    if isDecimal, goesOn(in: marker) {
      path.text = String(text.utf8.prefix(lastStart)) ?? ""
    } else if !text.isEmpty {
      path.text = text + "."
    }
    path.lastStart = path.text.utf8.count
    path.text += marker
    return path
  }

  /// Whether the marker starts with the last one and a full stop.
  private func goesOn(in marker: String) -> Bool {
    let length: Int = text.utf8.count - lastStart
    guard length > 0, marker.utf8.count > length else { return false }
    return marker.utf8.dropFirst(length).first == UInt8(ascii: ".")
      && marker.utf8.starts(with: text.utf8.dropFirst(lastStart))
  }
}
