internal import Glibc

/// Standard error, without a buffer.
enum StandardError {
  /// Writes a text that may quote names of files: characters that a terminal would obey are shown as U+FFFD.
  static func write(quoting text: String) {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isObeyed: Bool = scalar.properties.generalCategory == .control && scalar != "\n"
      shown.append(isObeyed ? "\u{FFFD}" : scalar)
    }
    write(String(shown))
  }

  /// Writes the text; if that fails, there is nobody to be told.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { buffer in _ = Glibc.write(2, buffer.baseAddress, buffer.count) }
  }
}
