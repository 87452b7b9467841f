/// The head of a table: the row that says what stands in which column.
struct TableHead {
  /// What columns hold, by their numbers from 0; nil for what the head does not name.
  struct Columns {
    /// When: `Thời gian`, `Thời hạn hoàn thành`, `Ngày`, `Tiến độ`.
    var time: Int?
    /// Of what time: `Thời kỳ kiểm tra`, `Niên độ`.
    var period: Int?
    /// Who leads: `Đơn vị chủ trì`.
    var lead: Int?
    /// What is to be done: `Nội dung công việc`.
    var task: Int?
    /// Where: `Địa điểm`.
    var place: Int?

    /// Whether it is the head of a table of tasks.
    var areOfTasks: Bool { lead != nil || task != nil }
  }

  /// Its paragraph, or in a table that blank space lays out, its line.
  let row: Int
  /// What its columns hold.
  let columns: Columns
  /// Its cells, where blank space lays them out; with bars, numbers are enough.
  var cells: [Cell] = []
}

/// A row of a table laid out by tabulators or blanks: its cells and the columns of its table.
struct LaidRow {
  let cells: [Cell]
  let columns: TableHead.Columns
}
