internal import PlanChecking

extension UsageError {
  /// What is wrong, for people.
  var message: Message {
    switch self {
    case .missingCommand:
      Message(vi: "chưa cho biết lệnh nào", en: "no command was given")
    case .unknownCommand(let name, nil, isPath: true):
      Message(
        vi: "“\(name)” không phải là lệnh; để đọc tệp này: kehoach extract \(name)",
        en: "‘\(name)’ is no command; to read this file: kehoach extract \(name)")
    case .unknownCommand(let name, let suggestion, _):
      Message(vi: "không có lệnh “\(name)”", en: "there is no command ‘\(name)’").suggesting(suggestion)
    case .unknownOption(let name, let suggestion):
      Message(vi: "không có tuỳ chọn \(name)", en: "there is no option \(name)").suggesting(suggestion)
    case .missingValue(let option):
      Message(vi: "tuỳ chọn --\(option) cần một giá trị", en: "option --\(option) needs a value")
    case .unexpectedValue(let option):
      Message(vi: "tuỳ chọn --\(option) không nhận giá trị", en: "option --\(option) takes no value")
    case .invalidValue(let option, let value, let allowed):
      Message(
        vi: "--\(option) không nhận “\(value)”; giá trị hợp lệ: \(allowed)",
        en: "--\(option) does not take ‘\(value)’; it takes: \(allowed)")
    case .conflict(let first, let second):
      Message(vi: "\(first) không dùng cùng \(second)", en: "\(first) cannot stand with \(second)")
    case .missingCompanion(let option, let others):
      Message(vi: "\(option) cần đi cùng: \(others)", en: "\(option) needs one of: \(others)")
    case .missingFolder(let what, let folder):
      Message(
        vi: "\(what) ghi ra nhiều tệp; thêm --output \(folder.vietnamese)",
        en: "\(what) writes several files; add --output \(folder.english)")
    case .unknownRule(let name):
      Message(vi: "không có quy tắc “\(name)”", en: "there is no rule ‘\(name)’")
        .suggesting(Similarity.closest(to: name, in: RuleCatalogue.names))
    case .missingRule:
      Message(
        vi: "chưa cho biết quy tắc nào; “kehoach rules” liệt kê các quy tắc",
        en: "no rule was given; ‘kehoach rules’ lists them")
    case .missingPath:
      Message(
        vi: "chưa cho biết tệp nào cần đọc (dùng - để đọc từ đầu vào chuẩn)",
        en: "no file to read was given (use - for standard input)")
    case .missingWords:
      Message(vi: "chưa cho biết cần tìm từ nào", en: "no words to look for were given")
    case .missingPlan:
      Message(
        vi: "chưa cho biết văn bản nào; “kehoach plans” liệt kê các văn bản",
        en: "no plan was named; ‘kehoach plans’ lists them")
    case .missingSecondPlan:
      Message(
        vi: "cần hai văn bản để so sánh; “kehoach plans” liệt kê các văn bản",
        en: "two plans are needed to compare; ‘kehoach plans’ lists them")
    case .unexpectedArgument(let argument):
      Message(vi: "thừa đối số “\(argument)”", en: "unexpected argument ‘\(argument)’")
    }
  }
}

extension Message {
  /// The same, with a question whether something else was meant.
  func suggesting(_ suggestion: String?) -> Message {
    guard let suggestion else { return self }
    return Message(
      vi: "\(vietnamese); có phải ý bạn là \(suggestion)?", en: "\(english); did you mean \(suggestion)?")
  }
}
