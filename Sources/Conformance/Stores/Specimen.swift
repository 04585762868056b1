import GovernanceModel
import GovernanceWorkflow

/// A made-up case whose appends depend on its number and on nothing else.
struct Specimen {
  /// The case's number among the specimens.
  let number: Int

  static let states = ["received", "registered", "accepted", "handled", "answered"]
  static let offices: [UnitReference] = [
    .center(Identifier(unchecked: "C-1")), .organ(Identifier(unchecked: "O-2")),
    .grid(Identifier(unchecked: "520221001001001")),
  ]
  static let clerk = Actor.ID(unchecked: "clerk-1")
  static let resident = Actor.ID(unchecked: "resident-2")

  init(_ number: Int) { self.number = number }

  var id: CaseID { CaseID(unchecked: "K-\(number + 1000)") }

  /// The office that owns the case, by its number.
  var owner: UnitReference { Self.offices[number % Self.offices.count] }

  /// The due moment after a version; every fifth case has none.
  func due(_ version: Int) -> Instant? {
    number % 5 == 4 ? nil : moment(version).advanced(byHours: 24 * (1 + number % 4))
  }

  func moment(_ version: Int) -> Instant {
    Instant(milliseconds: 1_772_413_200_000 + Int64(version) * 1001)
  }

  func record(_ version: Int, body: [UInt8]? = nil) -> EventRecord {
    let byClock = version % 4 == 3
    return EventRecord(
      caseID: id, version: version, action: "step\(version % 7)",
      from: version == 1 ? nil : Self.states[(version - 1) % Self.states.count],
      to: Self.states[version % Self.states.count], occurredAt: moment(version),
      recordedAt: Instant(milliseconds: moment(version).milliseconds + 5),
      actor: byClock ? nil : Self.clerk, role: byClock ? "clock" : "receptionist",
      unit: byClock ? nil : owner, procedure: VersionTag("specimen", "1"),
      charter: VersionTag("charter", "2026.1"), law: VersionTag("law", "2026.1"),
      body: body ?? Array(#"{"case":\#(number),"version":\#(version),"事项":"道路"}"#.utf8))
  }

  func entry(_ version: Int, isOpen: Bool = true) -> CaseEntry {
    CaseEntry(
      id: id, version: version, procedure: VersionTag("specimen", "1"), kind: "petition",
      state: Self.states[version % Self.states.count], isOpen: isOpen, owner: owner,
      nextDue: due(version), supervision: version % 2 == 0 ? "none" : "yellow",
      openedAt: moment(1), changedAt: Instant(milliseconds: moment(version).milliseconds + 5),
      wakesAt: wakesAt(version, isOpen: isOpen), involved: involved(version, isOpen: isOpen))
  }

  /// The moment at which time changes the case; an ended one may still owe something.
  func wakesAt(_ version: Int, isOpen: Bool = true) -> Instant? {
    let isQuiet = number % 7 == 6 || (!isOpen && number % 2 == 1)
    return isQuiet ? nil : moment(version).advanced(byHours: 2 + number % 3)
  }

  /// The places in lists after a version: its owner's, a role's that changes, and a clerk's.
  func involved(_ version: Int, isOpen: Bool = true) -> [Involvement] {
    let owners = Involvement(list: "office", subject: owner.description, due: due(version))
    guard isOpen else { return number % 2 == 0 ? [owners] : [] }
    let role = Involvement(
      list: "awaiting", subject: "role\(version % 3)@\(owner)", due: due(version),
      barred: number % 4 == 0 ? ["actor/\(Self.resident)", "organ/O-2"] : [])
    let clerks = Involvement(list: "mine", subject: "actor/\(Self.clerk)", due: due(1))
    return number % 2 == 0 ? [owners, role, clerks] : [owners, role]
  }

  /// The private field that stands at a place within the append that follows a version.
  func field(_ version: Int, _ index: Int) -> PrivateField {
    var source = SeededBytes(seed: UInt64(number) << 32 | UInt64(version) << 8 | UInt64(index))
    return PrivateField(
      commitment: Commitment(bytes: source.bytes(32)), name: index == 0 ? "statement" : "reason",
      salt: source.bytes(16), value: "第\(number)案第\(version)版之\(index):门前道路积水 🙂")
  }

  func key(_ characters: String, actor: Actor.ID = Specimen.clerk, body: UInt64 = 0)
    -> IdempotencyKey
  {
    var source = SeededBytes(seed: body)
    return IdempotencyKey(actor: actor, key: characters, body: source.bytes(32))
  }

  func append(
    after version: Int, events count: Int = 1, fields: Int = 0, key: IdempotencyKey? = nil,
    closes: Bool = false
  ) -> CaseAppend {
    CaseAppend(
      caseID: id, expectedVersion: version, key: key,
      events: (1...count).map { record(version + $0) },
      entry: entry(version + count, isOpen: !closes),
      fields: (0..<fields).map { field(version, $0) })
  }
}
