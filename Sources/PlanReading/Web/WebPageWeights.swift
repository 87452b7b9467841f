/// How much text stands in each element of a page, and how much of it in links: by this the text is told from the
/// navigation around it.
struct WebPageWeights {
  private let tape: MarkupTape
  /// The bytes of text in each element that are no white space, those of its links left out.
  private var texts: [Int32]
  /// The same of its links.
  private var links: [Int32]
  /// How many links are in each element.
  private var linkCounts: [Int32]

  /// The weights of a page.
  init(_ tape: MarkupTape) {
    self.tape = tape
    texts = Array(repeating: 0, count: tape.nodes.count)
    links = texts
    linkCounts = texts
    var open: [Int] = []
    var linkDepth: Int = 0
    var node: Int = 0
    func close(_ weights: inout WebPageWeights, upTo index: Int) {
      while let last = open.last, Int(tape.nodes[last].end) <= index {
        open.removeLast()
        if tape.webName(last) == .a { linkDepth -= 1 }
        guard let parent = open.last else { continue }
        weights.texts[parent] += weights.texts[last]
        weights.links[parent] += weights.links[last]
        weights.linkCounts[parent] += weights.linkCounts[last]
      }
    }
    while node < tape.nodes.count {
      close(&self, upTo: node)
      switch tape.nodes[node].kind {
      case .attribute: break
      case .text:
        guard let parent = open.last else { break }
        let length: Int = tape.bytes[tape.range(of: node)].count { $0 > 0x20 }
        if linkDepth > 0 { links[parent] += Int32(length) } else { texts[parent] += Int32(length) }
      case .element:
        if tape.isLeftOut(node) {
          node = tape.end(of: node)
          continue
        }
        open.append(node)
        if tape.webName(node) == .a {
          linkDepth += 1
          linkCounts[node] += 1
        }
      }
      node += 1
    }
    close(&self, upTo: Int.max)
  }

  /// Whether an element is a list of links: most of its text stands in several of them.
  func isNavigation(_ index: Int) -> Bool {
    linkCounts[index] >= 3 && links[index] > texts[index] * 2
  }

  /// The innermost element that holds the text: from the page down, as long as one child holds nearly all of it and what
  /// stands beside that is no text of its own.
  var textBlock: Int {
    guard var block = tape.nodes.indices.first(where: { tape.webName($0) == .body }) ?? tape.nodes.indices.first else {
      return 0
    }
    while let child = heaviestChild(of: block), !isPartOfText(child), holdsText(child, of: block) { block = child }
    return block
  }

  private func heaviestChild(of index: Int) -> Int? {
    tape.children(of: index).filter { tape.nodes[$0].kind == .element && !tape.isLeftOut($0) }
      .max { texts[$0] < texts[$1] }
  }

  /// Whether an element is itself a paragraph or the like: then the block around it is what holds the text. A table's
  /// parts may hold a whole page.
  private func isPartOfText(_ index: Int) -> Bool {
    switch tape.webName(index) {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .pre, .blockquote, .a, .sup, .dl, .dt, .dd: true
    default: false
    }
  }

  /// A table's part must hold much to be taken for the frame of a page rather than for a table of the text.
  private func leastText(_ index: Int) -> Int32 {
    switch tape.webName(index) {
    case .table, .thead, .tbody, .tr, .td, .th: 1000
    default: 1
    }
  }

  private func holdsText(_ child: Int, of block: Int) -> Bool {
    guard texts[child] >= leastText(child), texts[child] * 10 >= texts[block] * 7 else { return false }
    var beside: Int32 = 0
    for sibling in tape.children(of: block) where sibling != child {
      switch tape.webName(sibling) {
      case .p, .table, .pre, .ul, .ol, .blockquote, .center, .tr, .td, .tbody, nil:
        if tape.nodes[sibling].kind == .element, !tape.isLeftOut(sibling), !isNavigation(sibling) {
          beside += texts[sibling]
        }
      default: break
      }
    }
    // A line of date and author may stand beside the text, a letterhead is more.
    return beside < 100
  }
}
