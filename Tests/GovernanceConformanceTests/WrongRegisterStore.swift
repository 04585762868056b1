import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

/// A register store that is right but for one fault.
struct WrongRegisterStore: RegisterStore {
  /// What it does otherwise, and the law that this breaks.
  enum Fault: CaseIterable, CustomTestStringConvertible {
    case overlooksChanges
    case keepsRepetitions
    case answersBackwards
    case overlooksThePeriod
    case mixesRegisters
    case addsOneByOne
    case stopsAtWhatIsThere

    var law: StoreLaw {
      switch self {
      case .overlooksChanges: .registerAppendsOnly
      case .keepsRepetitions: .registerReplays
      case .addsOneByOne, .stopsAtWhatIsThere: .registerIsWhole
      case .answersBackwards, .overlooksThePeriod, .mixesRegisters: .registerAnswers
      }
    }

    var testDescription: String { "\(law.rawValue), it \(self)" }
  }

  let base: MemoryStore
  let fault: Fault?
  private let adds = WrongCounter()

  init(_ partition: DivisionCode, _ fault: Fault?) {
    base = MemoryStore(partition: partition)
    self.fault = fault
  }

  func add(_ entry: RegisterEntry) async throws(StoreError) {
    adds.add()
    do throws(StoreError) {
      try await base.add(entry)
    } catch {
      if fault != .overlooksChanges { throw error }
    }
  }

  func add(all entries: some Sequence<RegisterEntry> & Sendable) async throws(StoreError) {
    switch fault {
    case .addsOneByOne:
      for entry in entries { try await add(entry) }
    case .stopsAtWhatIsThere:
      for entry in entries {
        let always = Instant(milliseconds: .min)..<Instant(milliseconds: .max)
        let there = await base.entries(of: entry.center, under: entry.regulation, in: always)
        if there.contains(entry) { return }
        try await base.add(entry)
      }
    default: try await base.add(all: entries)
    }
  }

  func entries(
    of center: Center.ID, under regulation: RegulationTitle, in period: Range<Instant>
  ) async throws(StoreError) -> [RegisterEntry] {
    let always = Instant(milliseconds: .min)..<Instant(milliseconds: .max)
    let asked = fault == .overlooksThePeriod ? always : period
    var entries = await base.entries(of: center, under: regulation, in: asked)
    if fault == .keepsRepetitions {
      entries += Array(repeating: entries, count: max(0, adds.value - entries.count)).flatMap { $0 }
    }
    if fault == .mixesRegisters {
      for other in RegulationTitle.allCases where other != regulation {
        entries += await base.entries(of: center, under: other, in: asked)
      }
    }
    return fault == .answersBackwards ? entries.reversed() : entries
  }
}
