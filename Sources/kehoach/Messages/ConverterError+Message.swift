internal import PlanReading

extension ConverterError {
  /// Why a converter gave nothing, for people.
  var message: Message {
    switch self {
    case .missing(let converter):
      Message(
        vi: "cần \(converter.name), hiện chưa có; cài bằng: apt-get install -y \(converter.package)",
        en: "needs \(converter.name), which is not there; install it: apt-get install -y \(converter.package)")
    case .timedOut(let converter, let seconds):
      Message(
        vi: "\(converter.name) chạy quá \(seconds) giây, đã dừng", en: "\(converter.name) ran over \(seconds) s, ended")
    case .tooMuchOutput(let converter, let limit):
      Message(
        vi: "\(converter.name) cho ra quá nhiều (trên \(limit >> 20) MB), đã dừng",
        en: "\(converter.name) gave too much (over \(limit >> 20) MB), ended")
    case .crashed(let converter, let signal):
      Message(
        vi: "\(converter.name) bị sập khi đọc tệp (tín hiệu \(signal))",
        en: "\(converter.name) crashed on the file (signal \(signal))")
    case .failed(let converter, let status):
      Message(
        vi: "\(converter.name) không đọc được tệp (mã \(status))",
        en: "\(converter.name) could not read the file (status \(status))")
    case .unusable(let converter):
      Message(
        vi: "\(converter.name) không cho ra gì đọc được; có thể tệp bị hỏng",
        en: "\(converter.name) gave nothing that can be read; the file may be damaged")
    case .lacksVietnamese(let converter):
      Message(
        vi: "\(converter.name) thiếu dữ liệu tiếng Việt; cài bằng: apt-get install -y \(converter.package)",
        en: "\(converter.name) lacks the data for Vietnamese; install it: apt-get install -y \(converter.package)")
    case .noRoom(let converter):
      Message(
        vi: "không đủ chỗ (bộ nhớ hoặc thư mục tạm) cho \(converter.name)",
        en: "no room (memory or temporary folder) for \(converter.name)")
    }
  }
}

extension Converter {
  /// The program's name, for people.
  fileprivate var name: String { self == .libreoffice ? "LibreOffice" : rawValue }
}
