internal import CampaignStore
internal import Glibc
internal import PlanPipeline

extension RunError {
  /// What went wrong, for people.
  var message: Message {
    switch self {
    case .input(name: "-", let error):
      Message(vi: "đầu vào chuẩn: \(error.message.vietnamese)", en: "standard input: \(error.message.english)")
    case .input(let name, let error):
      Message(vi: "\(name): \(error.message.vietnamese)", en: "\(name): \(error.message.english)")
    case .output(let path?, SystemError(code: ENOENT)):
      Message(vi: "không ghi được \(path): không có thư mục này", en: "cannot write \(path): there is no such folder")
    case .output(let path?, let error):
      Message(
        vi: "không ghi được \(path): \(error.message.vietnamese)", en: "cannot write \(path): \(error.message.english)")
    case .output(nil, let error):
      Message(
        vi: "không ghi được ra đầu ra chuẩn: \(error.message.vietnamese)",
        en: "cannot write to standard output: \(error.message.english)")
    case .lexicons(let error): error.message
    case .settings(let error): error.message
    case .baseline(let path, let error):
      Message(vi: "\(path): \(error.message.vietnamese)", en: "\(path): \(error.message.english)")
    case .fix(name: "-", let error): error.message
    case .fix(let name, let error):
      Message(
        vi: "không sửa \(name): \(error.message.vietnamese)", en: "\(name) was not fixed: \(error.message.english)")
    case .annotate(let name, let error):
      Message(vi: "\(name): \(error.message.vietnamese)", en: "\(name): \(error.message.english)")
    case .store(let path, let error):
      Message(vi: "\(path): \(error.message.vietnamese)", en: "\(path): \(error.message.english)")
    case .unknownPlan(let name, let store):
      Message(
        vi: "\(store): không có văn bản “\(name)”; “kehoach plans” liệt kê các văn bản",
        en: "\(store): there is no plan ‘\(name)’; ‘kehoach plans’ lists them")
    case .unknownVersion(let name, let version):
      Message(
        vi: "văn bản “\(name)” không có phiên bản \(version)", en: "plan ‘\(name)’ has no version \(version)")
    case .ambiguousPlan(let name, let plans):
      Message(
        vi: "nhiều văn bản cùng tên “\(name)”, hãy dùng mã: \(Self.list(plans))",
        en: "several plans are called ‘\(name)’, use an id: \(Self.list(plans))")
    case .closedPipe:
      Message(vi: "đầu ra chuẩn đã đóng", en: "standard output was closed")
    }
  }

  private static func list(_ plans: [PlanReference]) -> String {
    plans.prefix(5).map { plan in "#\(plan.id) (\(plan.issuedOn ?? plan.path ?? "?"))" }.joined(separator: ", ")
      + (plans.count > 5 ? ", …" : "")
  }
}
