public import GovernanceModel

/// Who may see what of a case, as data; what no rule allows is not seen.
///
/// Lists, single reads, notices and exports all go through ``view(of:history:for:purpose:duties:on:in:)``, so
/// that none shows what another one hides.
///
/// Source: 信访工作条例, Article 30(3). Requirement: RP-01. Requirement: RP-03.
public struct AccessPolicy: Hashable, Sendable {
  /// Its name and version.
  public let id: VersionTag
  /// Its rules.
  public let rules: [AccessRule]

  /// Creates a policy.
  public init(id: VersionTag, rules: [AccessRule]) {
    self.id = id
    self.rules = rules
  }

  /// What a reader sees of a case, or nothing: a case that is hidden looks like one that is not there.
  ///
  /// - Parameters:
  ///   - file: The case.
  ///   - history: Its events.
  ///   - reader: Who looks.
  ///   - purpose: What for.
  ///   - duties: What is owed in it.
  ///   - day: The day, for whoever stands in for somebody until a day.
  ///   - directory: The reader, the accused, and the offices of the case and of both with all above.
  /// - Returns: What the reader may see, or nothing.
  /// - Complexity: O(rules + events).
  public func view(
    of file: CaseFile, history: [CaseEvent], for reader: Reader, purpose: ReadingPurpose,
    duties: [OpenDuty<CaseVocabulary>], on day: CivilDate, in directory: DirectorySnapshot
  ) -> CaseView? {
    let fitting = rules(for: reader, purpose, on: file, day, in: directory)
    let parts = fitting.reduce(into: Set<AccessPart>()) { $0.formUnion($1.parts) }
    guard parts.contains(.entry) else { return nil }
    let isStaff = reader.unit != nil
    return CaseView(
      row: CaseView.Row(
        id: file.id, kind: CaseVocabulary.kind(of: file.subject), state: file.state,
        nextDue: file.nextDue, openedAt: file.openedAt),
      parts: parts, seats: parts.contains(.file) ? file.seats : [:],
      duties: parts.contains(.file) ? duties : [],
      notices: parts.contains(.notices) ? duties.map(\.wording) : [],
      history: parts.contains(.history)
        ? history.map { item($0, isStaff: isStaff, reader) } : [],
      people: people(in: file, for: reader, parts))
  }

  /// The texts that came with an act and that a reader may read.
  public func readable(
    _ event: CaseEvent, in file: CaseFile, for reader: Reader, purpose: ReadingPurpose,
    on day: CivilDate, directory: DirectorySnapshot
  ) -> [FieldReference] {
    let fitting = rules(for: reader, purpose, on: file, day, in: directory)
      .filter { $0.parts.contains(.texts) }
    guard !fitting.isEmpty else { return [] }
    let classes = fitting.reduce(into: Set<FieldClass>()) { $0.formUnion($1.texts) }
    return event.fields.filter { field in
      let kind = FieldClass(of: field.name, in: event.action)
      guard reader.unit == nil else {
        return classes.contains(kind) && (kind != .identity || wasRevealed(to: reader, in: file))
      }
      // Their own words, whatever they are.
      if event.actor == reader.actor, event.unit == nil { return true }
      return classes.contains(kind) && isTheirs(kind, event, reader, file)
    }
  }

  /// What the parties are told is for all of them; what a clerk took down is for whom it is certain to be of.
  private func isTheirs(
    _ kind: FieldClass, _ event: CaseEvent, _ reader: Reader, _ file: CaseFile
  ) -> Bool {
    let isAlone = CaseVocabulary.parties(in: file) == [reader.actor]
    switch kind {
    case .told: return true
    case .statement: return event.unit != nil && (isAlone || file.facts.contains(.isPetition))
    case .identity: return event.unit != nil && isAlone
    case .working, .guarded, .record, .sealed: return false
    }
  }

  private func wasRevealed(to reader: Reader, in file: CaseFile) -> Bool {
    file.subject.disclosures.contains { $0.actor == reader.actor }
  }

  private func item(_ event: CaseEvent, isStaff: Bool, _ reader: Reader) -> CaseView.Item {
    // Residents are named by nobody but themselves; who of an office acted is the office's own affair.
    let mayName = event.actor == reader.actor || (isStaff && event.unit != nil)
    return CaseView.Item(
      action: event.action, occurredAt: event.occurredAt, state: event.to, unit: event.unit,
      actor: mayName ? event.actor : nil)
  }

  /// The reader themself; and everybody, once the reader has said what for.
  private func people(
    in file: CaseFile, for reader: Reader, _ parts: Set<AccessPart>
  ) -> [Actor.ID] {
    guard parts.contains(.identity) else { return [] }
    let parties = CaseVocabulary.parties(in: file)
    if reader.unit != nil, wasRevealed(to: reader, in: file) { return parties.sorted() }
    return parties.filter { $0 == reader.actor }
  }
}
