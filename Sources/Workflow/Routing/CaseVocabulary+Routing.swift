public import GovernanceModel

/// Routing a case by the rules of a district (网格化服务管理中心分流处置).
extension CaseVocabulary {
  /// Where a case should go by a book of rules; pure, and total.
  ///
  /// No rule ever leads to an office that is accused, where somebody accused holds a post, or that stands
  /// under one of these (信访工作条例, Article 30(3)): such a rule is passed over. A center that stands there
  /// itself loses the case to the nearest office above that does not; where there is none, the case leaves the
  /// centers.
  ///
  /// - Parameters:
  ///   - file: The case, with what it was assessed to be.
  ///   - book: The rules.
  ///   - directory: The offices that the case and the book speak of, those above them and, of centers
  ///     below, those among which it may go down; and the accused.
  /// - Returns: The proposal, the rule, and what stood against the rules before it.
  public static func routing(
    of file: CaseFile, by book: RoutingBook, in directory: DirectorySnapshot
  ) -> RoutingAnswer {
    guard let own = file.seats[.receivingCenter] else {
      return RoutingAnswer(proposal: .decideByHand, rule: nil, passed: [])
    }
    if isExcluded(own, from: file, in: directory) {
      let next = successor(to: own, on: file, in: directory)
      return RoutingAnswer(
        proposal: next.map { .takeOver($0) } ?? .leave, rule: nil, passed: [])
    }
    if mustLeave(file, in: directory) {
      return RoutingAnswer(proposal: .leave, rule: nil, passed: [])
    }
    var passed: [RoutingAnswer.Passed] = []
    let subject = file.subject
    for rule in book.rules(
      for: subject.matter, severity: subject.severity, complexity: subject.complexity)
    {
      switch destination(of: rule, from: own, on: file, book, directory) {
      case .success(let proposal):
        return RoutingAnswer(proposal: proposal, rule: rule, passed: passed)
      case .failure(let obstacle):
        passed.append(RoutingAnswer.Passed(rule: rule.id, reason: obstacle.reason))
      }
    }
    return RoutingAnswer(proposal: .decideByHand, rule: nil, passed: passed)
  }

  /// The organs that a book may lead a case to, for whoever asks the directory.
  static func offices(in book: RoutingBook) -> Set<UnitReference> {
    Set(book.competences.flatMap { $0.organs.map { .organ($0) } })
  }

  private struct Obstacle: Error {
    let reason: RoutingAnswer.Reason
  }

  private static func destination(
    of rule: RoutingRule, from own: UnitReference, on file: CaseFile, _ book: RoutingBook,
    _ directory: DirectorySnapshot
  ) -> Result<RoutingAnswer.Proposal, Obstacle> {
    switch rule.destination {
    case .outside: return .success(.leave)
    case .receivingCenter:
      return first([own], on: file, directory).map { .dispatch($0) }
    case .centerAbove:
      let above = directory.offices(above: own).first.map { [$0] } ?? []
      return first(above.filter(isCenter), on: file, directory).map { .ascend($0) }
    case .centerBelow:
      let below = file.subject.matter.place.map { place in
        directory.centers(directlyBelow: own).filter {
          directory.office($0)?.division.contains(place) ?? false
        }
      }
      return first(below ?? [], on: file, directory).map { .descend($0) }
    case .organ(let id):
      let organs = book.competence(id)?.organs ?? []
      guard !organs.isEmpty else { return .failure(Obstacle(reason: .unfilled)) }
      let near = directory.nearest(organs.map { .organ($0) }, serving: own)
      return first(near, on: file, directory).map { .dispatch($0) }
    }
  }

  /// The first office against which nothing stands, or what stands against the first.
  private static func first(
    _ offices: [UnitReference], on file: CaseFile, _ directory: DirectorySnapshot
  ) -> Result<UnitReference, Obstacle> {
    guard let nearest = offices.first else { return .failure(Obstacle(reason: .noneThere)) }
    let free = offices.first { bar(to: $0, on: file, directory) == nil }
    let reason = bar(to: nearest, on: file, directory) ?? .noneThere
    return free.map { .success($0) } ?? .failure(Obstacle(reason: reason))
  }

  private static func bar(
    to unit: UnitReference, on file: CaseFile, _ directory: DirectorySnapshot
  ) -> RoutingAnswer.Reason? {
    if isUnderAccused(unit, on: file, in: directory) { return .accused }
    let steppedBack = [CaseRelation.interested, .recused].contains {
      file.isBound(Bond($0, of: unit))
    }
    if steppedBack { return .recused }
    return file.subject.returnedBy.contains(unit) ? .returned : nil
  }

  private static func isCenter(_ unit: UnitReference) -> Bool {
    if case .center = unit { true } else { false }
  }
}

extension Matter {
  /// Where it is, where the matter tells; whose home it touches is nobody's to route by.
  fileprivate var place: DivisionCode? {
    if case .incident(let incident) = self { incident.division } else { nil }
  }
}
