import VietnameseText

/// The heads of the task tables of a plan: in which column stands who leads and what is to be done.
struct TaskTables {
  let flow: Flow
  /// The heads of tables with bars, in order, by paragraph.
  private var heads: [Head] = []
  /// The heads of tables without bars.
  let laidHeads: LaidHeads = LaidHeads()

  /// The columns that a head names, by their number from 0.
  struct Columns {
    var lead: Int?
    var task: Int?
    /// Where it is to be done.
    var place: Int?
  }

  private struct Head {
    var paragraph: Int
    /// The paragraph after the last row of its table.
    var end: Int
    var columns: Columns
  }

  /// Finds the heads in one pass over the rows of tables.
  init(flow: Flow) {
    self.flow = flow
    for (index, paragraph) in flow.paragraphs.enumerated() where paragraph.isTableRow {
      if let last = heads.indices.last, heads[last].end == index { heads[last].end = index + 1 }
      if let columns = columns(cells(paragraph.tokens)) {
        heads.append(Head(paragraph: index, end: index + 1, columns: columns))
      }
    }
  }

  /// The columns of the table that holds the row; nil where its head names none.
  func columns(ofRow paragraph: Int) -> Columns? {
    var low: Int = 0
    var high: Int = heads.count
    while low < high {
      let middle: Int = (low + high) / 2
      if heads[middle].paragraph < paragraph { low = middle + 1 } else { high = middle }
    }
    return low > 0 && heads[low - 1].end > paragraph ? heads[low - 1].columns : nil
  }

  /// The cells of a row with bars, by their number from 0; an empty cell is an empty range.
  func cells(_ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start: Int = row.lowerBound
    for index in row where flow.isMark(index, .cell) {
      if index > row.lowerBound { cells.append(start..<index) }
      start = index + 1
    }
    if start < row.upperBound { cells.append(start..<row.upperBound) }
    return cells
  }

  /// The columns that a row names; nil where it is no head of tasks.
  func columns(_ cells: [Range<Int>]) -> Columns? {
    guard cells.count >= 3 else { return nil }
    var columns = Columns()
    for (number, cell) in cells.enumerated() where !cell.isEmpty {
      guard cell.count <= 10, !cell.contains(where: { flow.kind($0) == .date }) else { return nil }
      if columns.lead == nil, namesLead(cell) {
        columns.lead = number
      } else if columns.task == nil, namesTask(cell) {
        columns.task = number
      } else if columns.place == nil, flow.matches(cell.lowerBound, .địa, .điểm) {
        columns.place = number
      }
    }
    return columns.lead == nil && columns.task == nil ? nil : columns
  }

  /// `Đơn vị chủ trì`, `Người thực hiện`, `Phụ trách`, `Cơ quan thực hiện`
  private func namesLead(_ cell: Range<Int>) -> Bool {
    cell.contains { index in
      flow.matches(index, .chủ, .trì) || flow.matches(index, .phụ, .trách) || flow.matches(index, .trách, .nhiệm)
        || flow.matches(index, .thực, .hiện) && isBody(cell.lowerBound)
        || flow.keyword(index) == .công && flow.spells(index - 1, "Phân")
        || cell.count == 2 && flow.matches(index, .đơn, .vị)
    }
  }

  private func isBody(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .đơn, .cơ, .người, .bộ: true
    default: flow.spells(index, "Ban") || flow.spells(index, "Khoa") || flow.spells(index, "Phòng")
    }
  }

  /// `Nội dung công việc`, `Nhiệm vụ`, `Hoạt động`, `Tên công việc`
  private func namesTask(_ cell: Range<Int>) -> Bool {
    let first: Int = cell.lowerBound
    return flow.matches(first, .nhiệm, .vụ) || flow.spells(first, "Nội") || flow.spells(first, "NỘI")
      || flow.matches(first, .hoạt, .động) || flow.keyword(first) == .công && flow.keyword(first + 1) == .việc
      || flow.spells(first, "Tên") || flow.matches(first, .phần, .việc)
  }
}
