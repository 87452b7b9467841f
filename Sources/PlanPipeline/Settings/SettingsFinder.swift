internal import Glibc
internal import Synchronization

/// Finds the `kehoach.json` that a file is under: in its folder, or the nearest folder above that has one. Each is read
/// once, and workers may ask side by side.
public final class SettingsFinder: Sendable {
  private let found: Mutex<[FilePath: Result<CheckSettings?, SettingsError>]> = Mutex([:])

  /// A finder that has found nothing yet.
  public init() {}

  /// The settings for files of a folder, by its resolved path; null where there are none.
  public func settings(for folder: FilePath) throws(SettingsError) -> CheckSettings? {
    if let known = found.withLock({ found in found[folder] }) { return try known.get() }
    let result: Result<CheckSettings?, SettingsError> = Result { () throws(SettingsError) in
      if let own = try read(folder) { return own }
      let above: FilePath = folder.folder
      return above == folder ? nil : try settings(for: above)
    }
    found.withLock { found in found[folder] = result }
    return try result.get()
  }

  /// The settings that stand in a folder itself.
  private func read(_ folder: FilePath) throws(SettingsError) -> CheckSettings? {
    let path: FilePath = folder.appending(CheckSettings.fileName.utf8)
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try FileContents.read(path)
    } catch .unreadable(SystemError(code: ENOENT)), .unreadable(SystemError(code: ENOTDIR)) {
      return nil
    } catch {
      throw SettingsError(path: path, line: 1, defect: .unreadable(error))
    }
    return try CheckSettings(json: bytes, path: path)
  }
}
