import GovernanceModel

/// Who is covered by a rule, and who sees nothing whatever the rules say.
extension AccessPolicy {
  func rules(
    for reader: Reader, _ purpose: ReadingPurpose, on file: CaseFile, _ day: CivilDate,
    in directory: DirectorySnapshot
  ) -> [AccessRule] {
    guard !isShutOut(reader, of: file, in: directory),
      holdsPost(reader, on: file, day, in: directory)
    else { return [] }
    let isAccusation =
      !CaseVocabulary.people(in: file).isEmpty
      || file.facts.contains(.isAccusation)
      || file.bonds.contains { $0.relation == .accusedUnit }
    return rules.filter { rule in
      rule.purposes.contains(purpose) && (!isAccusation || rule.reachesAccusations)
        && rule.who.contains { covers($0, reader, on: file, in: directory) }
    }
  }

  /// The accused, their offices, whoever works under these or has a post there, and for an office whoever
  /// has stepped back, see nothing at all, for no purpose (信访工作条例, Article 30(3)).
  func isShutOut(
    _ reader: Reader, of file: CaseFile, in directory: DirectorySnapshot
  ) -> Bool {
    if file.isBound(Bond(.accused, of: reader.actor)) { return true }
    let posts = directory.actor(reader.actor)?.posts.map(\.unit) ?? []
    let offices = posts + (reader.unit.map { [$0] } ?? [])
    if offices.contains(where: { CaseVocabulary.isUnderAccused($0, on: file, in: directory) }) {
      return true
    }
    // A resident is never barred from their own matter by an interest in it.
    guard let unit = reader.unit else { return false }
    return CaseVocabulary.vetoes.contains {
      file.isBound(Bond($0, of: reader.actor)) || file.isBound(Bond($0, of: unit))
    }
  }

  /// A post that somebody does not hold opens nothing; who stands in for its holder has it by the case.
  private func holdsPost(
    _ reader: Reader, on file: CaseFile, _ day: CivilDate, in directory: DirectorySnapshot
  ) -> Bool {
    guard let unit = reader.unit else { return true }
    let post = Post(role: reader.role.rawValue, at: unit)
    let standsIn = file.subject.substitutions.contains { detail in
      detail.substitute == reader.actor && detail.role == reader.role && detail.unit == unit
        && day <= detail.through
    }
    return standsIn || directory.actor(reader.actor)?.holds(post) ?? false
  }

  private func covers(
    _ permission: Permission<CaseVocabulary>, _ reader: Reader, on file: CaseFile,
    in directory: DirectorySnapshot
  ) -> Bool {
    guard permission.role == reader.role else { return false }
    if let relation = permission.relation {
      let ofUnit = reader.unit.map { file.isBound(Bond(relation, of: $0)) } ?? false
      guard ofUnit || file.isBound(Bond(relation, of: reader.actor)) else { return false }
    }
    guard let unit = reader.unit else { return permission.reach == .noOffice }
    switch permission.reach {
    case .noOffice: return false
    case .anyOffice: return true
    case .seat(let seat):
      // What was offered to a center is its own to see as long as the offer stands, and a lead whose order was
      // returned has no part in it.
      if seat == .offeredCenter, !file.facts.contains(.isCustodyOffered) { return false }
      if seat == .leadOrgan, file.state == .returned { return false }
      return file.seats[seat] == unit
    case .above(let seat):
      return file.seats[seat].map { directory.offices(above: $0).contains(unit) } ?? false
    case .within(let seat):
      return file.seats[seat].map { directory.isWithin(unit, areaOf: $0) } ?? false
    }
  }
}
