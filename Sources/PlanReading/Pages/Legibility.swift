internal import PlanText
internal import VietnameseText

/// Tells text from letters without meaning, which fonts that name no letters give, and pictures of something else.
enum Legibility {
  /// Whether the letters make no words.
  static func isGarbled(_ plan: PlanText) -> Bool {
    let (words, syllables) = plan.text.bytes.withUnsafeBufferPointer { bytes in
      (SyllableShare.mixedWords(in: bytes), SyllableShare.legalWords(in: bytes))
    }
    if words >= 20, syllables * 2 < words { return true }
    // Glyphs in a private use area are those of fonts that name no letters; U+FFFD stands for those that have no code.
    let lost: Int = String(decoding: plan.text.bytes, as: UTF8.self).unicodeScalars.count { scalar in
      scalar.value == 0xFFFD || (0xE000...0xF8FF).contains(scalar.value)
    }
    return lost * 10 > plan.text.bytes.count
  }
}
