import GovernanceModel
import GovernanceWorkflow

/// Draws what happens next in a case: mostly what somebody might well ask for, at times what nobody
/// may.
struct WalkGenerator {
  var source: SeededSource
  let rules: CompiledProcedure<CaseVocabulary>
  /// Acts that are tried far more often than usual, where a walk is to reach what others have not.
  var eager: Set<CaseAction> = []
  private let canSuspend: Bool

  init(seed: UInt64, rules: CompiledProcedure<CaseVocabulary>) {
    source = SeededSource(seed: seed)
    self.rules = rules
    canSuspend = rules.procedure.rules.contains { $0.suspension(WalkProcedures.ground) != nil }
  }

  /// How often an act is tried where it has a row; three where nothing is said.
  private static let weights: [CaseAction: Int] = [
    .bringMaterial: 20, .settleOnSpot: 8, .assess: 40, .convene: 40, .conclude: 40, .decline: 2,
    .referOut: 6, .merge: 2, .dispatch: 50, .object: 6, .agreeReturn: 15, .refuseReturn: 8,
    .accept: 40, .startMediation: 20, .agree: 30, .submit: 40, .verify: 40, .sendBack: 6,
    .deliver: 40, .requestReview: 60, .decideReview: 30, .requestReReview: 80,
    .decideReReview: 30, .remand: 8, .close: 30, .withdraw: 1, .reopen: 25, .requestExtension: 5,
    .grantExtension: 30, .closeHearing: 25, .suspend: 10, .resume: 25, .acceptCustody: 30,
    .completeOrder: 25, .applyConfirmation: 10, .acceptHandOver: 10, .nameAccused: 2,
    .recuse: 2, .askMaterial: 8, .urge: 2,
  ]

  /// The first moment of a walk: on some day from the regulation's first to the last year that is known.
  mutating func start() -> Instant {
    let first = Statute.petitionRegulation.inForceFrom
    let day = first.advanced(byDays: source.chance(2) ? -5 : source.next(1690))
    return Instant.start(of: day).later(by: Int64(source.next(86_400)) * 1000)
  }

  /// How long it takes until the next act: mostly less than a few days, at times months.
  private mutating func span(in state: CaseState?) -> Int64 {
    let minute: Int64 = 60_000
    let isWaiting = state == .fedBack && source.chance(12)
    if isWaiting { return Int64(31 + source.next(10)) * 1440 * minute }
    return switch source.next(100) {
    case 0..<15: 0
    case 15..<45: Int64(source.next(59 * 60)) * 1000
    case 45..<75: Int64(source.next(30 * 60)) * minute
    case 75..<92: Int64(source.next(9 * 1440)) * minute
    case 92..<98: Int64(10 + source.next(35)) * 1440 * minute
    case 98: Int64(60 + source.next(200)) * 1440 * minute
    // A clock that was set back.
    default: -Int64(source.next(100)) * minute
    }
  }

  mutating func next(after file: CaseFile?, at now: Instant) -> WalkStep {
    let moment = now.later(by: span(in: file?.state))
    if file != nil, source.chance(4) { return WalkStep(at: moment, command: nil) }
    var command = plausible(on: file, at: moment)
    if source.chance(18) { command = hostile(command, on: file, at: moment) }
    if source.chance(2) { command = hostile(command, on: file, at: moment) }
    return WalkStep(at: moment, command: command)
  }

  private mutating func plausible(on file: CaseFile?, at now: Instant) -> CaseCommand {
    let action = action(on: file)
    let row = rules.row(for: action, in: file?.state)?.row
    var place = WalkPlace(file: file, now: now, action: action)
    // Who receives a matter decides who may register it.
    var detail = file == nil ? draw(place) : nil
    var seats = file?.seats ?? [:]
    if case .registration(let registration) = detail {
      seats[.receivingCenter] = registration.receiving
    }
    var people = WalkPeople(source: source, seats: seats)
    let covered = row.flatMap { people.pick($0.who, for: place) }
    source = people.source
    let who =
      covered
      ?? WalkPeople.Who(
        actor: source.pick(WalkWorld.people), role: source.pick(WalkWorld.roles),
        unit: source.pick(WalkWorld.units))
    (place.actor, place.unit) = (who.actor, who.unit)
    if detail == nil { detail = draw(place) }
    let isBackdated = source.chance(6)
    var fields = WalkFields.needed(for: action).filter { _ in source.chance(95) }
    if isBackdated { fields.append("backdatingReason") }
    let hours = source.next(71)
    return CaseCommand(
      action, in: WalkWorld.caseID, by: who.actor, as: who.role, at: who.unit,
      occurredAt: isBackdated ? now.earlier(by: Int64(hours) * 3_600_000) : nil,
      detail: detail ?? .nothing, fields: WalkFields.inputs(fields))
  }

  private mutating func draw(_ place: WalkPlace) -> CaseDetail {
    let kinds = WalkDetails.kinds[place.action] ?? []
    guard !kinds.isEmpty, source.chance(98) else { return .nothing }
    return WalkDetails.draw(source.pick(kinds), place, &source)
  }

  /// Every act but the move to another version, which takes two of them.
  static let acts = CaseAction.allCases.filter { $0 != .adoptProcedure }

  /// An act that has a row here; mostly one that some command could do as the case now is.
  private mutating func action(on file: CaseFile?) -> CaseAction {
    guard let file else { return .register }
    let wants = source.chance(90)
    let atoms = file.atoms
    let possible = CaseAction.order.codes.filter { action in
      guard Self.acts.contains(action), let row = rules.row(for: action, in: file.state) else {
        return false
      }
      let free = Atoms(facts: ~rules.keptFacts | row.keeps)
      guard wants else { return true }
      return isAsked(action, in: file)
        && row.guards.allSatisfy { $0.canHold(atoms, free: free) }
    }
    guard !possible.isEmpty else { return source.pick(Self.acts) }
    return source.pick(
      weighted: possible.map { ($0, (Self.weights[$0] ?? 3) * (eager.contains($0) ? 8 : 1)) })
  }

  /// Whether there is anything to answer, for acts that answer something.
  private func isAsked(_ action: CaseAction, in file: CaseFile) -> Bool {
    let place = WalkPlace(file: file, now: file.lastRecordedAt, action: action)
    return switch action {
    case .acceptHandOver, .declineHandOver: file.subject.firstAsked.offeredTo != nil
    case .completeOrder, .excuseOrder: file.subject.supports.values.contains(.open)
    case .reportIn, .excuse: file.subject.calls.values.contains(.awaited)
    case .rate: file.subject.calls.values.contains(.reported)
    case .annulSupervision: file.supervision > .none
    case .acceptCustody: file.facts.contains(.isCustodyOffered) || place.isReceiverAccused
    case .suspend: canSuspend
    case .requestReview, .requestReReview:
      file.state == .fedBack || place.seat(.reviewOrgan).map { place.isUnderAccused($0) } ?? false
    case .resume:
      file.liveDuties.contains { if case .paused = $0.ledger.last { true } else { false } }
    default: true
    }
  }

  /// The same command made wrong in one way; some of these ways are harmless now and then.
  private mutating func hostile(
    _ command: CaseCommand, on file: CaseFile?, at now: Instant
  ) -> CaseCommand {
    var (action, actor, role) = (command.action, command.actor, command.role)
    var (unit, moment, detail, fields) = (
      command.unit, command.occurredAt, command.detail, command.fields
    )
    switch source.next(12) {
    case 0: actor = source.pick(WalkWorld.people + [WalkWorld.stranger] + WalkWorld.residents)
    case 1: role = source.pick(CaseRole.allCases)
    case 2: unit = source.pick(WalkWorld.units)
    case 3: unit = nil
    case 4:
      let place = WalkPlace(file: file, now: now, actor: actor, unit: unit, action: action)
      detail = WalkDetails.draw(source.pick(WalkDetailKind.allCases), place, &source)
    case 5: fields = source.chance(50) ? [] : Array(fields.dropFirst())
    case 6:
      moment = source.pick([
        now.later(by: 1), now.later(by: 86_400_000), now.earlier(by: 1),
        now.earlier(by: 73 * 3_600_000), now.earlier(by: 10 * 3_600_000),
        file?.lastActAt.earlier(by: 1) ?? now, file?.lastActAt ?? now,
        Instant(milliseconds: .min), Instant(milliseconds: .max),
      ])
      if source.chance(70) { fields += WalkFields.inputs(["backdatingReason"]) }
    case 7: action = source.pick(Self.acts)
    case 8: fields += WalkFields.inputs(["张三的电话"])
    case 9:
      action = source.pick(Self.acts)
      let place = WalkPlace(file: file, now: now, actor: actor, unit: unit, action: action)
      detail = WalkDetails.draw(
        source.pick((WalkDetails.kinds[action] ?? []) + [.nothing]), place, &source)
    default:
      // Somebody who must step back acts in a post of theirs.
      let barred = (file?.bonds ?? []).compactMap { bond -> Actor.ID? in
        guard CaseVocabulary.vetoes.contains(bond.relation), case .actor(let id) = bond.subject
        else { return nil }
        return id
      }
      guard !barred.isEmpty else { break }
      actor = source.pick(barred.sorted())
      let posts = WalkWorld.posts(of: actor)
      guard !posts.isEmpty else { break }
      let post = source.pick(posts)
      (role, unit) = (CaseRole(rawValue: post.role) ?? role, post.unit)
    }
    return CaseCommand(
      action, in: command.caseID, by: actor, as: role, at: unit, occurredAt: moment,
      detail: detail, fields: fields)
  }
}
