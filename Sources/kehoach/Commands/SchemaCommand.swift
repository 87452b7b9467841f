internal import CampaignRecord

/// `kehoach schema`: prints the JSON Schema of a record.
struct SchemaCommand: Command {
  init(_ arguments: ParsedArguments) throws(UsageError) {
    if let argument = arguments.positionals.first { throw .unexpectedArgument(argument) }
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    try Output.standard.write(Array(RecordSchema.text.utf8))
    return .success
  }
}

extension SchemaCommand {
  static let name: String = "schema"
  static let synopsis = Message("")
  static let summary = Message(vi: "in lược đồ JSON Schema của bản ghi", en: "print the JSON Schema of a record")
  static let details = Message(
    vi: "Lược đồ theo JSON Schema bản 2020-12.", en: "The schema is JSON Schema, draft 2020-12.")
  static let options: [Option] = []
  static let examples: [String] = ["kehoach schema > record.schema.json"]
}
