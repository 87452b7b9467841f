/// Why a document's XML was not read.
enum MarkupError: Error, Hashable {
  /// It is not well-formed; seen in the line, from 1.
  case malformed(line: Int)
  /// It has a document type declaration, with which entities are declared: documents have none, and none is followed.
  case declaresEntities
}
