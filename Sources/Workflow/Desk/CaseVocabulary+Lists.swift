public import GovernanceModel

extension CaseVocabulary {
  /// Whoever answers for the case as first asked, and everybody who has handled, mediated, verified or
  /// reviewed it, or stands in for one of them.
  public static func engaged(in file: CaseFile) -> [Actor.ID] {
    let relations: Set<CaseRelation> = [.handled, .decided, .substituteFor]
    let workers = file.bonds.compactMap { bond in
      if relations.contains(bond.relation), case .actor(let id) = bond.subject { id } else { nil }
    }
    // Those who were asked before have handed it on.
    return workers + (file.subject.firstAsked.holder.map { [$0] } ?? [])
  }

  /// Every office with a seat or a part in the order; a center that was offered the case only while the
  /// offer stands.
  public static func offices(in file: CaseFile) -> Set<UnitReference> {
    let seats = file.seats.filter { seat, _ in
      seat != .offeredCenter || file.facts.contains(.isCustodyOffered)
    }
    return Set(seats.values).union(file.subject.supports.filter { $0.value != .excused }.keys)
  }

  /// Whoever was offered to answer for the case in the place of another.
  public static func called(in file: CaseFile) -> [Actor.ID] {
    file.subject.firstAsked.offeredTo.map { [$0] } ?? []
  }

  /// An answer to a hand-over, a case that a center is to take, and a part in the order that is open.
  public static func calls(for command: CaseCommand, on file: CaseFile) -> Bool {
    switch command.action {
    case .acceptHandOver, .declineHandOver: file.subject.firstAsked.offeredTo == command.actor
    case .acceptCustody: file.bonds.contains { [.accused, .accusedUnit].contains($0.relation) }
    case .completeOrder: command.unit.map { file.subject.supports[$0] == .open } ?? false
    default: false
    }
  }
}
