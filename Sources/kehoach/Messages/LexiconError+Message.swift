internal import Lexicons
internal import PlanPipeline

extension LexiconError {
  /// Why a folder of tables cannot be used, for people.
  var message: Message {
    switch self {
    case .unreadable(let path, let code):
      RunError.input(name: path, .unreadable(SystemError(code: code))).message
    case .tooLarge(let file, let limit):
      Message(vi: "\(file): bảng lớn hơn \(limit) byte", en: "\(file): the table has more than \(limit) bytes")
    case .notUTF8(let file, let line):
      Message(vi: "\(file), dòng \(line): không phải UTF-8", en: "\(file), line \(line): is not UTF-8")
    case .missingHeader(let file):
      Message(vi: "\(file): thiếu dòng tiêu đề", en: "\(file): the header line is missing")
    case .missingColumn(let file, let column):
      Message(vi: "\(file): thiếu cột \(column)", en: "\(file): the column \(column) is missing")
    case .unexpectedColumn(let file, let column):
      Message(
        vi: "\(file): thừa hoặc trùng cột \(column)", en: "\(file): there is no column \(column), or it is there twice")
    case .cellCount(let file, let line, let found, let expected):
      Message(
        vi: "\(file), dòng \(line): có \(found) ô, cần \(expected)",
        en: "\(file), line \(line): \(found) cells, not \(expected)")
    case .malformedCell(let file, let line, let column, let found, let expected):
      Message(
        vi: "\(file), dòng \(line), cột \(column): “\(found)” không phải \(expected.message.vietnamese)",
        en: "\(file), line \(line), column \(column): ‘\(found)’ is not \(expected.message.english)")
    case .duplicateKey(let file, let line, let firstLine, let key):
      Message(
        vi: "\(file), dòng \(line): trùng khoá “\(key)” với dòng \(firstLine)",
        en: "\(file), line \(line): the key ‘\(key)’ stands in line \(firstLine) already")
    }
  }
}

extension LexiconError.Expectation {
  /// What a cell should have held, for people.
  fileprivate var message: Message {
    switch self {
    case .text: Message(vi: "một đoạn chữ", en: "a text")
    case .composedText: Message(vi: "chữ ở dạng Unicode NFC", en: "text in Unicode NFC")
    case .date: Message(vi: "ngày dạng YYYY, YYYY-MM hoặc YYYY-MM-DD", en: "a date as YYYY, YYYY-MM or YYYY-MM-DD")
    case .day: Message(vi: "ngày dạng YYYY-MM-DD", en: "a day as YYYY-MM-DD")
    case .lunarDay: Message(vi: "ngày âm lịch dạng MM-DD", en: "a lunar day as MM-DD")
    case .number: Message(vi: "số nguyên dương", en: "a whole number above zero")
    case .romanNumeral: Message(vi: "số La Mã khớp với cột ordinal", en: "the roman numeral of the column ordinal")
    case .term: Message(vi: "nhiệm kỳ dạng YYYY-YYYY", en: "a term as YYYY-YYYY")
    case .sameNumberOfWords:
      Message(vi: "cụm từ khác, có cùng số từ với cột wrong", en: "other words, as many as in the column wrong")
    case .oneOf(let words):
      Message(vi: "một trong: \(words.joined(separator: ", "))", en: "one of: \(words.joined(separator: ", "))")
    }
  }
}
