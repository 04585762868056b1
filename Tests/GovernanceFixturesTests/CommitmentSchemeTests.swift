import GovernanceFixtures
import GovernanceWorkflow
import Testing

@Suite("The commitment scheme for tests")
struct CommitmentSchemeTests {
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func `begins with the known digest of FNV-1a`(text: String, word: String) {
    let digest = CommitmentScheme.forTests.digest(Array(text.utf8))
    #expect(digest.count == 32)
    #expect(Commitment(bytes: Array(digest.prefix(8))).description == word)
  }

  @Test func `goes on from word to word`() {
    let digest = CommitmentScheme.forTests.digest(Array("foo".utf8))
    let longer = CommitmentScheme.forTests.digest(Array("foo".utf8) + [1])
    #expect(digest[8..<16] == longer[0..<8])
  }

  @Test func `tells texts, fields and salts apart`() {
    let scheme = CommitmentScheme.forTests
    let commitments = [
      scheme.commit(name: "statement", salt: [1], value: "甲"),
      scheme.commit(name: "statement", salt: [2], value: "甲"),
      scheme.commit(name: "reason", salt: [1], value: "甲"),
      scheme.commit(name: "statement", salt: [1], value: "乙"),
    ]
    #expect(Set(commitments).count == 4)
    #expect(commitments[0] == scheme.commit(name: "statement", salt: [1], value: "甲"))
  }
}
