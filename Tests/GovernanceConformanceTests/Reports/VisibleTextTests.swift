import Testing

@testable import GovernanceConformance

@Suite("A text of a subject on a terminal")
struct VisibleTextTests {
  @Test(arguments: [
    ("申请人 A", "申请人 A"), ("red \u{1B}[31m", "red \\u{1B}[31m"), ("a\nb\rc", "a\\u{A}b\\u{D}c"),
    ("\u{9B}2J", "\\u{9B}2J"), ("\u{202E}abc", "\\u{202E}abc"), ("a\tb", "a\tb"), ("", ""),
    ("a\u{61C}b\u{AD}c", "a\\u{61C}b\\u{AD}c"), ("\u{200D}", "\\u{200D}"),
    ("\u{E0041}", "\\u{E0041}"), ("\u{3164}", "\\u{3164}"), ("\\u{202E}", "\\u{5C}u{202E}"),
    ("\\n", "\\n"),
  ])
  func `is one line that moves nothing`(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
  }
}
