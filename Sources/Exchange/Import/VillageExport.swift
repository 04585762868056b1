import GovernanceModel
public import GovernanceWorkflow

/// Writes one table of a village out of a directory, as it can be imported again.
///
/// A village's tables hold no personal item: a household is a number and how many live in it, a head a name
/// in the system.
///
/// Complexity: O(rows) time; the memory of one page of units.
public struct VillageExport<Store: ExchangeStore>: Sendable {
  /// The table.
  public let table: VillageTable
  /// Where the rows come from.
  public let store: Store
  /// The encoding of the file.
  public let encoding: TextEncoding
  private static var pageSize: Int { 500 }

  /// Creates an export.
  public init(_ table: VillageTable, from store: Store, encoding: TextEncoding = .utf8) {
    self.table = table
    self.store = store
    self.encoding = encoding
  }

  /// Writes the table.
  ///
  /// - Parameters:
  ///   - area: Which divisions' units; all where nothing is given.
  ///   - write: Is given the bytes, part by part.
  ///   - progress: Is told how many rows are written.
  /// - Throws: ``ExchangeError`` when the store fails, or whatever `write` throws.
  public func run(
    in area: String? = nil, to write: ([UInt8]) throws(ExchangeError) -> Void,
    progress: (Int) -> Void = { _ in }
  ) async throws(ExchangeError) {
    var csv = CSVWriter(encoding: encoding)
    csv.write(table.columns.map(\.heading.zh))
    var (rows, last) = (0, HouseholdUnit.ID?.none)
    while true {
      let page = try await page(after: last)
      for unit in page where unit.grid.rawValue.hasPrefix(area ?? "") {
        for row in try await lines(of: unit) {
          csv.write(row)
          rows += 1
        }
      }
      try write(csv.take())
      progress(rows)
      guard let end = page.last else { return }
      last = end.id
    }
  }

  private func page(after last: HouseholdUnit.ID?) async throws(ExchangeError) -> [HouseholdUnit] {
    try await ExchangeError.storing { () async throws(StoreError) in
      try await store.units(after: last, limit: Self.pageSize)
    }
  }

  private func lines(of unit: HouseholdUnit) async throws(ExchangeError) -> [[String]] {
    switch table {
    case .units:
      return [
        [
          unit.id.rawValue, unit.grid.rawValue, "\(unit.size)", unit.sizeReason ?? "",
          unit.channel.rawValue, unit.headship.vacantSince?.description ?? "",
        ]
      ]
    case .heads:
      return unit.headship.head.map {
        [
          [
            unit.id.rawValue, $0.id.rawValue, $0.household.rawValue, $0.inOfficeSince.description,
            $0.through?.description ?? "",
          ]
        ]
      } ?? []
    case .households:
      let households = try await ExchangeError.storing { () async throws(StoreError) in
        try await store.households(of: unit.id)
      }
      return households.map { [$0.id.rawValue, $0.unit.rawValue, "\($0.residents)"] }
    }
  }
}
