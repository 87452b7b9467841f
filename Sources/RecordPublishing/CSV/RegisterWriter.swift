public import CampaignRecord

/// Writes the register by which the follow-up of documents is kept (Nghị định 30/2020/NĐ-CP, Phụ lục IV): a row a deadline,
/// seven columns, as CSV. What the office that keeps it fills in — its own number, the progress, the answer — stays empty.
public struct RegisterWriter: Sendable {
  /// A writer.
  public init() {}

  /// Byte order mark and the heads of the columns.
  public var head: [UInt8] {
    var lines = CSVLines()
    lines.row([
      "Số đến", "Tên loại, số và ký hiệu, ngày tháng, cơ quan ban hành và trích yếu văn bản", "Đơn vị hoặc người nhận",
      "Thời hạn giải quyết", "Tiến độ giải quyết", "Số, ký hiệu văn bản trả lời", "Ghi chú",
    ])
    return CSVLines.byteOrderMark + lines.bytes
  }

  /// The rows of a plan's deadlines, those that are asked for.
  public func bytes(
    of record: CampaignRecord, deadlines isWanted: (Deadline) -> Bool = { _ in true }
  ) -> [UInt8] {
    var lines = CSVLines()
    let title: String? = record.header.title?.text.onOneLine
    let label: String = [PlanLabel.text(record).onOneLine, title].compactMap(\.self).joined(separator: ", ")
    for deadline in record.deadlines where isWanted(deadline) {
      lines.row([nil, label, deadline.actor?.onOneLine, deadline.time, nil, nil, deadline.note])
    }
    return lines.bytes
  }
}

extension Deadline {
  /// The day or month, as a register has it; the words of the text where there is no one such.
  fileprivate var time: String {
    let words: String = text.onOneLine
    guard case .date(let date) = value, date.knownYear != nil, let month = date.knownMonth, 1...12 ~= month else {
      return words
    }
    return value.vietnameseText
  }

  /// What is to be done, and the words of the time.
  fileprivate var note: String {
    let words: String = text.onOneLine
    guard let action = action?.onOneLine, !action.isEmpty else { return words }
    return action == words ? words : "\(action) (\(words))"
  }
}
