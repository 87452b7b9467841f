internal import PlanText
internal import VietnameseText

/// Pages that lie sideways or upside down.
extension ScanReader {
  /// The page that a picture is, turned upright where it makes few words as it lies.
  func upright(_ picture: GreyMap, resolution: Double) throws(ReadingError) -> ScanPage {
    let page: ScanPage = try self.page(of: picture.straightened, resolution: resolution)
    guard page.isDoubtful, let turn = turn(of: picture) else { return page }
    let turned: ScanPage = try self.page(of: picture.turned(by: turn).straightened, resolution: resolution)
    return turned.legalWords > page.legalWords ? turned : page
  }

  /// By how many degrees clockwise a picture has to be turned, as tesseract sees by the shapes of its letters; null where
  /// it stands upright, or too few letters tell.
  private func turn(of picture: GreyMap) -> Int? {
    let outcome = try? run(.tesseract, [Cage.input, "stdout", "--psm", "0", "-l", "osd"], picture.file)
    guard let outcome, outcome.status == 0,
      let line = outcome.output.split(separator: 0x0A).first(where: { $0.starts(with: "Rotate: ".utf8) }),
      let turn = Int(String(decoding: line.dropFirst(8), as: UTF8.self)), turn % 360 != 0
    else { return nil }
    return turn
  }
}

extension ScanPage {
  /// Whether what was read makes few words, as where the page does not stand upright.
  var isDoubtful: Bool { legalWords * 2 <= words }

  /// How many words are syllables of Vietnamese, and how many there are.
  var legalWords: Int { bytes.withUnsafeBufferPointer { SyllableShare.legalWords(in: $0) } }
  private var words: Int { bytes.withUnsafeBufferPointer { SyllableShare.mixedWords(in: $0) } }
}
