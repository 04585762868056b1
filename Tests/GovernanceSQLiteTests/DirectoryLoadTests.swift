#if SQLite
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Testing

  @Suite("Loading a directory into the SQLite store")
  struct DirectoryLoadTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `asks for a batch only when the one before it is written`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      let villages = SyntheticVillages(count: 5, unitsPerGrid: 4)
      try await store.load(villages, progress: { _ in })
      let counts = try await store.counts()
      #expect(counts.divisions == 6 && counts.centers == 5 && counts.grids == 25)
      #expect(counts.units == 100 && counts.heads == 100 && counts.households == 1100)
      try await store.load(villages, progress: { _ in })
      #expect(try await store.counts() == counts)
      try await store.close()
    }
  }
#endif
