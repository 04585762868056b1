public import GovernanceConformance
import GovernanceFixtures
public import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow

/// A center's system as a subject of the conformance suite: the kit's desk over the store that the center uses.
public enum CenterSystem {
  /// The system, with a new store for every vector.
  ///
  /// - Throws: An error where there is no such county, or the procedure and the charter do not fit together.
  public static func subject() throws -> DeskSubject<MemoryStore> {
    guard let county = DivisionCode("520204000000") else { throw NoCounty() }
    return try DeskSubject(
      SubjectDescription(
        name: "center-system", vendor: "An example", version: "1.0", language: "Swift",
        profiles: [.model, .deadlines, .delivery, .store]),
      seal: .forTests,
      make: { () async throws(StoreError) in MemoryStore(partition: county) })
  }

  struct NoCounty: Error {}
}
