#if SQLite
  import GovernanceModel
  import GovernanceWorkflow
  import Testing

  /// Small appends to made-up cases.
  enum Sample {
    static func county() throws -> DivisionCode {
      try #require(DivisionCode(number: 520_221_000_000))
    }

    static func append(
      _ name: String, after version: Int, events count: Int = 1, fields: [PrivateField] = [],
      body: [UInt8] = Array(#"{"事项":"道路"}"#.utf8)
    ) throws -> CaseAppend {
      let id = try #require(CaseID(name))
      let moment = Instant(milliseconds: 1_772_413_200_000 + Int64(version))
      let tag = VersionTag("sample", "1")
      let events = (1...count).map { offset in
        EventRecord(
          caseID: id, version: version + offset, action: "accept", from: "registered",
          to: "accepted", occurredAt: moment, recordedAt: moment, actor: Actor.ID("clerk-1"),
          role: "receptionist", unit: UnitReference("center/C-1"), procedure: tag, charter: tag,
          law: tag, body: body)
      }
      let entry = CaseEntry(
        id: id, version: version + count, procedure: tag, kind: "petition", state: "accepted",
        isOpen: true, owner: UnitReference("center/C-1"), nextDue: moment, supervision: "none",
        openedAt: moment, changedAt: moment)
      return CaseAppend(
        caseID: id, expectedVersion: version, key: nil, events: events, entry: entry,
        fields: fields)
    }

    static func field(_ seed: UInt8) -> PrivateField {
      PrivateField(
        commitment: Commitment(bytes: Array(repeating: seed, count: 32)), name: "statement",
        salt: [seed], value: "门前道路积水")
    }
  }
#endif
