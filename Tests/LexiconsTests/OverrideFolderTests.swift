import Glibc
import Lexicons
import TestSupport
import Testing

@Suite struct OverrideFolderTests {
  static let header = "key\tname\taliases\tdate\tlunar\tkind\tnote\tconfidence\tsource\n"

  @Test func replacesOneTableAndKeepsTheOthers() throws {
    let row = "hoi-an\tNgày của phố\t\t1999-12-04\t\tevent\t\tlow\tfor a test\n"
    let folder = try TemporaryFolder(files: ["anniversaries.tsv": Self.header + row])
    let lexicons = try Lexicons(directory: folder.path)
    #expect(lexicons.anniversaries.map(\.key) == ["hoi-an"])
    #expect(lexicons.anniversaries[0].date?.description == "1999-12-04")
    #expect(lexicons.knownDocuments == Lexicons.compiledIn.knownDocuments)
    #expect(lexicons.provinces == Lexicons.compiledIn.provinces)
  }

  @Test func anEmptyFolderChangesNothing() throws {
    let folder = try TemporaryFolder()
    let lexicons = try Lexicons(directory: folder.path + "/")
    #expect(lexicons.documentTypes == Lexicons.compiledIn.documentTypes)
    #expect(lexicons.agencies == Lexicons.compiledIn.agencies)
    #expect(lexicons.congresses == Lexicons.compiledIn.congresses)
  }

  @Test func columnOrderCommentsAndLineEndsAreFree() throws {
    let text = """
      \u{FEFF}# a note\r
      \r
      source\tconfidence\tnote\tkind\tlunar\tdate\taliases\tname\tkey\r
      # another
      a test\thigh\t\tlunar\t08-15\t\tRằm tháng Tám ; Trung thu\tTết Trung thu\ttrung-thu
      """
    let folder = try TemporaryFolder(files: ["anniversaries.tsv": text])
    let day = try #require(try Lexicons(directory: folder.path).anniversaries.first)
    #expect(day.key == "trung-thu")
    #expect(day.aliases == ["Rằm tháng Tám", "Trung thu"])
    #expect(day.lunar == "08-15")
    #expect(day.date == nil)
    #expect(day.confidence == .high)
  }

  @Test func aTableMayHaveNoRows() throws {
    let folder = try TemporaryFolder(files: ["anniversaries.tsv": Self.header])
    #expect(try Lexicons(directory: folder.path).anniversaries.isEmpty)
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let folder = try TemporaryFolder(files: ["notes.txt": ""])
    #expect(throws: LexiconError.unreadable(path: folder.path + "/none", code: ENOENT)) {
      try Lexicons(directory: folder.path + "/none")
    }
    #expect(throws: LexiconError.unreadable(path: folder.path + "/notes.txt", code: ENOTDIR)) {
      try Lexicons(directory: folder.path + "/notes.txt")
    }
  }

  @Test func aTableThatIsAFolderIsAnError() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/agencies.tsv"
    mkdir(path, 0o700)
    defer { rmdir(path) }
    #expect(throws: LexiconError.unreadable(path: path, code: EISDIR)) { try Lexicons(directory: folder.path) }
  }
}
