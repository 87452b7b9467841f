/// The way back from composed letters to letters with loose marks, for a text that is to stand in a decomposed file.
public enum CanonicalDecomposition {
  /// The text with every character in its full canonical decomposition (NFD for what is in NFC).
  public static func decompose(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      CompositionTable.shared.decompose(scalar.value) { part in
        if let part = Unicode.Scalar(part) { result.append(part) }
      }
    }
    return String(result)
  }
}
