import Testing

@testable import VietnameseText

@Suite("Syllables by their bytes")
struct SyllableIndexTests {
  private static func answer(_ word: [UInt8]) -> SyllableIndex.Answer {
    guard let bytes = WordBytes(word) else { return [] }
    return SyllableIndex.shared.answer(bytes.low, bytes.high)
  }

  /// What reading the letters one by one says.
  private static func expected(_ word: [UInt8]) -> SyllableIndex.Answer {
    guard let spelling = word.withUnsafeBufferPointer({ SyllableSpelling($0, 0..<$0.count) }) else { return [] }
    switch spelling.placement {
    case .modern?: return [.syllable, .modern]
    case .traditional?: return [.syllable, .traditional]
    case nil: return .syllable
    }
  }

  private static func bytes(_ letters: [UInt32]) -> [UInt8] {
    letters.reduce(into: []) { bytes, letter in UTF8Encoding.append(letter, to: &bytes) }
  }

  @Test("Onsets before rimes with a tone on any letter are what their letters say")
  func everyOnsetAndRime() {
    var count: Int = 0
    for onset in Onset.allCases {
      for rime in Rime.allCases {
        let letters: [UInt32] = (onset.spelling + rime.spelling).unicodeScalars.map(\.value)
        for tone in Tone.allCases {
          for place in letters.indices {
            guard let row = LetterTable.shared.letterAndRow(letters[place])?.row else { continue }
            var toned: [UInt32] = letters
            toned[place] = LetterTable.shared.scalar(row: Int(row), tone: tone, isUppercase: false)
            // The level tone has no mark: one letter stands for all.
            guard toned[place] != 0, tone != .ngang || place == letters.startIndex else { continue }
            let word: [UInt8] = Self.bytes(toned)
            let (answer, expected) = (Self.answer(word), Self.expected(word))
            if answer != expected {
              Issue.record("\(String(decoding: word, as: UTF8.self)): \(answer), not \(expected)")
            }
            count += answer.isEmpty ? 0 : 1
          }
        }
      }
    }
    #expect(count > 18_768)
  }

  @Test("Every spelling of every syllable has its answer")
  func everySyllable() {
    for onset in Onset.allCases {
      for rime in Rime.allCases {
        for tone in Tone.allCases {
          guard let syllable = Syllable(onset: onset, rime: rime, tone: tone) else { continue }
          for placement in TonePlacement.allCases {
            let word: [UInt8] = syllable.spelling(placement)
            #expect(Self.answer(word) == Self.expected(word))
          }
        }
      }
    }
  }

  @Test(
    "Words that are no syllables",
    arguments: [
      "", "đ", "q", "ngh", "gh", "f", "email", "vắcxin", "nghành", "duơng", "hòan", "viêc", "kg", "ubnd", "quảng-ninh",
      "ngườingười", "aaaaaaaaaaaaaaaa", "đđ", "qu", "quuyến", "gií",
    ])
  func others(_ word: String) {
    #expect(Self.answer(Array(word.utf8)).isEmpty)
    #expect(Self.expected(Array(word.utf8)).isEmpty)
  }
}
