public import CampaignRecord

/// Writes SARIF 2.1.0 (OASIS): one log with one run.
public struct SARIFFindingWriter: FindingWriter {
  /// The program that made the findings.
  public struct Driver: Sendable {
    /// Its version.
    public let version: String
    /// The language of all texts, such as `vi`.
    public let language: String
    /// The rules that were asked.
    public let rules: [Rule]

    /// A program.
    public init(version: String, language: String, rules: [Rule]) {
      self.version = version
      self.language = language
      self.rules = rules
    }
  }

  /// What the log says of a rule.
  public struct Rule: Sendable {
    /// The id.
    public let id: String
    /// The group.
    public let group: String
    /// What is wrong, in a few words.
    public let title: String
    /// What it looks for and why.
    public let explanation: String
    /// The whole explanation, as markdown.
    public let help: String
    /// The level of its findings, if nothing else is said.
    public let severity: Finding.Severity

    /// A rule.
    public init(
      id: String, group: String, title: String, explanation: String, help: String, severity: Finding.Severity
    ) {
      self.id = id
      self.group = group
      self.title = title
      self.explanation = explanation
      self.help = help
      self.severity = severity
    }
  }

  let driver: Driver
  let indices: [String: Int]

  /// A writer for a program's findings.
  public init(_ driver: Driver) {
    self.driver = driver
    indices = Dictionary(uniqueKeysWithValues: driver.rules.enumerated().map { index, rule in (rule.id, index) })
  }

  /// The log up to the results.
  public var head: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.field("version", "2.1.0")
      writer.key("runs")
      writer.array { writer in
        writer.object { writer in
          writer.key("tool")
          writer.object { writer in
            writer.key("driver")
            writeDriver(&writer)
          }
          writer.field("language", driver.language)
          writer.field("columnKind", "unicodeCodePoints")
          writer.key("results")
          writer.array { _ in }
        }
      }
    }
    // The results come one by one: the log is closed by the tail.
    return Array(writer.bytes.dropLast("]}]}".utf8.count)) + [UInt8(ascii: "\n")]
  }

  /// A comma.
  public var separator: [UInt8] { Array(",\n".utf8) }

  /// The results of a file, a line each.
  public func bytes(of file: FileFindings) -> [UInt8] {
    Array(
      file.items.map { item in
        var writer = JSONWriter()
        write(item, of: file, to: &writer)
        return writer.bytes
      }.joined(separator: separator))
  }

  /// The rest of the log: what was told besides findings.
  public func tail(_ notices: [FindingNotice], isComplete: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      writer.object { writer in
        writer.field("executionSuccessful", isComplete)
        writer.key("toolExecutionNotifications")
        writer.array { writer in
          for notice in notices { write(notice, to: &writer) }
        }
      }
    }
    return Array("\n],\"invocations\":".utf8) + writer.bytes + Array("}]}\n".utf8)
  }

  private func writeDriver(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("name", "kehoach")
      writer.field("version", driver.version)
      writer.field("semanticVersion", driver.version)
      writer.field("language", driver.language)
      writer.field("rules", driver.rules)
    }
  }
}

extension SARIFFindingWriter.Rule: JSONWritable {
  /// Writes a `reportingDescriptor`.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", id)
      writer.textField("shortDescription", title)
      writer.textField("fullDescription", explanation)
      writer.key("help")
      writer.object { writer in
        writer.field("text", help)
        writer.field("markdown", help)
      }
      writer.key("defaultConfiguration")
      writer.object { writer in writer.field("level", severity.sarifLevel) }
      writer.key("properties")
      writer.object { writer in
        writer.key("tags")
        writer.array { writer in writer.value(group) }
      }
    }
  }
}

extension Finding.Severity {
  /// The level of SARIF, which has no info.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note, .info: "note"
    }
  }
}

extension JSONWriter {
  /// Writes a key and a message of SARIF.
  mutating func textField(_ name: StaticString, _ text: String) {
    key(name)
    object { writer in writer.field("text", text) }
  }
}
