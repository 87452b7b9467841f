/// Why a package could not be taken apart or put together again.
public enum PackageError: Error, Hashable, Sendable {
  /// The archive's directory cannot be followed, or is of the form for archives above 4 GiB.
  case unreadable
  /// A part that must be changed is not there, or cannot be unpacked.
  case missingPart(String)
  /// The markup of a part is not what the reader made of it: it is not in UTF-8, or its tags do not fit.
  case unexpectedMarkup(String)
  /// A part could not be packed.
  case packing
}
