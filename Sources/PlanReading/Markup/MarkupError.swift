/// Why a document's XML was not read.
enum MarkupError: Error, Hashable {
  /// It is not well-formed; seen in the line, from 1.
  case malformed(line: Int)
  /// Elements lie within one another, or attributes crowd in one, as in no document.
  case excessive
  /// It has a document type declaration, with which entities are declared: documents have none, and none is followed.
  case declaresEntities
}
