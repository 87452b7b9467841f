internal import Glibc

/// The settings with which LibreOffice reads a file that nobody has looked at: no macros, no links to other files or
/// addresses.
enum OfficeProfile {
  /// The folder of the settings.
  static let name: String = "profile"

  /// Writes the settings into a folder; whether that worked.
  static func write(to folder: PrivateFolder) -> Bool {
    guard mkdir("\(folder.path)/\(name)", 0o700) == 0, mkdir("\(folder.path)/\(name)/user", 0o700) == 0 else {
      return false
    }
    return folder.write(Array(settings.utf8), to: "\(name)/user/registrymodifications.xcu")
  }

  private static let settings: String = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    \(item("Common/Security/Scripting", "DisableMacrosExecution", "true"))
    \(item("Common/Security/Scripting", "MacroSecurityLevel", "3"))
    \(item("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
    \(item("Common/Security/Scripting", "DisableActiveContent", "true"))
    \(item("Writer/Content/Update", "Link", "2"))
    </oor:items>

    """

  private static func item(_ path: String, _ name: String, _ value: String) -> String {
    "<item oor:path=\"/org.openoffice.Office.\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\">"
      + "<value>\(value)</value></prop></item>"
  }
}
