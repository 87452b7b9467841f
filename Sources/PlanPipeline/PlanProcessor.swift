internal import CampaignRecord
public import Lexicons
public import PlanChecking
public import PlanParsing
public import PlanReading
public import PlanText
public import VietnameseText

/// Makes the record of one plan: reads the bytes, parses the text, and holds it to rules where it has a checker.
public struct PlanProcessor: Sendable {
  private let reader: PlanReader
  private let parser: PlanParser
  private let checker: PlanChecker?

  /// A processor.
  ///
  /// - Parameters:
  ///   - lexicons: the facts that parsing rests on.
  ///   - encoding: the encoding that text is taken to be in; null where the bytes tell.
  ///   - limits: how much a file may take to be read.
  ///   - converters: how many programs that read a format for us may run at once, whoever asks for them.
  ///   - checker: fills the records' findings; null for none.
  public init(
    lexicons: Lexicons, encoding: TextEncoding? = nil, limits: ReadingLimits = ReadingLimits(),
    converters: Int = 1, checker: PlanChecker? = nil
  ) {
    reader = PlanReader(encoding: encoding, limits: limits, converters: converters)
    parser = PlanParser(lexicons: lexicons)
    self.checker = checker
  }

  /// The plan in an input.
  public func process(_ input: PlanInput) throws(InputError) -> ParsedPlan {
    let bytes: [UInt8] = try contents(of: input)
    let text: PlanText = try read(bytes)
    var plan: ParsedPlan = parser.parse(text, source: source(of: text, bytes: bytes, name: input.name))
    if let checker { plan.record.findings = checker.findings(in: plan) }
    return plan
  }

  /// The text of an input, with nothing found in it.
  public func text(of input: PlanInput) throws(InputError) -> PlanText {
    try read(contents(of: input))
  }

  /// The bytes of an input.
  public func contents(of input: PlanInput) throws(InputError) -> [UInt8] {
    switch input {
    case .file(let path): try FileContents.read(path)
    case .standardInput: try FileContents.read(descriptor: 0)
    case .bytes(let bytes, _): bytes
    case .rejected(_, let error): throw error
    }
  }

  private func read(_ bytes: [UInt8]) throws(InputError) -> PlanText {
    do throws(ReadingError) {
      return try reader.read(bytes)
    } catch {
      throw .reading(error)
    }
  }

  private func source(of text: PlanText, bytes: [UInt8], name: String) -> Source {
    Source(
      name: name, mediaType: text.mediaType, encoding: text.encoding, sha256: Digest.sha256(bytes), bytes: bytes.count,
      pages: text.pages, ocr: text.confidence, reader: text.reader)
  }
}
