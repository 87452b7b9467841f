internal import Glibc
internal import PlanPipeline

/// Speaks to the person: one language, standard error, colours where they can be seen.
struct Console {
  /// The language.
  let language: Language
  /// The language that the arguments ask for; null where they do not.
  let askedLanguage: Language?
  /// Whether standard error is a terminal.
  let isTerminal: Bool = isatty(2) == 1
  /// Whether results for people are coloured on standard output.
  let colorsOutput: Bool
  /// Whether messages are coloured.
  private let colored: Bool

  /// When messages are coloured.
  enum ColorChoice: String, CaseIterable {
    /// On a terminal that can, and where `NO_COLOR` does not forbid it.
    case auto
    /// Always.
    case always
    /// Never.
    case never

    /// Whether what is written to a descriptor is coloured.
    fileprivate func isColored(descriptor: Int32) -> Bool {
      switch self {
      case .auto: isatty(descriptor) == 1 && Environment["NO_COLOR"] == nil && Environment["TERM"] != "dumb"
      case .always: true
      case .never: false
      }
    }
  }

  /// A console that speaks a language, which is the one `asked` for where there is one.
  init(language: Language, asked: Language?, color: ColorChoice) {
    self.language = language
    askedLanguage = asked
    colored = color.isColored(descriptor: 2)
    colorsOutput = color.isColored(descriptor: 1)
  }

  /// A bar of progress, where one can stand on the terminal without standing among the results.
  func progressBar(for inputs: InputSequence, isQuiet: Bool, writesFile: Bool) -> ProgressBar? {
    isTerminal && !isQuiet && (writesFile || isatty(1) == 0) ? ProgressBar(for: inputs, self) : nil
  }

  /// Tells what went wrong.
  func error(_ message: Message) {
    tell(Message(vi: "lỗi", en: "error"), code: "1;31", message)
  }

  /// Tells what a person should know although nothing went wrong.
  func notice(_ message: Message) {
    tell(Message(vi: "lưu ý", en: "note"), code: "1;33", message)
  }

  /// Writes a message as it is.
  func say(_ message: Message) {
    StandardError.write(quoting: message.text(in: language) + "\n")
  }

  private func tell(_ label: Message, code: String, _ message: Message) {
    let label: String = label.text(in: language)
    StandardError.write(colored ? "kehoach: \u{1B}[\(code)m\(label):\u{1B}[0m " : "kehoach: \(label): ")
    StandardError.write(quoting: message.text(in: language) + "\n")
  }
}
