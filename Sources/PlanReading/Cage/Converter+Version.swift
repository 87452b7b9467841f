extension Converter {
  /// The version that the program says it has, such as `22.12.0`; null where it says none.
  public func version() throws(ConverterError) -> String? {
    var limits = ReadingLimits()
    limits.converterSeconds = 10
    let outcome: Cage.Outcome = try Cage(limits: limits).run(self, [self == .libreoffice ? "--version" : "-v"])
    if self == .tesseract, try !hasVietnamese(limits) { throw .lacksVietnamese(self) }
    for text in [outcome.output, outcome.complaints] {
      let line = text.prefix { $0 != 0x0A }
      for word in line.split(separator: 0x20) where isVersion(word) { return String(decoding: word, as: UTF8.self) }
    }
    return nil
  }

  /// Whether the data are there with which it reads Vietnamese.
  private func hasVietnamese(_ limits: ReadingLimits) throws(ConverterError) -> Bool {
    let outcome: Cage.Outcome = try Cage(limits: limits).run(self, ["--list-langs"])
    return (outcome.output + outcome.complaints).split(separator: 0x0A).contains { $0.elementsEqual("vie".utf8) }
  }

  /// Whether a word is numbers with dots between.
  private func isVersion(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(UInt8(ascii: ".")) && word.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }
}
