internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline

extension SettingsError {
  /// Why settings cannot be used, for people.
  var message: Message {
    let name: String = FilePath.current.resolved.map { folder in path.relative(to: folder).name } ?? path.name
    let message: Message = defect.message
    return Message(
      vi: "\(name), dòng \(line): \(message.vietnamese)", en: "\(name), line \(line): \(message.english)")
  }
}

extension SettingsError.Defect {
  fileprivate var message: Message {
    switch self {
    case .unreadable(let error): error.message
    case .malformed(let error): error.message
    case .unknownKey(let name, let known):
      Message(vi: "không có thiết lập “\(name)”", en: "there is no setting ‘\(name)’")
        .suggesting(Similarity.closest(to: name, in: known))
    case .duplicateKey(let name):
      Message(vi: "thiết lập “\(name)” có hai lần", en: "the setting ‘\(name)’ is there twice")
    case .unknownRule(let name, let known):
      Message(vi: "không có quy tắc “\(name)”", en: "there is no rule ‘\(name)’")
        .suggesting(Similarity.closest(to: name, in: known))
    case .invalidValue("", let expected):
      Message(vi: "phải là \(expected.message.vietnamese)", en: "must be \(expected.message.english)")
    case .invalidValue(let key, let expected):
      Message(
        vi: "“\(key)” phải là \(expected.message.vietnamese)", en: "‘\(key)’ must be \(expected.message.english)")
    }
  }
}

extension SettingsError.Form {
  fileprivate var message: Message {
    switch self {
    case .object: Message(vi: "một đối tượng JSON", en: "a JSON object")
    case .texts: Message(vi: "một mảng chuỗi", en: "an array of strings")
    case .oneOf(let words):
      Message(vi: "một trong: \(words.joined(separator: ", "))", en: "one of: \(words.joined(separator: ", "))")
    }
  }
}

extension RecordDecodingError {
  /// Why a text is no JSON, for people.
  var message: Message {
    Message(vi: "không phải JSON hợp lệ tại byte \(offset)", en: "is not valid JSON at byte \(offset)")
  }
}

extension BaselineError {
  /// Why a file is no baseline, for people.
  var message: Message {
    switch self {
    case .malformed(let error): error.message
    case .version(let name):
      Message(
        vi: "là bản “\(name)”, chương trình này dùng “\(Baseline.schemaIdentifier)”; hãy ghi lại bằng --write-baseline",
        en: "is ‘\(name)’, and this program reads ‘\(Baseline.schemaIdentifier)’; write it anew with --write-baseline")
    case .notABaseline:
      Message(vi: "không phải tệp do --write-baseline ghi ra", en: "was not written by --write-baseline")
    }
  }
}

extension FixError {
  /// Why a file was not fixed, for people.
  var message: Message {
    switch self {
    case .standardInput:
      Message(vi: "đầu vào chuẩn không sửa được; dùng --diff", en: "standard input cannot be fixed; use --diff")
    case .format(let type):
      Message(
        vi: "chỉ sửa được tệp văn bản và markdown, không sửa \(type)",
        en: "only text and markdown are fixed, not \(type)")
    case .readOnly: Message(vi: "tệp chỉ cho đọc", en: "the file is read-only")
    case .changedMeanwhile:
      Message(vi: "tệp đã bị thay đổi trong lúc kiểm tra", en: "the file was changed while it was checked")
    case .unwritable(let error): error.message
    case .unmapped:
      Message(
        vi: "không xác định được chỗ sửa trong tệp gốc", en: "the places could not be found again in the file's bytes")
    case .unencodable(let encoding):
      Message(
        vi: "bảng mã \(encoding) của tệp không ghi được chữ cần sửa; hãy chuyển tệp sang utf-8 trước",
        en: "the file's encoding, \(encoding), lacks letters that were to be written; convert it to utf-8 first")
    }
  }
}
