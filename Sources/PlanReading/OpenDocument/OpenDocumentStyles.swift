/// The styles of a document that change what is read.
struct OpenDocumentStyles {
  /// What a style says of text, those above it included.
  struct Style {
    var isHidden: Bool?
    var isCapitals: Bool?
    var font: LegacyFont?
    /// The list style of the paragraphs.
    var list: String?
    /// Whether headings are numbered as the document's outline is; not where the style names another list, or none.
    var isInOutline: Bool?
    /// The number of a cell's sides that show a line.
    var sides: Int = 0
    fileprivate var parent: String?
  }

  /// A level of a list style.
  struct Level {
    var format: NumberFormat = .decimal
    /// The text around the numbers, as `%1%.%2%.`; null where prefix, suffix and levels say it.
    var pattern: String?
    var prefix: String = ""
    var suffix: String = ""
    var start: Int = 1
    /// How many levels are shown.
    var levels: Int = 1
  }

  /// The most levels that a list has.
  static let levelCount: Int = 10

  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: Level]] = [:]
  /// The list style by which headings are numbered.
  private(set) var outline: String = ""

  /// The styles of the parts `styles.xml` and `content.xml`, in this order.
  init(_ tapes: [MarkupTape]) {
    for tape in tapes {
      for node in tape.nodes.indices {
        switch tape.openName(node) {
        case .style:
          if let name = tape.openValue(.name, of: node) {
            styles[Self.key(name, tape.openValue(.family, of: node))] = Self.style(tape, node)
          }
        case .outlineStyle:
          outline = tape.openValue(.name, of: node) ?? "Outline"
          lists[outline] = Self.levels(tape, node)
        case .listStyle: if let name = tape.openValue(.name, of: node) { lists[name] = Self.levels(tape, node) }
        default: break
        }
      }
    }
  }

  /// The style of a family, with what it inherits.
  func style(_ name: String?, _ family: String) -> Style {
    var style = Style()
    var next: String? = name
    // Styles that are based on one another in a circle end with the count.
    for _ in 0..<32 {
      guard let name = next, let own = styles[Self.key(name, family)] else { break }
      style.isHidden = style.isHidden ?? own.isHidden
      style.isCapitals = style.isCapitals ?? own.isCapitals
      style.font = style.font ?? own.font
      style.list = style.list ?? own.list
      style.isInOutline = style.isInOutline ?? own.isInOutline
      style.sides = max(style.sides, own.sides)
      next = own.parent
    }
    return style
  }

  /// A level of a list style, from 1.
  func level(_ index: Int, of list: String?) -> Level? { list.flatMap { lists[$0]?[index] } }

  private static func key(_ name: String, _ family: String?) -> String { "\(family ?? "") \(name)" }

  private static func style(_ tape: MarkupTape, _ node: Int) -> Style {
    var style = Style()
    style.parent = tape.openValue(.parentStyleName, of: node)
    let list: String? = tape.openValue(.listStyleName, of: node)
    style.list = list.flatMap { $0.isEmpty ? nil : $0 }
    style.isInOutline = list == nil ? nil : false
    for child in tape.children(of: node) {
      switch tape.openName(child) {
      case .textProperties:
        style.isHidden = tape.openValue(.display, of: child).map { $0 == "none" }
        style.isCapitals = tape.openValue(.textTransform, of: child).map { $0 == "uppercase" }
        style.font = tape.openValue(.fontName, of: child).map { LegacyFont(name: $0) }
      case .cellProperties: style.sides = sides(tape, child)
      default: break
      }
    }
    return style
  }

  private static func sides(_ tape: MarkupTape, _ node: Int) -> Int {
    // `0.5pt solid #000000`
    func isVisible(_ value: String) -> Bool {
      let width: Double? = Double(value.prefix { $0.isNumber || $0 == "." })
      return value != "none" && value != "hidden" && width != 0
    }
    if let all = tape.openValue(.border, of: node) { return isVisible(all) ? 4 : 0 }
    return [.borderTop, .borderBottom, .borderLeft, .borderRight].count { (side: OpenDocumentName) in
      tape.openValue(side, of: node).map(isVisible) ?? false
    }
  }

  private static func levels(_ tape: MarkupTape, _ node: Int) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in tape.children(of: node) {
      guard let index = tape.openValue(.level, of: child).flatMap({ Int($0) }) else { continue }
      var level = Level()
      switch tape.openName(child) {
      case .numberLevel, .outlineNumberLevel:
        level.format = NumberFormat(sample: tape.openValue(.numFormat, of: child) ?? "")
        level.pattern = tape.openValue(.listFormat, of: child)
        level.start = tape.openValue(.startValue, of: child).flatMap { Int($0) } ?? 1
        level.levels = tape.openValue(.displayLevels, of: child).flatMap { Int($0) } ?? 1
      case .bulletLevel:
        level.format = .bullet
        level.pattern = SymbolGlyph.bullet(tape.openValue(.bulletChar, of: child) ?? "•", isSymbol: false)
      default: continue
      }
      level.prefix = tape.openValue(.numPrefix, of: child) ?? ""
      level.suffix = tape.openValue(.numSuffix, of: child) ?? ""
      levels[index] = level
    }
    return levels
  }
}
