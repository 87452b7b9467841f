import Testing

@testable import Lexicons

@Suite struct EmbeddedTablesTests {
  @Test(arguments: LexiconTable.allCases)
  func isWhatTheTableSays(table: LexiconTable) throws {
    let folder = String(#filePath.dropLast("Tests/LexiconsTests/EmbeddedTablesTests.swift".count)) + "Lexicons"
    let bytes = try #require(try TableFile.bytes(of: table.fileName, in: folder))
    let isFresh = bytes == table.compiledInBytes
    #expect(isFresh, "EmbeddedTables.swift is older than \(table.fileName): run .ci/embed-lexicons")
  }

  @Test func theTextIsTheBytes() {
    for table in LexiconTable.allCases {
      #expect(Array(table.compiledInText.utf8) == table.compiledInBytes)
    }
  }
}
