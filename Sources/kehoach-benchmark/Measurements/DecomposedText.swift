internal import Lexicons
internal import PlanPipeline
internal import VietnameseText

/// Text whose tone marks stand apart (NFD) against the same text in NFC.
struct DecomposedText: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    let composed: [UInt8] = sample.text(length: 1_000_000)
    let composedSeconds: Double = seconds(composed, stopwatch)
    let decomposedSeconds: Double = seconds(try decomposed(composed), stopwatch)
    return [
      Row(name: "1 MB in NFC", value: .speed(bytes: composed.count, seconds: composedSeconds)),
      Row(name: "the same in NFD", value: .speed(bytes: composed.count, seconds: decomposedSeconds)),
      Row(name: "NFD against NFC", value: .ratio(decomposedSeconds / composedSeconds), bound: .atMost(3)),
    ]
  }

  private func seconds(_ text: [UInt8], _ stopwatch: Stopwatch) -> Double {
    let processor = PlanProcessor(lexicons: .compiledIn)
    return stopwatch.best { EndToEnd.process(text, processor) }
  }

  /// The text in NFD.
  private func decomposed(_ text: [UInt8]) throws -> [UInt8] {
    let letters: [Unicode.Scalar: [UInt8]] = try decomposedLetters()
    return String(decoding: text, as: UTF8.self).unicodeScalars.flatMap { scalar in
      letters[scalar] ?? Array(String(scalar).utf8)
    }
  }

  /// What each Vietnamese letter with marks is without composition, learnt by composing all of them.
  private func decomposedLetters() throws -> [Unicode.Scalar: [UInt8]] {
    let tones: [String] = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let marks: [String] = ["", "\u{302}", "\u{306}", "\u{31B}"]
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    for letter in "aeiouyAEIOUY" {
      for mark in marks {
        for tone in tones {
          let parts: [UInt8] = Array("\(letter)\(mark)\(tone)".utf8)
          let composed = String(decoding: try NormalizedText(decoding: parts).bytes, as: UTF8.self).unicodeScalars
          if composed.count == 1, let scalar = composed.first { letters[scalar] = parts }
        }
      }
    }
    return letters
  }
}
