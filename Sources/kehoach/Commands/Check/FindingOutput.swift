internal import CampaignRecord
internal import PlanChecking
internal import RecordPublishing

/// What a check prints on its output: findings, statistics or a difference.
struct FindingOutput: Sendable {
  private let format: FindingFormat
  private let selection: RuleSelection
  private let language: Language
  private let isColored: Bool
  private let showsStatistics: Bool
  private let showsFindings: Bool
  private let showsSummary: Bool

  /// The output of a run.
  init(_ options: CheckOptions, _ console: Console) {
    format = options.format
    selection = RuleSelection(selected: options.selected ?? [], ignored: options.ignored)
    language = console.language
    isColored = options.output == nil && console.colorsOutput
    showsStatistics = options.showsStatistics
    showsFindings = !options.showsStatistics && options.fixing != .diff && options.newBaseline == nil
    showsSummary = showsFindings && format == .text && !options.isQuiet
  }

  /// The writer of findings in a language; null where none are printed.
  @Sendable func writer(for language: Language) -> (any FindingWriter)? {
    guard showsFindings else { return nil }
    return switch format {
    case .text: TextFindingWriter(words: .words(in: language), isColored: isColored)
    case .json: JSONFindingWriter()
    case .sarif: SARIFFindingWriter(driver)
    case .github: GitHubFindingWriter()
    }
  }

  /// What stands around the files.
  var streamFormat: FindingStream.Format {
    guard let writer = writer(for: language) else { return FindingStream.Format() }
    return FindingStream.Format(head: writer.head, separator: writer.separator)
  }

  /// What stands behind the last file.
  func ending(_ report: CheckReport) -> [UInt8] {
    let language: Language = report.language ?? language
    if showsStatistics { return FindingStatistics(report.counts).bytes(as: format, in: language) }
    guard let writer = writer(for: language) else { return [] }
    guard showsSummary, report.checked > 0 else {
      return writer.tail(report.notices, isComplete: report.status != .failure)
    }
    let summary: String = Message.findingSummary(report).text(in: language)
    return Array((report.counts.all > 0 ? "\n" : "").utf8) + Array("\(summary)\n".utf8)
  }

  private var driver: SARIFFindingWriter.Driver {
    SARIFFindingWriter.Driver(rules: RuleCatalogue.descriptions.filter(selection.includes), in: language)
  }
}

extension SARIFFindingWriter.Driver {
  /// This program with these rules.
  init(rules: [RuleDescription], in language: Language) {
    let wording = Wording.Language(language)
    self.init(
      version: Version.current, language: language.rawValue,
      rules: rules.map { rule in
        SARIFFindingWriter.Rule(
          id: rule.id, group: rule.group.rawValue, title: rule.title.text(in: wording),
          explanation: "\(rule.whatItDoes.text(in: wording))\n\n\(rule.whyIsThisBad.text(in: wording))",
          help: RuleText.explanation(of: rule, in: wording), severity: rule.severity)
      })
  }
}

extension TextFindingWriter.Words {
  /// The words in a language.
  fileprivate static func words(in language: Language) -> TextFindingWriter.Words {
    TextFindingWriter.Words(
      levels: Dictionary(
        uniqueKeysWithValues: Finding.Severity.allCases.map { level in (level, level.message.text(in: language)) }),
      suggestion: Message.suggestion.text(in: language), deletion: Message.deletion.text(in: language),
      safe: Message.safeFix.text(in: language), unsafe: Message.unsafeFix.text(in: language),
      standardInput: Message.standardInput.text(in: language))
  }
}
