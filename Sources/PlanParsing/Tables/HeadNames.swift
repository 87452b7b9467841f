import VietnameseText

/// Tells by the words of a row which of its columns hold what.
struct HeadNames {
  let flow: Flow

  /// No cell of a head has more tokens.
  private static let longest: Int = 14

  /// What the columns hold that the cells of a row name; nil where it is no head.
  func columns(_ cells: [Range<Int>]) -> [TableHead.Column]? {
    guard cells.count >= 2, !isNumbered(cells[0]), !hasDay(cells) else { return nil }
    // `Sáng | Chiều`, but `15/5 | Sáng | Toán`.
    let isHalved: Bool = cells.contains { isAlone($0, .sáng) } && cells.contains { isAlone($0, .chiều) }
    var columns: [TableHead.Column] = []
    for cell in cells {
      let isHalf: Bool = isHalved && (isAlone(cell, .sáng) || isAlone(cell, .chiều))
      let column: TableHead.Column =
        isHalf ? .time : cell.isEmpty || cell.count > Self.longest ? .other : column(cell)
      // Who leads, what and where is said once.
      let isRepeated: Bool =
        (column == .lead || column == .task || column == .place) && columns.contains(column)
      columns.append(isRepeated ? .other : column)
    }
    // Rows of a table speak of bodies and tasks too, at length.
    let isBrief: Bool = cells.count >= 3 && cells.allSatisfy { $0.count <= 10 }
    if !isBrief { for index in columns.indices where !isOfTime(columns[index]) { columns[index] = .other } }
    return columns.allSatisfy { $0 == .other || $0 == .object || $0 == .place } ? nil : columns
  }

  /// Whether the first row of a table says over its columns of what years, months or quarters they are:
  /// `Tên chỉ tiêu | Năm 2023 | Năm 2024`.
  func headsFigures(_ cells: [Range<Int>]) -> Bool {
    cells.count >= 3 && !isNumbered(cells[0]) && cells.count(where: isFigure) >= 2
  }

  private func isOfTime(_ column: TableHead.Column) -> Bool { column.isTime || column.isOfOtherTimes }

  private func isAlone(_ cell: Range<Int>, _ keyword: Keyword) -> Bool {
    cell.count == 1 && flow.keyword(cell.lowerBound) == keyword
  }

  private func hasDay(_ cells: [Range<Int>]) -> Bool {
    cells.contains { cell in cell.prefix(Self.longest).contains { flow.kind($0) == .date } }
  }

  /// `1`, `2.1`, `I`: a row has its number before it.
  private func isNumbered(_ cell: Range<Int>) -> Bool {
    guard let first = cell.first else { return false }
    switch flow.kind(first) {
    case .number, .decimal, .marker: return true
    default: return cell.count == 1 && flow.roman(first) != nil
    }
  }

  private func column(_ cell: Range<Int>) -> TableHead.Column {
    let first: Int = cell.lowerBound
    if namesPeriod(cell) { return .period }
    if namesFigures(cell) { return .figures }
    if namesObject(cell) { return .object }
    if let time = time(cell) { return time }
    if namesLead(cell) { return .lead }
    if namesTask(first) { return .task }
    return flow.matches(first, .địa, .điểm) ? .place : .other
  }

  // MARK: Times

  /// `Thời gian`, `Hạn nộp`, `Bắt đầu`, `Tháng`, `Ngày`, `Tiến độ`
  private func time(_ cell: Range<Int>) -> TableHead.Column? {
    let first: Int = cell.lowerBound
    switch flow.keyword(first) {
    case .thời where flow.keyword(first + 1) == .hạn: return .limit
    case .thời where flow.keyword(first + 1) == .gian || flow.keyword(first + 1) == .điểm: return bound(cell) ?? .time
    case .hạn: return .limit
    case .ngày where flow.kind(first + 1) != .number && flow.kind(first + 1) != .date: return bound(cell) ?? .time
    case .bắt where flow.keyword(first + 1) == .đầu && cell.count <= 4: return .start
    case .kết where flow.keyword(first + 1) == .thúc && cell.count <= 4: return .limit
    case .tháng where cell.count == 1: return .month
    case .năm where flow.matches(first + 1, .thực, .hiện): return .time
    case .dự where flow.matches(first + 1, .kiến, .thời): return bound(cell) ?? .time
    default:
      let isPace: Bool =
        flow.spells(first, "Tiến") && flow.spells(first + 1, "độ") || flow.spells(first, "TIẾN")
        || flow.matches(first, .lộ, .trình)
        || flow.spells(first, "Mốc") && flow.matches(first + 1, .thời, .gian)
      return isPace ? .time : nil
    }
  }

  /// The end of a time that its column bounds: `Thời gian bắt đầu`, `Ngày chậm nhất phải hoàn thành`.
  private func bound(_ cell: Range<Int>) -> TableHead.Column? {
    for index in cell {
      if flow.matches(index, .bắt, .đầu) { return .start }
      if flow.matches(index, .hoàn, .thành) || flow.matches(index, .kết, .thúc) || flow.matches(index, .chậm, .nhất) {
        return .limit
      }
    }
    return nil
  }

  /// `Kinh phí năm 2024`, `Nam`, `Nữ`
  private func namesFigures(_ cell: Range<Int>) -> Bool {
    let first: Int = cell.lowerBound
    return cell.count == 1 && (flow.spells(first, "Nam") || flow.spells(first, "Nữ"))
      || flow.spells(first, "Kinh") && flow.spells(first + 1, "phí")
  }

  /// `Thời kỳ kiểm tra`, `Niên độ`, `Ngày sinh`, `Ngày ban hành`, `Thời điểm có hiệu lực`
  private func namesPeriod(_ cell: Range<Int>) -> Bool {
    let first: Int = cell.lowerBound
    if flow.matches(first, .thời, .kỳ) || flow.spells(first, "Niên") && flow.keyword(first + 1) == .độ { return true }
    let isTime: Bool =
      flow.keyword(first) == .ngày || flow.keyword(first) == .năm || flow.keyword(first) == .tháng
      || flow.matches(first, .thời, .điểm) || flow.matches(first, .thời, .gian)
    return isTime
      && cell.contains { index in
        flow.spells(index, "sinh") || flow.matches(index, .ban, .hành) || flow.matches(index, .hiệu, .lực)
          || flow.spells(index, "cấp") || flow.spells(index, "ký") || flow.spells(index, "tuyển")
          || flow.keyword(index) == .vào && index > first
      }
  }

  /// `Năm 2023`, `Tháng 1`, `Quý I`, `TH năm 2023`, `Kế hoạch năm 2024`
  private func isFigure(_ cell: Range<Int>) -> Bool {
    guard
      let unit = cell.prefix(4).first(where: { index in
        switch flow.keyword(index) {
        case .năm, .tháng, .quý: true
        default: false
        }
      })
    else { return false }
    return unit + 2 == cell.upperBound && (flow.kind(unit + 1) == .number || flow.roman(unit + 1) != nil)
  }

  // MARK: Who and what

  /// `Đơn vị được kiểm tra`, `Đối tượng thanh tra`
  private func namesObject(_ cell: Range<Int>) -> Bool {
    flow.keyword(cell.lowerBound) == .đối && flow.spells(cell.lowerBound + 1, "tượng")
      || cell.contains { flow.keyword($0) == .được && $0 > cell.lowerBound }
  }

  /// `Đơn vị chủ trì`, `Người thực hiện`, `Phụ trách`, `Cơ quan thực hiện`, `Đoàn kiểm tra`
  private func namesLead(_ cell: Range<Int>) -> Bool {
    cell.contains { index in
      flow.matches(index, .chủ, .trì) || flow.matches(index, .phụ, .trách) || flow.matches(index, .trách, .nhiệm)
        || flow.matches(index, .thực, .hiện) && isBody(cell.lowerBound)
        || flow.keyword(index) == .công && flow.spells(index - 1, "Phân")
        || cell.count == 2 && flow.matches(index, .đơn, .vị)
        || index == cell.lowerBound && flow.keyword(index) == .đoàn && cell.count > 1 && cell.count <= 4
    }
  }

  private func isBody(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .đơn, .cơ, .người, .bộ: true
    default: flow.spells(index, "Ban") || flow.spells(index, "Khoa") || flow.spells(index, "Phòng")
    }
  }

  /// `Nội dung công việc`, `Nhiệm vụ`, `Hoạt động`, `Tên công việc`, `Môn thi`, `Hạng mục`, `Chuyên đề`
  private func namesTask(_ first: Int) -> Bool {
    flow.matches(first, .nhiệm, .vụ) || flow.spells(first, "Nội") || flow.spells(first, "NỘI")
      || flow.matches(first, .hoạt, .động) || flow.keyword(first) == .công && flow.keyword(first + 1) == .việc
      || flow.spells(first, "Tên") || flow.matches(first, .phần, .việc) || flow.spells(first, "Môn")
      || flow.spells(first, "Hạng") || flow.spells(first, "Chuyên") && flow.keyword(first + 1) == .đề
  }
}
