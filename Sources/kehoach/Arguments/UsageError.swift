/// What is wrong with the arguments.
enum UsageError: Error, Equatable {
  /// No command was given.
  case missingCommand
  /// No command has this name; another one is close, or the argument is a path.
  case unknownCommand(String, suggestion: String?, isPath: Bool)
  /// The command has no such option; another one is close.
  case unknownOption(String, suggestion: String?)
  /// The option needs a value and none follows.
  case missingValue(option: String)
  /// The option takes no value and one was given.
  case unexpectedValue(option: String)
  /// The option's value is none of those allowed.
  case invalidValue(option: String, value: String, allowed: String)
  /// Two options that cannot both be given.
  case conflict(String, String)
  /// An option that means nothing without one of some others.
  case missingCompanion(String, String)
  /// What was asked for makes several files, and no folder was given for them.
  case missingFolder(String, Message)
  /// No rule, or rule or group, has this name.
  case unknownRule(String)
  /// No rule was given.
  case missingRule
  /// No path was given.
  case missingPath
  /// No words to look for were given.
  case missingWords
  /// No plan of a store was named.
  case missingPlan
  /// Of two plans of a store that are needed at most one was named.
  case missingSecondPlan
  /// More arguments were given than the command takes.
  case unexpectedArgument(String)
}
