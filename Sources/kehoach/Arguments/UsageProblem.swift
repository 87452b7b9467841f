/// What is wrong with the arguments, and of which command.
struct UsageProblem: Error {
  /// What is wrong.
  let error: UsageError
  /// The command's name; null where none was found.
  let command: String?
}
