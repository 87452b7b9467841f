/// The head of a table: the row that says what stands in which column.
struct TableHead {
  /// What a column holds.
  enum Column {
    /// When: `Thời gian`, `Tiến độ`, `Ngày`.
    case time
    /// By when: `Hạn nộp`, `Ngày hoàn thành`, `Kết thúc`.
    case limit
    /// From when: `Bắt đầu`.
    case start
    /// In which month, by its number: `Tháng`.
    case month
    /// A time that is none of a duty: `Thời kỳ kiểm tra`, `Ngày sinh`, `Ngày ban hành`.
    case period
    /// What is counted, perhaps with its year: `Kinh phí năm 2024`, `Nam`, `Nữ`.
    case figures
    /// Who leads: `Đơn vị chủ trì`.
    case lead
    /// What is to be done: `Nội dung công việc`.
    case task
    /// With whom it is done: `Đơn vị được kiểm tra`, `Đối tượng`.
    case object
    /// Where: `Địa điểm`.
    case place
    /// What the head does not name, or names again.
    case other

    /// Whether it says when something is to be done.
    var isTime: Bool {
      switch self {
      case .time, .limit, .start, .month: true
      default: false
      }
    }

    /// Whether times in it are none of a duty.
    var isOfOtherTimes: Bool { self == .period || self == .figures }
  }

  /// Its paragraph, or in a table that blank space lays out, its line.
  let row: Int
  /// What its columns hold, by their numbers from 0.
  let columns: [Column]
  /// Its cells, where blank space lays them out; with bars, numbers are enough.
  var cells: [Cell] = []

  /// Whether it is the head of a table of tasks.
  var isOfTasks: Bool { columns.contains { $0 == .lead || $0 == .task || $0 == .object } }

  /// Whether it names a column of times.
  var hasTime: Bool { columns.contains(where: \.isTime) }

  /// The number of the first such column; nil where the head names none.
  func number(of column: Column) -> Int? { columns.firstIndex(of: column) }
}

/// A row of a table laid out by tabulators or blanks: its cells and those of them that a table of tasks has.
struct LaidRow {
  let cells: [Cell]
  /// The number of the cell that says who leads.
  let lead: Int?
  /// The number of the cell that says what is to be done.
  let task: Int?
}
