import CenterSystem
import GovernanceConformance
import GovernanceModel
import Testing

@Suite("A center's system")
struct CenterSystemTests {
  @Test(arguments: [Profile.deadlines, .delivery, .store])
  func `conforms`(profile: Profile) async throws {
    #expect(try await SubjectConformance(of: CenterSystem.subject()).findings(profile) == [])
  }

  @Test func `that does a thing twice is found, with the requirement it breaks`() async throws {
    let forgetful = try SubjectConformance(of: ForgetfulSystem(CenterSystem.subject()))
    let findings = await forgetful.findings(.delivery)
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.code == "failed" && $0.requirement != nil })
    // Every sentence names what was asked of the system, what it did and what was expected.
    #expect(findings.allSatisfy { $0.message.en.contains($0.requirement ?? "-") })
  }

  @Test func `that does not claim a profile does not conform to it`() async throws {
    let findings = try await SubjectConformance(of: CenterSystem.subject()).findings(.regulations)
    #expect(findings.map(\.code) == ["couldNotRun"])
  }
}
