import PlanPipeline
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.md", "a.md"), ("*.md", "x/y/a.md"), ("nhap", "x/nhap/a.txt"), ("nhap/", "nhap/a.txt"),
    ("x/*/a.txt", "x/y/a.txt"),
    ("x/**/a.txt", "x/a.txt"), ("x/**/a.txt", "x/y/z/a.txt"), ("/a.txt", "a.txt"), ("**", "a"), ("a?c", "abc"),
    ("*-cu.*", "ke-hoach-cu.md"), ("x/**", "x/y"), ("*a*b*", "xaxbx"),
  ])
  func meets(_ pattern: String, _ path: String) { #expect(Glob(pattern).matches(FilePath(path))) }

  @Test(arguments: [
    ("*.md", "a.txt"), ("nhap", "nhap2/a.txt"), ("/a.txt", "x/a.txt"), ("x/*.txt", "x/y/a.txt"), ("x/y", "z/x/y"),
    ("", "a"),
    ("a?c", "ac"), ("*a*b*", "xbxa"),
  ])
  func passesBy(_ pattern: String, _ path: String) { #expect(!Glob(pattern).matches(FilePath(path))) }

  /// A pattern with many stars takes no more steps than the product of both lengths.
  @Test func hostile() {
    let stars = String(repeating: "*a", count: 200)
    #expect(!Glob(stars + "b").matches(FilePath(String(repeating: "a", count: 4000))))
    let folders = String(repeating: "**/a/", count: 100)
    #expect(!Glob(folders + "b").matches(FilePath(String(repeating: "a/", count: 400) + "c")))
  }
}
