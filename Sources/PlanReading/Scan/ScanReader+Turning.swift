internal import PlanText
internal import VietnameseText

/// Pages that lie sideways or upside down.
extension ScanReader {
  /// The pages that pictures are, those turned upright that make few words as they lie.
  func upright(_ images: [PageImage]) throws(ReadingError) -> [ScanPage] {
    var pages: [ScanPage] = try read(images.map(\.straightened))
    for (index, image) in images.enumerated() where pages[index].isDoubtful {
      guard let turn = turn(of: image) else { continue }
      let upright = PageImage(picture: image.picture.turned(by: turn), resolution: image.resolution)
      let turned: [ScanPage] = try read([upright.straightened])
      if turned[0].legalWords > pages[index].legalWords { pages[index] = turned[0] }
    }
    return pages
  }

  /// By how many degrees clockwise a picture has to be turned, as tesseract sees by the shapes of its letters; null where
  /// it stands upright, or too few letters tell.
  private func turn(of image: PageImage) -> Int? {
    let outcome = try? run(.tesseract, [Cage.input, "stdout", "--psm", "0", "-l", "osd"], PageImage.file([image]))
    guard let outcome, outcome.status == 0,
      let line = outcome.output.split(separator: 0x0A).first(where: { $0.starts(with: "Rotate: ".utf8) }),
      let turn = Int(String(decoding: line.dropFirst(8), as: UTF8.self)), turn % 360 != 0
    else { return nil }
    return turn
  }
}

extension PageImage {
  /// The page with its lines of text level.
  fileprivate var straightened: PageImage { PageImage(picture: picture.straightened, resolution: resolution) }
}

extension ScanPage {
  /// Whether what was read makes few words, as where the page does not stand upright.
  var isDoubtful: Bool { legalWords * 2 <= words }

  /// How many words are syllables of Vietnamese, and how many there are.
  var legalWords: Int { bytes.withUnsafeBufferPointer { SyllableShare.legalWords(in: $0) } }
  private var words: Int { bytes.withUnsafeBufferPointer { SyllableShare.mixedWords(in: $0) } }
}
