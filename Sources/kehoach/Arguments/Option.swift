/// An option of a command.
struct Option {
  /// The long name, without the dashes.
  let long: String
  /// The short name, where one is usual.
  let short: Character?
  /// What stands for the value in help; null for an option without value.
  let value: Message?
  /// What it does.
  let help: Message
  /// Whether help keeps silent about it.
  let isHidden: Bool

  /// An option without value, or with the one that `value` stands for.
  init(_ long: String, short: Character? = nil, value: Message? = nil, help: Message, isHidden: Bool = false) {
    self.long = long
    self.short = short
    self.value = value
    self.help = help
    self.isHidden = isHidden
  }
}
