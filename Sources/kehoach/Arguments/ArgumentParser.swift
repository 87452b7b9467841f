/// Tells options from other arguments as GNU programs do: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-ab`;
/// everything behind `--` is no option, and neither is `-`.
struct ArgumentParser {
  /// The options that the command takes.
  let options: [Option]

  /// The parsed arguments; what stands behind the first that is no option is left over where `stopsAtPositional`.
  func parse(
    _ arguments: [String], stopsAtPositional: Bool = false
  ) throws(UsageError) -> (parsed: ParsedArguments, rest: ArraySlice<String>) {
    var parsed = ParsedArguments()
    var rest: ArraySlice<String> = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        for positional in rest { parsed.add(positional: positional) }
        return (parsed, [])
      } else if argument.hasPrefix("--") {
        try parseLong(argument.dropFirst(2), rest: &rest, into: &parsed)
      } else if argument.hasPrefix("-"), argument != "-" {
        try parseShort(argument.dropFirst(), rest: &rest, into: &parsed)
      } else {
        parsed.add(positional: argument)
        if stopsAtPositional { return (parsed, rest) }
      }
    }
    return (parsed, [])
  }

  /// `name` or `name=value`.
  private func parseLong(
    _ argument: Substring, rest: inout ArraySlice<String>, into parsed: inout ParsedArguments
  ) throws(UsageError) {
    let name: Substring = argument.prefix { character in character != "=" }
    guard let option = options.first(where: { option in option.long == name }) else {
      throw .unknownOption("--\(name)", suggestion: suggestion(for: String(name)))
    }
    let attached: String? = name.endIndex < argument.endIndex ? String(argument[name.endIndex...].dropFirst()) : nil
    guard option.value != nil else {
      guard attached == nil else { throw .unexpectedValue(option: option.long) }
      return parsed.add(option)
    }
    guard let value = attached ?? rest.popFirst() else { throw .missingValue(option: option.long) }
    parsed.add(option, value: value)
  }

  /// One or more short names, the last perhaps with a value.
  private func parseShort(
    _ argument: Substring, rest: inout ArraySlice<String>, into parsed: inout ParsedArguments
  ) throws(UsageError) {
    var letters: Substring = argument
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { option in option.short == letter }) else {
        throw .unknownOption("-\(letter)", suggestion: nil)
      }
      guard option.value != nil else {
        parsed.add(option)
        continue
      }
      guard let value = letters.isEmpty ? rest.popFirst() : String(letters) else {
        throw .missingValue(option: option.long)
      }
      return parsed.add(option, value: value)
    }
  }

  private func suggestion(for name: String) -> String? {
    Similarity.closest(to: name, in: options.map(\.long)).map { name in "--\(name)" }
  }
}
