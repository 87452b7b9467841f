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
      Message(
        vi: "bỏ qua, không có đuôi của loại tệp đọc được", en: "skipped, without the ending of a format that is read")
    case .reading(let error): error.message
    }
  }
}

extension ReadingError {
  /// Why the bytes gave no text, for people.
  fileprivate var message: Message {
    switch self {
    case .empty: Message(vi: "tệp rỗng", en: "the file is empty")
    case .unsupported(.zip):
      Message(
        vi: "là tệp ZIP chứa các tệp khác, không phải tài liệu; đặt đuôi .zip để đọc từng tệp trong đó",
        en: "is a ZIP file of other files and no document; named .zip, each file in it is read")
    case .unsupported(.executable):
      Message(vi: "là tệp chương trình, không phải tài liệu", en: "is a program and no document")
    case .unsupported(let format):
      Message(
        vi: "là \(format.message.vietnamese), chưa đọc được; hãy chuyển sang văn bản thuần trước",
        en: "is \(format.message.english), which cannot be read yet; convert it to plain text first")
    case .binary(let offset):
      Message(
        vi: "không phải tệp văn bản: có dữ liệu nhị phân tại byte \(offset); nếu là văn bản thì thêm --encoding",
        en: "not a text file: there is binary data at byte \(offset); if it is one, add --encoding")
    case .undecodable(let error, let line): error.message(line: line)
    case .archive(let error): error.message
    case .missingPart(let name):
      Message(vi: "tài liệu thiếu phần “\(name)”", en: "the document lacks its part ‘\(name)’")
    case .malformedPart(let name, let line):
      Message(
        vi: "tài liệu hỏng: “\(name)” không phải XML hợp lệ (dòng \(line))",
        en: "the document is damaged: ‘\(name)’ is not well-formed XML (line \(line))")
    case .excessiveMarkup(let name):
      Message(
        vi:
          "không đọc: “\(name)” có thẻ lồng nhau quá sâu hoặc có quá nhiều thuộc tính, điều tài liệu bình thường không có",
        en: "not read: ‘\(name)’ has elements nested too deep or with too many attributes, as no ordinary document does"
      )
    case .declaresEntities(let name):
      Message(
        vi: "không đọc: “\(name)” khai báo thực thể XML, điều tài liệu bình thường không có",
        en: "not read: ‘\(name)’ declares XML entities, which no ordinary document does")
    case .pageTooLarge(let limit):
      Message(
        vi: "trang web quá lớn (trên \(limit >> 20) MB)", en: "the web page is too large (over \(limit >> 20) MB)")
    case .converter(let error): error.message
    case .encrypted: Message(vi: "được đặt mật khẩu, không đọc được", en: "is protected by a password")
    case .cutOff:
      Message(vi: "tệp bị cắt, thiếu phần cuối; không đọc", en: "the file is cut off, its end is missing; not read")
    case .damaged:
      Message(vi: "tệp hỏng, không mở được", en: "the file is damaged and cannot be opened")
    case .tooManyPages(let limit): Message(vi: "có quá \(limit) trang", en: "has more than \(limit) pages")
    case .illegible:
      Message(
        vi: "không nhận ra chữ nào trong ảnh của trang", en: "no text can be made out in the pictures of its pages")
    case .pictureTooSmall(let width, let height):
      Message(
        vi: "ảnh quá nhỏ để đọc được chữ (\(width)×\(height) điểm ảnh)",
        en: "the picture is too small to show text (\(width)×\(height) pixels)")
    case .pictureTooLarge(let width, let height, let limit):
      Message(
        vi: "ảnh quá lớn (\(width)×\(height) điểm ảnh, trên \(limit / 1_000_000) triệu)",
        en: "the picture is too large (\(width)×\(height) pixels, over \(limit / 1_000_000) million)")
    }
  }
}

extension ArchiveError {
  /// Why an archive was not unpacked, for people.
  fileprivate var message: Message {
    switch self {
    case .damaged: Message(vi: "tệp nén bị hỏng hoặc bị cắt", en: "the archive is damaged or cut off")
    case .encrypted: Message(vi: "được đặt mật khẩu, không đọc được", en: "is protected by a password")
    case .tooLarge(let limit):
      Message(
        vi: "giải nén ra quá lớn (trên \(limit >> 20) MB)", en: "unpacks to too much (over \(limit >> 20) MB)")
    case .tooManyMembers(let limit):
      Message(vi: "có quá \(limit) tệp bên trong", en: "holds more than \(limit) files")
    case .tooDeep(let limit):
      Message(
        vi: "tệp nén lồng nhau quá \(limit) lớp", en: "archives lie more than \(limit) deep within one another")
    case .climbingPath:
      Message(
        vi: "đường dẫn trong tệp nén đi ra ngoài tệp nén; không đọc", en: "its path leads out of the archive; not read")
    case .noFiles: Message(vi: "tệp nén không chứa tệp nào", en: "the archive holds no files")
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
    case .undecided(let candidates, let offset):
      Self.undecided(candidates, offset: offset, line: line)
    case .contradictingByteOrderMark(let expected, let found):
      Message(
        vi: "đầu tệp cho biết bảng mã là \(found.name), không phải \(expected.name)",
        en: "the file's first bytes say that it is \(found.name), not \(expected.name)")
    case .unsupportedByteOrderMark(let name):
      Message(vi: "chưa đọc được bảng mã \(name)", en: "the encoding \(name) cannot be read yet")
    }
  }

  private static func undecided(_ candidates: [LegacyEncoding], offset: Int, line: Int) -> Message {
    let isOpen: Bool = candidates.isEmpty
    let names: String = (isOpen ? LegacyEncoding.allCases : candidates).map(\.name).joined(separator: ", ")
    return Message(
      vi: "không phải utf-8 (byte \(offset), dòng \(line)) và không rõ bảng mã nào; hãy thêm --encoding "
        + (isOpen ? "(\(names), …)" : "với một trong: \(names)"),
      en: "not utf-8 (byte \(offset), line \(line)), and it is not clear what else; add --encoding "
        + (isOpen ? "(\(names), …)" : "with one of \(names)"))
  }
}

extension FileFormat {
  /// The format's name, for people.
  fileprivate var message: Message {
    switch self {
    case .text: Message(vi: "văn bản thuần", en: "plain text")
    case .pdf: Message(vi: "tệp PDF", en: "a PDF file")
    case .docx: Message(vi: "tệp DOCX", en: "a DOCX file")
    case .odt: Message(vi: "tệp ODT", en: "an ODT file")
    case .spreadsheet: Message(vi: "bảng tính (XLSX, ODS)", en: "a spreadsheet (XLSX, ODS)")
    case .presentation: Message(vi: "bản trình chiếu (PPTX, ODP)", en: "a presentation (PPTX, ODP)")
    case .zip: Message(vi: "tệp ZIP", en: "a ZIP file")
    case .compound:
      Message(vi: "tệp Office cũ không phải Word (XLS, PPT …)", en: "an old Office file not of Word (XLS, PPT …)")
    case .html: Message(vi: "trang web", en: "a web page")
    case .webArchive: Message(vi: "trang web lưu thành một tệp (MHTML)", en: "a web page saved in one file (MHTML)")
    case .rtf: Message(vi: "tệp RTF", en: "an RTF file")
    case .image: Message(vi: "tệp ảnh", en: "a picture")
    case .compressed: Message(vi: "tệp nén", en: "an archive or compressed file")
    case .rar: Message(vi: "tệp RAR", en: "a RAR archive")
    case .executable: Message(vi: "tệp chương trình", en: "a program")
    }
  }
}
