import Foundation
import GovernanceModel
import Testing

@Suite("A confidential value")
struct ConfidentialTests {
  private struct Caller: Encodable {
    let name: Confidential<String>
    let number: Int
  }

  private let secret = "王某某"
  private let disclosure = Disclosure(
    by: id("a-1"), for: .delivery, at: .start(of: day("2026-03-02")))

  @Test func `is shown by nothing that prints, dumps or mirrors it`() {
    let caller = Caller(name: Confidential(secret), number: 1)
    var dumped = ""
    dump(caller, to: &dumped)
    let shown = [
      "\(caller)", "\(caller.name)", String(reflecting: caller), String(describing: caller.name),
      dumped, "\([caller.name])", "\(Optional(caller.name) as Any)",
      "\(Mirror(reflecting: caller.name).children.map { $0 })",
    ]
    for text in shown { #expect(!text.contains(secret)) }
    #expect(caller.name.description == "••••")
  }

  @Test func `is encoded as null`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(Caller(name: Confidential(secret), number: 1))
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"name":null,"number":1}"#)
  }

  @Test func `is revealed to whoever says what for`() {
    #expect(Confidential(secret).reveal(under: disclosure) == secret)
  }
}
