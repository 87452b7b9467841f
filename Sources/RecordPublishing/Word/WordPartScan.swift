/// Goes through the markup of a part and finds its paragraphs and runs, counted as the reader counts them: an element is
/// one of WordprocessingML unless its namespace is one of drawings, mathematics or markup compatibility.
struct WordPartScan {
  /// An element that is open.
  private enum Frame {
    case paragraph(Int)
    case run(Int)
    /// Something in a run, by the run's index.
    case child(Int)
    /// `mc:AlternateContent` in a run, and its choice of which the content counts.
    case alternative(Int)
    case choice(Int)
    case properties
    case box
    case change
    case other
  }

  private(set) var paragraphs: [WordPart.Paragraph] = []
  private(set) var runs: [WordPart.Run] = []
  private let bytes: [UInt8]
  private var frames: [Frame] = []
  private var namespaces = NamespaceScopes()
  private var boxes: Int = 0
  private var changes: Int = 0
  private var openParagraphs: [Int] = []
  /// Where the text that is open started to be counted.
  private var isInText: Bool = false

  /// The deepest that elements may lie in one another; the reader looks no deeper.
  private static let depthLimit: Int = 256

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes through; whether the tags fit.
  mutating func run() -> Bool {
    for token in MarkupScanner(bytes) {
      switch token.kind {
      case .open(let isEmpty):
        namespaces.open(token, in: bytes)
        guard frames.count < Self.depthLimit else { return false }
        open(token, isEmpty: isEmpty)
        if isEmpty { close(token, isEmpty: true) }
      case .close:
        guard !frames.isEmpty else { return false }
        close(token, isEmpty: false)
      case .text, .other: addText(token)
      }
    }
    return frames.isEmpty && runs.allSatisfy(\.isWhole)
  }

  private mutating func open(_ token: MarkupScanner.Token, isEmpty: Bool) {
    let name: ArraySlice<UInt8> = namespaces.localName(of: token, in: bytes)
    let family: NamespaceScopes.Family = namespaces.family(of: token, in: bytes)
    if let last = frames.last, openInRun(token, last, name, family) { return }
    guard family == .text else { return frames.append(.other) }
    switch name {
    case _ where name.elementsEqual("p".utf8): openParagraph(token, isEmpty: isEmpty)
    case _ where name.elementsEqual("r".utf8):
      runs.append(
        WordPart.Run(
          range: token.range, tag: token.range, name: token.name, outer: openParagraphs.first ?? -1,
          isInBox: boxes > 0, isChanged: changes > 0))
      frames.append(.run(runs.count - 1))
    case _ where name.elementsEqual("pPr".utf8): frames.append(.properties)
    case _ where name.elementsEqual("txbxContent".utf8):
      boxes += 1
      frames.append(.box)
    case _ where Self.changes.contains { change in name.elementsEqual(change.utf8) }:
      changes += 1
      frames.append(.change)
    default: frames.append(.other)
    }
  }

  private static let changes: [String] = ["ins", "del", "moveFrom", "moveTo"]

  /// What stands right in a run, or in the choice of an alternative there.
  private mutating func openInRun(
    _ token: MarkupScanner.Token, _ parent: Frame, _ name: ArraySlice<UInt8>, _ family: NamespaceScopes.Family
  ) -> Bool {
    switch parent {
    case .run(let run):
      if family == .text, name.elementsEqual("rPr".utf8) {
        runs[run].properties = token.range
        frames.append(.properties)
        return true
      }
      let isText: Bool = family == .text && name.elementsEqual("t".utf8)
      runs[run].children.append(
        WordPart.Child(
          range: token.range, tag: token.range, text: isText ? token.range.upperBound..<token.range.upperBound : nil,
          size: isText ? 0 : 1))
      isInText = isText
      let isAlternative: Bool = family == .compatibility && name.elementsEqual("AlternateContent".utf8)
      frames.append(isAlternative ? .alternative(run) : .child(run))
      return true
    case .alternative(let run):
      // The reader takes the first choice, whose content counts besides the alternative itself.
      let isFirst: Bool = runs[run].children.last.map { child in child.size == 1 } ?? false
      let isChoice: Bool = family == .compatibility && name.elementsEqual("Choice".utf8)
      frames.append(isFirst && isChoice ? .choice(run) : .other)
      return true
    case .choice(let run):
      runs[run].children[runs[run].children.count - 1].size += 1
      return false
    default: return false
    }
  }

  private mutating func openParagraph(_ token: MarkupScanner.Token, isEmpty: Bool) {
    let index: Int = paragraphs.count
    openParagraphs.append(index)
    paragraphs.append(
      WordPart.Paragraph(
        contents: token.range.upperBound, end: token.range.lowerBound, runsBefore: runs.count,
        outer: openParagraphs[0], isEmpty: isEmpty))
    frames.append(.paragraph(index))
  }

  private mutating func close(_ token: MarkupScanner.Token, isEmpty: Bool) {
    namespaces.close()
    guard let frame = frames.popLast() else { return }
    let end: Int = token.range.upperBound
    switch frame {
    case .paragraph(let index):
      openParagraphs.removeLast()
      if !isEmpty { paragraphs[index].end = token.range.lowerBound }
    case .run(let index):
      runs[index].range = runs[index].tag.lowerBound..<end
      runs[index].isWhole = true
    case .child(let run), .alternative(let run):
      isInText = false
      let last: Int = runs[run].children.count - 1
      let child: WordPart.Child = runs[run].children[last]
      runs[run].children[last].range = child.range.lowerBound..<end
      if let text = child.text {
        runs[run].children[last].text = text.lowerBound..<(isEmpty ? end : token.range.lowerBound)
      }
    case .properties: closeProperties(end)
    case .box: boxes -= 1
    case .change: changes -= 1
    case .choice, .other: break
    }
  }

  private mutating func closeProperties(_ end: Int) {
    switch frames.last {
    case .run(let run): runs[run].properties = runs[run].properties.map { range in range.lowerBound..<end }
    case .paragraph(let paragraph): paragraphs[paragraph].contents = end
    default: break
    }
  }

  private mutating func addText(_ token: MarkupScanner.Token) {
    guard isInText, case .child(let run)? = frames.last else { return }
    let last: Int = runs[run].children.count - 1
    if case .other = token.kind { runs[run].children[last].text = nil }
    runs[run].children[last].size += WordCharacters(bytes[token.range]).reduce(0) { count, _ in count + 1 }
  }
}
