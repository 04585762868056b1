import GovernanceModel

/// Who is covered by a rule, and who sees nothing whatever the rules say.
extension AccessPolicy {
  /// Whether there is any case that somebody in a role could see for a purpose, told without looking at one.
  func opensAnything(to role: CaseRole, for purpose: ReadingPurpose) -> Bool {
    rules.contains { rule in
      rule.purposes.contains(purpose) && rule.who.contains { $0.role == role }
    }
  }

  func rules(
    for reader: Reader, _ purpose: ReadingPurpose, on file: CaseFile, _ day: CivilDate,
    in directory: DirectorySnapshot
  ) -> [AccessRule] {
    guard !isShutOut(reader, of: file, in: directory),
      holdsPost(reader, on: file, day, in: directory)
    else { return [] }
    let isAccusation = isOrMayBeAccusation(file)
    return rules.filter { rule in
      rule.purposes.contains(purpose) && (!isAccusation || rule.reachesAccusations)
        && (rule.states.isEmpty || rule.states.contains(file.state))
        && (!rule.isForSuccessors || takesOver(reader, file, directory))
        && rule.who.contains { covers($0, reader, on: file, in: directory) }
    }
  }

  /// A petition that nobody has assessed may turn out to be one, and whoever saw it before and sees it no
  /// more would know whom it is about.
  private func isOrMayBeAccusation(_ file: CaseFile) -> Bool {
    let mayBe = file.facts.contains(.isPetition) && !file.facts.contains(.isAssessed)
    return mayBe || file.facts.contains(.isAccusation) || CaseVocabulary.accusesAnybody(file)
  }

  /// Whether the reader's office is the one that takes the case from a receiving center that must not have it.
  private func takesOver(
    _ reader: Reader, _ file: CaseFile, _ directory: DirectorySnapshot
  ) -> Bool {
    guard let center = file.seats[.receivingCenter],
      CaseVocabulary.isExcluded(center, from: file, in: directory),
      let next = CaseVocabulary.successor(to: center, on: file, in: directory)
    else { return false }
    return next == reader.unit
  }

  /// The accused, their offices, whoever works under these or has a post there, and for an office whoever
  /// has stepped back, see nothing at all, for no purpose (信访工作条例, Article 30(3)).
  func isShutOut(
    _ reader: Reader, of file: CaseFile, in directory: DirectorySnapshot
  ) -> Bool {
    if CaseVocabulary.isKept(file, from: reader.actor, at: reader.unit, in: directory) {
      return true
    }
    // A resident is never barred from their own matter by an interest in it, and nobody works on theirs.
    guard reader.unit != nil else { return false }
    let posts = directory.actor(reader.actor)?.posts.map(\.unit) ?? []
    let offices = posts + (reader.unit.map { [$0] } ?? [])
    return file.isBound(Bond(.party, of: reader.actor))
      || CaseVocabulary.vetoes.contains { veto in
        file.isBound(Bond(veto, of: reader.actor))
          || offices.contains { file.isBound(Bond(veto, of: $0)) }
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
    if permission.relation == .support,
      reader.unit.map({ file.subject.supports[$0] ?? .excused }) == .excused
    {
      return false
    }
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
