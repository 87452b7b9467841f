internal import PlanReading

extension Option {
  /// `--reading-limits`
  static let readingLimits = Option(
    "reading-limits", value: Message(vi: "TÊN=SỐ,…", en: "NAME=N,…"),
    help: Message(
      vi: "giới hạn khi đọc tệp nén, trang web, PDF, ảnh\n(mặc định: \(ReadingLimits.defaults))",
      en: "the limits on archives, web pages, PDF and pictures\n(default: \(ReadingLimits.defaults))"))
}

extension ReadingLimits {
  /// The names of the limits, and where each is kept; sizes are given in MB.
  private static let names: [(name: String, path: any WritableKeyPath<ReadingLimits, Int> & Sendable, unit: Int)] = [
    ("unpacked", \.archiveBytes, 1 << 20), ("member", \.memberBytes, 1 << 20), ("members", \.members, 1),
    ("depth", \.archiveDepth, 1), ("page", \.pageBytes, 1 << 20), ("pages", \.pages, 1),
    ("pixels", \.pixels, 1_000_000),
    ("seconds", \.converterSeconds, 1),
    ("memory", \.converterMemoryBytes, 1 << 20), ("output", \.converterOutputBytes, 1 << 20),
  ]

  /// The limits as the option takes them, each as it is where nothing else is said.
  static var defaults: String {
    let limits = ReadingLimits()
    return names.map { name, path, unit in "\(name)=\(limits[keyPath: path] / unit)" }.joined(separator: ",")
  }

  /// The limits with those in place of the defaults that a value of the option gives; null where it is none.
  init?(option value: String) {
    self.init()
    for part in value.split(separator: ",", omittingEmptySubsequences: false) {
      let pair: [Substring] = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let limit = Self.names.first(where: { $0.name == pair[0] }), let number = Int(pair[1]),
        (1...1_000_000).contains(number)
      else { return nil }
      self[keyPath: limit.path] = number * limit.unit
    }
  }
}
