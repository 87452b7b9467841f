internal import CampaignStore

extension StoreError {
  /// What is wrong with a store, for people.
  var message: Message {
    switch self {
    case .absent:
      Message(
        vi: "chưa có kho này; tạo bằng “kehoach import ĐƯỜNG_DẪN”",
        en: "there is no such store yet; ‘kehoach import PATH’ makes it")
    case .notAStore:
      Message(vi: "tệp này không phải kho của kehoach", en: "this file is no store of kehoach")
    case .newer(let version):
      Message(
        vi: "kho do bản kehoach mới hơn ghi (cấu trúc \(version)); hãy dùng bản đó",
        en: "the store was written by a later kehoach (schema \(version)); use that one")
    case .older(let version):
      Message(
        vi: "kho do bản kehoach cũ ghi (cấu trúc \(version)); “kehoach import” sẽ nâng cấp kho",
        en: "the store was written by an earlier kehoach (schema \(version)); ‘kehoach import’ brings it up to date")
    case .damaged(let plan):
      Message(
        vi: "không đọc lại được văn bản #\(plan); nạp lại tệp đó bằng “kehoach import --refresh”",
        en: "plan #\(plan) cannot be read back; bring its file in again with ‘kehoach import --refresh’")
    case .database(let error): error.storeMessage
    }
  }
}

extension SQLiteError {
  fileprivate var storeMessage: Message {
    if isFull {
      return Message(
        vi: "hết chỗ trên đĩa; những gì đã nhập vẫn còn nguyên, hãy giải phóng chỗ rồi chạy lại",
        en: "no space is left on the disk; what came in is safe: make room and run it again")
    }
    if isBusy { return Message(vi: "lệnh khác đang giữ kho này", en: "another program holds the store") }
    if isForbidden {
      return Message(
        vi: "không mở hoặc không ghi được kho (\(message))", en: "the store cannot be opened or written (\(message))")
    }
    if isDamaged {
      return Message(vi: "kho bị hỏng (\(message))", en: "the store is damaged (\(message))")
    }
    return Message(vi: "lỗi SQLite \(code): \(message)", en: "SQLite error \(code): \(message)")
  }
}
