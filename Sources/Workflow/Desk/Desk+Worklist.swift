public import GovernanceModel

extension Desk {
  /// One page of a list for a person in a post; nothing for a post that the person does not hold.
  ///
  /// Places are those that the last stored event has left; what has fallen due since shows once it is
  /// stored, see ``advanceAll(dueBefore:after:limit:)``. This is the machinery of lists: it does not ask
  /// what a reader may see of a case, and whoever shows rows to people lets them go through the policy of
  /// access first.
  ///
  /// - Parameters:
  ///   - list: Which list.
  ///   - actor: Who asks.
  ///   - role: In which role.
  ///   - unit: For which office; nothing for a resident.
  ///   - place: Where the page before ended, or nothing for the first page.
  ///   - limit: The most rows of the page; at least 1.
  /// - Returns: The page, and where the next one begins.
  /// - Throws: ``StoreError`` with code `rowsOutdated` while the store has rows of an earlier version of
  ///   the kit, or on a fault of the medium.
  public func worklist(
    _ list: Worklist, for actor: Actor.ID, as role: V.Role, at unit: UnitReference? = nil,
    after place: WorklistQuery.Place? = nil, limit: Int = 50
  ) async throws(StoreError) -> WorklistPage {
    var office: Office?
    if let unit {
      let snapshot = try await directory.snapshot(actors: [actor], offices: [unit])
      guard let known = snapshot.actor(actor), known.holds(Post(role: role.rawValue, at: unit))
      else {
        return WorklistPage(rows: [], next: nil)
      }
      office = snapshot.office(unit)
    }
    let limit = min(max(1, limit), Self.longestPage)
    var rows: [WorklistRow] = []
    for subject in Self.subjects(of: list, actor, role, unit, in: office?.division) {
      rows += try await cases.worklist(
        WorklistQuery(
          .list(list.code, of: subject.text), dueBefore: list == .overdue ? past(now()) : nil,
          after: place, limit: limit + 1, includesEnded: list == .overdue || list == .awaitingMyAct,
          readers: [Addressee.text(of: actor)] + (unit.map { [$0.description] } ?? [])))
    }
    // A case may wait for one person in two ways; it has one place in the order.
    var seen: Set<CaseID> = []
    rows.sort { $0.place < $1.place }
    rows.removeAll { !seen.insert($0.id).inserted }
    let page = Array(rows.prefix(limit))
    return WorklistPage(rows: page, next: rows.count > limit ? page.last?.place : nil)
  }

  private static var longestPage: Int { 1000 }

  /// Whose places make up the list of a person in a post.
  private static func subjects(
    of list: Worklist, _ actor: Actor.ID, _ role: V.Role, _ unit: UnitReference?,
    in division: DivisionCode?
  ) -> [Addressee] {
    let role = role.rawValue
    switch (list, unit) {
    case (.mine, nil): return [.resident(actor)]
    case (.mine, .some): return [.person(actor)]
    case (.office, let unit), (.overdue, let unit): return unit.map { [.office($0)] } ?? []
    case (.awaitingMyAct, nil): return [.one(actor, role, at: .nowhere)]
    case (.awaitingMyAct, .some(let unit)):
      var areas: [Addressee] = []
      var area = division
      while let one = area {
        areas.append(.role(role, at: .area(one)))
        area = one.parent
      }
      return [
        .role(role, at: .office(unit)), .one(actor, role, at: .office(unit)),
        .one(actor, role, at: .anywhere),
      ] + areas
    }
  }

  /// What falls due at this very moment is overdue: the end of a day is the beginning of the next.
  func past(_ moment: Instant) -> Instant {
    moment.milliseconds == .max ? moment : Instant(milliseconds: moment.milliseconds + 1)
  }
}
