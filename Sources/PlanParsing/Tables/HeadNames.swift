import VietnameseText

/// Tells by the words of a row which of its columns hold what.
struct HeadNames {
  let flow: Flow

  /// The columns that the cells of a row name; nil where it is no head.
  func columns(_ cells: [Range<Int>]) -> TableHead.Columns? {
    var columns: TableHead.Columns = columnsOfTasks(cells) ?? TableHead.Columns()
    columns.time = cells.firstIndex { cell in !cell.isEmpty && namesTime(cell.lowerBound) }
    columns.period = cells.firstIndex { cell in !cell.isEmpty && namesPeriod(cell.lowerBound) }
    return columns.time == nil && columns.period == nil && !columns.areOfTasks ? nil : columns
  }

  private func columnsOfTasks(_ cells: [Range<Int>]) -> TableHead.Columns? {
    guard cells.count >= 3 else { return nil }
    var columns = TableHead.Columns()
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
    return columns.areOfTasks ? columns : nil
  }

  /// `Thời gian`, `Thời hạn hoàn thành`, `Ngày`, `Tiến độ`
  private func namesTime(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .thời: flow.keyword(index + 1) == .gian || flow.keyword(index + 1) == .hạn
    case .hạn, .ngày: flow.kind(index + 1) != .number && flow.kind(index + 1) != .date
    default: flow.spells(index, "Tiến") && flow.spells(index + 1, "độ") || flow.spells(index, "TIẾN")
    }
  }

  /// `Thời kỳ kiểm tra`, `Niên độ thanh tra`: the time that is looked at.
  private func namesPeriod(_ index: Int) -> Bool {
    flow.matches(index, .thời, .kỳ) || flow.spells(index, "Niên") && flow.keyword(index + 1) == .độ
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

  /// `Nội dung công việc`, `Nhiệm vụ`, `Hoạt động`, `Tên công việc`, `Môn thi`, `Hạng mục`, `Chuyên đề`
  private func namesTask(_ cell: Range<Int>) -> Bool {
    let first: Int = cell.lowerBound
    return flow.matches(first, .nhiệm, .vụ) || flow.spells(first, "Nội") || flow.spells(first, "NỘI")
      || flow.matches(first, .hoạt, .động) || flow.keyword(first) == .công && flow.keyword(first + 1) == .việc
      || flow.spells(first, "Tên") || flow.matches(first, .phần, .việc) || flow.spells(first, "Môn")
      || flow.spells(first, "Hạng") || flow.spells(first, "Chuyên") && flow.keyword(first + 1) == .đề
  }
}
