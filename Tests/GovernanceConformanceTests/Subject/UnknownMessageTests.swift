import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("A message of a type that there is not")
struct UnknownMessageTests {
  @Test func `is answered with an error before any subject sees it`() async throws {
    let transport = InProcessTransport(RuledSubject { _ in .done })
    let answer = await transport.send(try SubjectRequest(seq: 3, unchecked: ["type": "weather"]))
    guard case .success(.errored(let message, _)) = answer else {
      return #expect(Bool(false), "\(answer)")
    }
    #expect(message.contains("type"))
  }
}
