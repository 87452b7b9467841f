internal import CampaignRecord

/// Writes workflow commands of GitHub Actions, which stand at their lines in a pull request.
public struct GitHubFindingWriter: FindingWriter {
  /// A writer.
  public init() {}

  /// A command a finding.
  public func bytes(of file: FileFindings) -> [UInt8] {
    Array(file.items.map { item in command(item, in: file.name) }.joined().utf8)
  }

  private func command(_ item: FileFindings.Item, in name: String) -> String {
    var properties: [(String, String)] = [("file", name)]
    if let place = item.place {
      properties += [("line", "\(place.startLine)"), ("endLine", "\(place.endLine)")]
      // Columns are for places within one line.
      if place.startLine == place.endLine {
        properties += [("col", "\(place.startColumn)"), ("endColumn", "\(place.endColumn)")]
      }
    }
    properties.append(("title", item.finding.rule))
    let list: String = properties.map { name, value in "\(name)=\(Self.escaped(value, isProperty: true))" }
      .joined(separator: ",")
    return "::\(level(item.finding.severity)) \(list)::\(Self.escaped(item.finding.message, isProperty: false))\n"
  }

  private func level(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note, .info: "notice"
    }
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      case ":" where isProperty: result.append(contentsOf: "%3A".unicodeScalars)
      case "," where isProperty: result.append(contentsOf: "%2C".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
