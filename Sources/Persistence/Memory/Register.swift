import GovernanceModel
import GovernanceWorkflow

/// The entries of all registers, only ever added.
struct Register {
  private var entries: [RegisterEntry.ID: RegisterEntry] = [:]

  mutating func add(_ entry: RegisterEntry) throws(StoreError) {
    if let first = entries[entry.id], first != entry { throw .entryChanged(entry.id) }
    entries[entry.id] = entry
  }

  func entries(
    of center: Center.ID, under regulation: RegulationTitle, in period: Range<Instant>
  ) -> [RegisterEntry] {
    entries.values
      .filter {
        $0.center == center && $0.regulation == regulation && period.contains($0.moment)
      }
      .sorted { ($0.moment, $0.id) < ($1.moment, $1.id) }
  }
}
