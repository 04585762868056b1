#if Tool && SQLite
  import ArgumentParser
  import GovernanceExchange

  /// The name of a table on the command line.
  struct TableArgument: ExpressibleByArgument {
    let table: VillageTable

    init?(argument: String) {
      guard let table = VillageTable(rawValue: argument) else { return nil }
      self.table = table
    }

    static var allValueStrings: [String] { VillageTable.allCases.map(\.rawValue) }
  }
#endif
