internal import PlanPipeline
internal import PlanReading
internal import VietnameseText

extension InputError {
  /// Why the input gave no record, for people.
  var message: Message {
    switch self {
    case .unreadable(let error): error.message
    case .tooLarge:
      Message(
        vi: "tệp quá lớn (trên \(FileContents.limit >> 20) MB)",
        en: "the file is too large (over \(FileContents.limit >> 20) MB)")
    case .skipped:
      Message(vi: "bỏ qua, không phải tệp văn bản", en: "skipped, not a text file")
    case .reading(let error): error.message
    }
  }
}

extension ReadingError {
  /// Why the bytes gave no text, for people.
  fileprivate var message: Message {
    switch self {
    case .empty: Message(vi: "tệp rỗng", en: "the file is empty")
    case .unsupported(let format):
      Message(
        vi: "là \(format.message.vietnamese), chưa đọc được; hãy chuyển sang văn bản thuần trước",
        en: "is \(format.message.english), which cannot be read yet; convert it to plain text first")
    case .binary(let offset):
      Message(
        vi: "không phải tệp văn bản: có dữ liệu nhị phân tại byte \(offset)",
        en: "not a text file: there is binary data at byte \(offset)")
    case .undecodable(let error, let line): error.message(line: line)
    }
  }
}

extension TextDecodingError {
  /// Why the bytes are no text in their encoding, for people.
  fileprivate func message(line: Int) -> Message {
    switch self {
    case .malformed(let encoding, let offset):
      Message(
        vi:
          "byte \(offset) (dòng \(line)) không hợp lệ trong \(encoding.name); tệp dùng bảng mã khác thì thêm --encoding",
        en: "byte \(offset) (line \(line)) is not valid \(encoding.name); add --encoding if the file is in another one")
    case .truncated(let encoding, let offset):
      Message(
        vi: "văn bản bị cắt giữa một ký tự \(encoding.name) tại byte \(offset) (dòng \(line))",
        en: "the text ends within a character of \(encoding.name) at byte \(offset) (line \(line))")
    case .contradictingByteOrderMark(let expected, let found):
      Message(
        vi: "đầu tệp cho biết bảng mã là \(found.name), không phải \(expected.name)",
        en: "the file's first bytes say that it is \(found.name), not \(expected.name)")
    case .unsupportedByteOrderMark(let name):
      Message(vi: "chưa đọc được bảng mã \(name)", en: "the encoding \(name) cannot be read yet")
    }
  }
}

extension FileFormat {
  /// The format's name, for people.
  fileprivate var message: Message {
    switch self {
    case .text: Message(vi: "văn bản thuần", en: "plain text")
    case .pdf: Message(vi: "tệp PDF", en: "a PDF file")
    case .zip: Message(vi: "tệp ZIP hoặc DOCX", en: "a ZIP or DOCX file")
    case .compound: Message(vi: "tệp Word/Excel cũ (DOC, XLS)", en: "an old Word or Excel file (DOC, XLS)")
    case .rtf: Message(vi: "tệp RTF", en: "an RTF file")
    case .image: Message(vi: "tệp ảnh", en: "a picture")
    case .compressed: Message(vi: "tệp nén", en: "a compressed file")
    case .executable: Message(vi: "tệp chương trình", en: "a program")
    }
  }
}
