import GovernanceModel
import GovernanceWorkflow

/// Lists of cases: a row is shown to whom a single read would show the case.
extension DeskSubject {
  func worklist(_ body: JSONValue) async throws(SubjectStop) -> JSONValue {
    let (list, reader, limit, after) = try SubjectStop.reading { () throws(WireError) in
      (
        try body.parsed("list", "a list") { Worklist(rawValue: $0) },
        try SubjectReader.reader(body), try SubjectReader.limit(body) ?? 50,
        try body.parsedIfPresent("after", "a place that was answered before") { Self.place($0) }
      )
    }
    let desk = try await desk()
    let purpose = Self.purpose(of: reader)
    var (rows, next): ([CaseView.Row], WorklistQuery.Place?) = ([], after)
    while true {
      let (from, size) = (next, limit - rows.count)
      let page = try await SubjectStop.storing { () async throws(StoreError) in
        try await desk.worklist(
          list, for: reader.actor, as: reader.role, at: reader.unit, after: from, limit: size)
      }
      for row in page.rows {
        let view = try await SubjectStop.storing { () async throws(StoreError) in
          try await desk.read(row.id, as: reader, for: purpose)
        }
        if let view { rows.append(view.row) }
      }
      next = page.next
      guard next != nil, rows.count < limit else { break }
    }
    return SubjectWriter.object([
      ("rows", .array(rows.map(SubjectWriter.row))),
      ("next", next.map { .string(Self.text(of: $0)) }),
    ])
  }

  /// What somebody looks at their list for.
  private static func purpose(of reader: Reader) -> ReadingPurpose {
    switch reader.role {
    case .party: .ownMatter
    case .supervisor: .supervision
    case .reviewer: .review
    case .auditor: .audit
    default: .handling
    }
  }

  private static func text(of place: WorklistQuery.Place) -> String {
    "\(place.due?.description ?? "-") \(place.id)"
  }

  private static func place(_ text: String) -> WorklistQuery.Place? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let id = CaseID(String(parts[1])) else { return nil }
    guard parts[0] != "-" else { return WorklistQuery.Place(due: nil, id: id) }
    return Instant(String(parts[0])).map { WorklistQuery.Place(due: $0, id: id) }
  }
}
