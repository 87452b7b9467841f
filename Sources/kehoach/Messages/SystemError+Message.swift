internal import Glibc
internal import PlanPipeline

extension SystemError {
  /// What the operating system said, for people.
  var message: Message {
    switch code {
    case ENOENT: Message(vi: "không có tệp này", en: "there is no such file")
    case ENOTDIR: Message(vi: "đường dẫn đi qua một tệp không phải thư mục", en: "a part of the path is not a folder")
    case EACCES, EPERM: Message(vi: "không có quyền truy cập", en: "permission denied")
    case EISDIR: Message(vi: "là thư mục", en: "is a folder")
    case ENOSPC, EDQUOT: Message(vi: "hết chỗ trên đĩa", en: "no space is left on the disk")
    case EROFS: Message(vi: "ổ đĩa chỉ cho đọc", en: "the disk can only be read")
    case ENAMETOOLONG: Message(vi: "tên quá dài", en: "the name is too long")
    case ELOOP: Message(vi: "liên kết đi vòng", en: "its links lead in a circle")
    case EMFILE, ENFILE: Message(vi: "mở quá nhiều tệp cùng lúc", en: "too many files are open")
    case EIO: Message(vi: "lỗi thiết bị khi đọc hoặc ghi", en: "the device failed to read or write")
    default: Message(vi: "lỗi hệ thống số \(code)", en: "system error \(code) (\(String(cString: strerror(code))))")
    }
  }
}
