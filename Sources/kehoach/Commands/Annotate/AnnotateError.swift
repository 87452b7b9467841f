internal import PlanReading
internal import RecordPublishing

/// Why a document was not annotated.
enum AnnotateError: Error, Hashable {
  /// It is no DOCX.
  case format(FileFormat)
  /// The output would take the place of the document.
  case ontoItself
  /// Its parts could not be changed.
  case package(PackageError)
  /// With the comments in it, other text would be read of it. What is written is read again, so that this never leaves.
  case changedText
}

extension AnnotateError {
  /// Why, for people.
  var message: Message {
    switch self {
    case .format(.compound), .format(.rtf):
      Message(
        vi: "chỉ ghi nhận xét được vào DOCX; hãy lưu tệp này thành DOCX trước (trong Word hoặc LibreOffice)",
        en: "comments are written into DOCX only; save this file as DOCX first (in Word or LibreOffice)")
    case .format(.text), .format(.html):
      Message(
        vi: "chỉ ghi nhận xét được vào DOCX; với tệp văn bản dùng “kehoach check”",
        en: "comments are written into DOCX only; for text use ‘kehoach check’")
    case .format(let format):
      Message(
        vi: "chỉ ghi nhận xét được vào DOCX, không ghi được vào \(format.rawValue)",
        en: "comments are written into DOCX only, not into \(format.rawValue)")
    case .ontoItself:
      Message(
        vi: "--output trùng với chính văn bản; hãy chọn tên khác để giữ bản gốc",
        en: "--output is the document itself; choose another name, so that the original stays")
    case .package(.unreadable):
      Message(
        vi: "không lần theo được mục lục của gói ZIP", en: "the directory of the ZIP archive cannot be followed")
    case .package(.missingPart(let part)):
      Message(vi: "thiếu phần \(part) trong gói", en: "the package lacks its part \(part)")
    case .package(.unexpectedMarkup(let part)):
      Message(
        vi: "phần \(part) có cấu trúc XML không ghi thêm được", en: "the markup of the part \(part) takes no additions")
    case .package(.packing):
      Message(vi: "không nén lại được gói", en: "the package could not be packed again")
    case .changedText:
      Message(
        vi: "nhận xét sẽ làm đổi nội dung văn bản nên không ghi; xin báo lỗi này",
        en: "the comments would change the text, so nothing was written; please report this")
    }
  }
}
