import GovernanceModel

/// For whose act a case waits.
///
/// An act is waited for when it leads to another state, unless it is possible in every open state; when
/// it ends a duty that the office owes; when it answers something pending; or when the vocabulary says
/// so. Whether somebody may do it is asked as for ``permittedActions(for:as:at:on:in:)``, once for
/// everybody who has nothing to do with the case, and once for each person who has.
extension CompiledProcedure {
  private struct Post: Hashable {
    let role: V.Role
    let place: Addressee.Place

    var unit: UnitReference? { if case .office(let unit) = place { unit } else { nil } }
  }

  func awaited(_ file: Dossier<V>, in context: Context) -> [Involvement] {
    let known = people(in: file)
    var rows: [Post: [CompiledRow<V>]] = [:]
    for row in self.rows(in: file.state) {
      let isEverybodys = isNextStep(row, on: file)
      for post in Set(row.row.who.flatMap { posts($0, file, context) })
      where isEverybodys || mayCall(row, for: post, known, on: file) {
        rows[post, default: []].append(row)
      }
    }
    return rows.flatMap { places(of: $0, $1, known, file, context) }
  }

  /// One place for everybody in the post, without those who may not; or one for each who alone may.
  private func places(
    of post: Post, _ rows: [CompiledRow<V>], _ known: [Actor.ID], _ file: Dossier<V>,
    _ context: Context
  ) -> [Involvement] {
    let able = known.filter { awaits(post, $0, rows, file, context) }
    let role = post.role.rawValue
    let isPersonal = post.place == .anywhere || post.place == .nowhere
    // An office is judged by itself; where the place is wider, some offices in it may be barred.
    let offices = post.unit == nil ? barredOffices(file, context) : []
    func place(_ whose: Addressee, barred: [String]) -> Involvement {
      Involvement(
        list: Worklist.awaitingMyAct.code, subject: whose.text, due: file.nextDue, barred: barred)
    }
    if !isPersonal, awaits(post, .stranger, rows, file, context) {
      let unable = Set(known).subtracting(able).map { Addressee.text(of: $0) }
      return [place(.role(role, at: post.place), barred: unable + offices)]
    }
    return able.map { place(.one($0, role, at: post.place), barred: offices) }
  }

  /// Everybody for whom the answer may differ from a stranger's.
  private func people(in file: Dossier<V>) -> [Actor.ID] {
    var people = Set(V.called(in: file))
    for bond in file.bonds { if case .actor(let id) = bond.subject { people.insert(id) } }
    return people.sorted()
  }

  /// The posts that a permission reaches in this case.
  private func posts(
    _ permission: Permission<V>, _ file: Dossier<V>, _ context: Context
  ) -> [Post] {
    let role = permission.role
    guard role != V.clock else { return [] }
    switch permission.reach {
    case .seat(let seat):
      return file.seats[seat].map { [Post(role: role, place: .office($0))] } ?? []
    case .above(let seat):
      let above = file.seats[seat].map { context.directory.offices(above: $0) } ?? []
      return above.map { Post(role: role, place: .office($0)) }
    case .within(let seat):
      guard let seated = file.seats[seat] else { return [] }
      let area = context.directory.office(seated).map { Addressee.Place.area($0.division) }
      return [Post(role: role, place: area ?? .office(seated))]
    case .anyOffice:
      let offices = file.bonds.compactMap { bond -> Post? in
        guard bond.relation == permission.relation, case .unit(let unit) = bond.subject else {
          return nil
        }
        return Post(role: role, place: .office(unit))
      }
      return offices + [Post(role: role, place: .anywhere)]
    case .noOffice:
      return permission.relation == nil ? [] : [Post(role: role, place: .nowhere)]
    }
  }

  /// Whether somebody in a post may do one of the acts that are waited for.
  private func awaits(
    _ post: Post, _ actor: Actor.ID, _ rows: [CompiledRow<V>], _ file: Dossier<V>,
    _ context: Context
  ) -> Bool {
    rows.contains { row in
      let command = Command<V>(row.row.action, in: file.id, by: actor, as: post.role, at: post.unit)
      let covering = row.row.who.filter { covers($0, post, actor, file, context) }
      guard !covering.isEmpty, isWaitedFor(row, command, on: file) else { return false }
      if covering.allSatisfy(\.isBarredByVeto), !vetoes(command, on: file, in: context).isEmpty {
        return false
      }
      return canMeet(row, by: command, on: file, in: context)
    }
  }

  /// Whether a permission covers a post; where the post is an office, as it covers a command from there.
  private func covers(
    _ permission: Permission<V>, _ post: Post, _ actor: Actor.ID, _ file: Dossier<V>,
    _ context: Context
  ) -> Bool {
    guard permission.role == post.role else { return false }
    if let relation = permission.relation {
      let ofUnit = post.unit.map { file.isBound(Bond(relation, of: $0)) } ?? false
      guard ofUnit || file.isBound(Bond(relation, of: actor)) else { return false }
    }
    switch (permission.reach, post.place) {
    case (.seat(let seat), .office(let unit)): return file.seats[seat] == unit
    case (.above(let seat), .office(let unit)):
      return file.seats[seat].map { context.directory.offices(above: $0).contains(unit) } ?? false
    case (.within(let seat), .office(let unit)):
      return file.seats[seat].map { context.directory.isWithin(unit, areaOf: $0) } ?? false
    case (.within(let seat), .area(let division)):
      let outer = file.seats[seat].flatMap { context.directory.office($0)?.division }
      return outer?.contains(division) ?? false
    case (.anyOffice, .office), (.anyOffice, .area), (.anyOffice, .anywhere): return true
    case (.noOffice, .nowhere): return true
    default: return false
    }
  }

  /// A first look, so that most rows cost nothing more.
  private func mayCall(
    _ row: CompiledRow<V>, for post: Post, _ known: [Actor.ID], on file: Dossier<V>
  ) -> Bool {
    ([.stranger] + known).contains { actor in
      isWaitedFor(
        row, Command<V>(row.row.action, in: file.id, by: actor, as: post.role, at: post.unit),
        on: file)
    }
  }

  private func isWaitedFor(
    _ row: CompiledRow<V>, _ command: Command<V>, on file: Dossier<V>
  ) -> Bool {
    if isNextStep(row, on: file) { return true }
    if let unit = command.unit, endsOwed(row, by: unit, file) { return true }
    return !isTerminal(file.state) && V.calls(for: command, on: file)
  }

  /// Whether an act is waited for whoever does it: it brings the case on, or answers something pending.
  private func isNextStep(_ row: CompiledRow<V>, on file: Dossier<V>) -> Bool {
    guard !isTerminal(file.state) else { return false }
    switch row.row.to {
    case .state(let target): return target != file.state && row.row.from != .anyOpen
    case .same: return row.clears & file.facts.bits != 0
    }
  }

  private func endsOwed(
    _ row: CompiledRow<V>, by unit: UnitReference, _ file: Dossier<V>
  ) -> Bool {
    row.ends.contains { end in
      file.live(end.duty) != nil && owes(end.duty, unit, file)
        && !row.starts.contains { $0.duty == end.duty }
    }
  }
}
