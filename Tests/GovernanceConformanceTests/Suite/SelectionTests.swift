import Testing

@testable import GovernanceConformance

@Suite("A pattern of names")
struct SelectionTests {
  @Test(arguments: [
    ("SGC-P2-014c", "SGC-P2-014c", true), ("SGC-P2-014c", "SGC-P2-014", false),
    ("SGC-P2-014c", "SGC-P2-*", true), ("SGC-P2-014c", "*", true), ("SGC-P2-014c", "*014c", true),
    ("SGC-P2-014c", "SGC-*-014*", true), ("SGC-P2-014c", "SGC-*-015*", false),
    ("SGC-P2-014c", "SGC-P2-014c*", true), ("SGC-P2-014c", "*P2*P2*", false), ("ab", "ab*b", false),
    ("aab", "*ab", true), ("", "*", true), ("", "", true), ("a", "", false),
    ("abcabd", "a*b*d", true),
  ])
  func `stands for what it says`(text: String, pattern: String, matches: Bool) {
    #expect(NamePattern(pattern).matches(text) == matches)
  }
}
