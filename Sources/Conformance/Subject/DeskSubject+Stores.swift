import GovernanceModel
import GovernanceWorkflow

/// The laws of stores, checked by the kits of this module on stores of their own.
extension DeskSubject {
  func law(_ body: JSONValue) async throws(SubjectStop) -> JSONValue {
    let law = try SubjectStop.reading { () throws(WireError) in
      try body.parsed("law", "the name of a law") { StoreLaw(rawValue: $0) }
    }
    let reports: [StoreReport]
    if let laws { reports = laws } else { reports = await checked() }
    laws = reports
    let findings = reports.flatMap(\.findings).filter { $0.law == law }
    return [
      "law": .string(law.rawValue), "checked": .bool(reports.contains { $0.checked.contains(law) }),
      "findings": .array(findings.map { .string($0.message.en) }),
    ]
  }

  private func checked() async -> [StoreReport] {
    [
      await StoreConformance(make: make, reopen: reopen).report(),
      await DirectoryConformance(make: make).report(),
      await RegisterConformance(make: make).report(),
    ]
  }
}
