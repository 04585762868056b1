import Testing

@testable import GovernanceConformance

@Suite("A text of a subject on a terminal")
struct VisibleTextTests {
  @Test(arguments: [
    ("申请人 A", "申请人 A"), ("red \u{1B}[31m", "red \\u{1B}[31m"), ("a\nb\rc", "a\\u{A}b\\u{D}c"),
    ("\u{9B}2J", "\\u{9B}2J"), ("\u{202E}abc", "\\u{202E}abc"), ("a\tb", "a\tb"), ("", ""),
  ])
  func `is one line that moves nothing`(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
  }
}
