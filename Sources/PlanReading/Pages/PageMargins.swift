/// Page numbers and running heads, which are not part of the text.
enum PageMargins {
  /// How far from the upper and lower edge they may stand, as a part of the page's height.
  private static let depth: Float = 0.1

  /// The rows of the pages without them.
  static func removed(from pages: [[PageRow]], of table: PageWords) -> [[PageRow]] {
    var seen: [[UInt8]: Int] = [:]
    for (rows, page) in zip(pages, table.pages) {
      for key in Set(edges(of: rows, page).map { rows[$0].letters(table) }) where !key.isEmpty {
        seen[key, default: 0] += 1
      }
    }
    return zip(pages, table.pages).map { rows, page in
      let dropped: Set<Int> = Set(
        edges(of: rows, page).filter { index in
          rows[index].isPageNumber(table)
            || seen[rows[index].letters(table), default: 0] >= max(3, (pages.count + 1) / 2)
        })
      return rows.indices.filter { !dropped.contains($0) }.map { rows[$0] }
    }
  }

  /// The indices of the first and last two rows that stand near the edge.
  private static func edges(of rows: [PageRow], _ page: Page) -> [Int] {
    let upper: [Int] = rows.indices.prefix(2).filter { rows[$0].baseline < page.height * depth }
    let lower: [Int] = rows.indices.suffix(2).filter { rows[$0].baseline > page.height * (1 - depth) }
    return Array(Set(upper + lower))
  }
}
