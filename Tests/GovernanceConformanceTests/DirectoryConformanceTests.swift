import GovernanceConformance
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The directory and register kits")
struct DirectoryConformanceTests {
  private let county = DivisionCode(number: 520_221_000_000)

  @Test(arguments: WrongDirectoryStore.Fault.allCases)
  func `find the law that a wrong directory store breaks`(
    fault: WrongDirectoryStore.Fault
  ) async throws {
    let county = try #require(county)
    let findings = await DirectoryConformance { () async throws(StoreError) in
      WrongDirectoryStore(county, fault)
    }.findings()
    #expect(findings.contains { $0.law == fault.law })
  }

  @Test(arguments: WrongRegisterStore.Fault.allCases)
  func `find the law that a wrong register store breaks`(
    fault: WrongRegisterStore.Fault
  ) async throws {
    let county = try #require(county)
    let findings = await RegisterConformance { () async throws(StoreError) in
      WrongRegisterStore(county, fault)
    }.findings()
    #expect(findings.contains { $0.law == fault.law })
  }

  @Test func `find nothing in the same wrappers without a fault`() async throws {
    let county = try #require(county)
    let directory = await DirectoryConformance { () async throws(StoreError) in
      WrongDirectoryStore(county, nil)
    }.findings()
    let register = await RegisterConformance { () async throws(StoreError) in
      WrongRegisterStore(county, nil)
    }.findings()
    #expect(directory.isEmpty)
    #expect(register.isEmpty)
  }

  @Test func `have a wrong store for every law`() {
    let broken = Set(
      WrongDirectoryStore.Fault.allCases.map(\.law) + WrongRegisterStore.Fault.allCases.map(\.law))
    #expect(broken == Set(StoreLaw.allCases.filter { !$0.rawValue.hasPrefix("CS") }))
  }
}
