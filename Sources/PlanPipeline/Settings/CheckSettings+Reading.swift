internal import CampaignRecord
internal import PlanChecking

extension CheckSettings {
  /// The names of all settings.
  static let keys: [String] = ["select", "ignore", "severity", "failOn", "language", "exclude"]

  /// The settings that a file of a folder holds.
  ///
  /// - Parameters:
  ///   - json: the bytes of the file.
  ///   - path: the file, by its resolved path.
  public init(json: [UInt8], path: FilePath) throws(SettingsError) {
    self.init(folder: path.folder)
    let reader = SettingsReader(json: json, path: path)
    let whole: JSONElement
    do throws(RecordDecodingError) {
      whole = try JSONElement(parsing: json)
    } catch {
      throw reader.error(.malformed(error), at: error.offset)
    }
    guard let fields = whole.fields else { throw reader.invalid(whole, "", .object) }
    var seen: Set<String> = []
    for (name, value) in fields {
      guard seen.insert(name).inserted else { throw reader.error(.duplicateKey(name), at: value.offset) }
      switch name {
      case "select": rules.selected = try reader.rules(value, name)
      case "ignore": rules.ignored = try reader.rules(value, name)
      case "severity": rules.severities = try reader.severities(value, name)
      case "failOn": failOn = try reader.choice(value, name)
      case "language": language = try reader.choice(value, name)
      case "exclude": exclude = try reader.texts(value, name).map(\.text).map(Glob.init)
      default: throw reader.error(.unknownKey(name, known: Self.keys), at: value.offset)
      }
    }
  }
}

/// Reads the values of settings.
private struct SettingsReader {
  let json: [UInt8]
  let path: FilePath

  func error(_ defect: SettingsError.Defect, at offset: Int) -> SettingsError {
    let line: Int = 1 + json[..<min(offset, json.count)].count { byte in byte == UInt8(ascii: "\n") }
    return SettingsError(path: path, line: line, defect: defect)
  }

  func invalid(_ value: JSONElement, _ key: String, _ form: SettingsError.Form) -> SettingsError {
    error(.invalidValue(key: key, expected: form), at: value.offset)
  }

  func texts(_ value: JSONElement, _ key: String) throws(SettingsError) -> [(text: String, offset: Int)] {
    guard let items = value.items else { throw invalid(value, key, .texts) }
    var texts: [(String, Int)] = []
    for item in items {
      guard let text = item.string else { throw invalid(item, key, .texts) }
      texts.append((text, item.offset))
    }
    return texts
  }

  /// Ids of rules and names of groups.
  func rules(_ value: JSONElement, _ key: String) throws(SettingsError) -> [String] {
    let texts = try texts(value, key)
    for (text, offset) in texts where !RuleCatalogue.names.contains(text) {
      throw error(.unknownRule(text, known: RuleCatalogue.names), at: offset)
    }
    return texts.map(\.text)
  }

  /// Levels by the ids of rules.
  func severities(_ value: JSONElement, _ key: String) throws(SettingsError) -> [String: Finding.Severity] {
    guard let fields = value.fields else { throw invalid(value, key, .object) }
    let known: [String] = RuleCatalogue.descriptions.map(\.id)
    var severities: [String: Finding.Severity] = [:]
    for (rule, level) in fields {
      guard known.contains(rule) else { throw error(.unknownRule(rule, known: known), at: level.offset) }
      severities[rule] = try choice(level, "\(key).\(rule)")
    }
    return severities
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: JSONElement, _ key: String
  ) throws(SettingsError) -> Choice where Choice.RawValue == String {
    guard let choice = value.string.flatMap(Choice.init(rawValue:)) else {
      throw invalid(value, key, .oneOf(Choice.allCases.map(\.rawValue)))
    }
    return choice
  }
}
