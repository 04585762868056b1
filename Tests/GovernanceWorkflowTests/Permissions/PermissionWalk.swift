import GovernanceModel
import GovernanceWorkflow

/// Everybody trying every act in one state, held against the table.
struct PermissionWalk {
  private let stand: Stand
  private let table: PermissionTable
  private let procedure: CompiledProcedure<CaseVocabulary>
  private let actions: [CaseAction]
  private(set) var walked = 0
  private(set) var disagreements: [String] = []
  /// Which acts without a row were tried in which role.
  private var nobodys: Set<String> = []
  /// Under which standings every veto was tried on whoever may do nothing anyway.
  private var keptOut: Set<String> = []

  init(in state: CaseState?) throws {
    stand = try Stand(in: state)
    table = try PermissionTable.written.get()
    procedure = try CompiledProcedure(.shuicheng, law: WalkTown.law)
    actions = CaseAction.allCases
  }

  mutating func run() throws {
    for (unit, standings) in stand.standings {
      for role in WalkTown.staffRoles {
        try walk(WalkTown.person(role, at: unit), role, unit, standings)
      }
      // A role that is nobody's post: the resident's own, and the clock's.
      let somebody = WalkTown.person(.intake, at: unit)
      for role in [CaseRole.party, .clock] { try walk(somebody, role, unit, standings) }
    }
    for (resident, standing) in [
      (Village.resident, Standing.party), (WalkTown.stranger, .stranger),
    ] where stand.state != nil || standing == .stranger {
      for role in CaseRole.allCases { try walk(resident, role, nil, [standing]) }
    }
  }

  private mutating func walk(
    _ actor: Actor.ID, _ role: CaseRole, _ unit: UnitReference?, _ standings: Set<Standing>
  ) throws {
    for action in actions {
      // An act without a row is refused before anybody looks who asks: one office is enough for each role.
      if let state = stand.state, procedure.row(for: action, in: state) == nil,
        !nobodys.insert("\(action.rawValue) \(role.rawValue)").inserted
      {
        continue
      }
      let attempts = try stand.attempts(action, by: actor, as: role, at: unit)
      let accepted = attempts.filter { $0.decide(by: procedure).refusal == nil }
      walked += attempts.count
      let expected = table.allows(action, in: stand.state, role, standings)
      let name =
        "\(stand.state?.rawValue ?? ""),\(action.rawValue),\(role.rawValue),"
        + "\(standings.map(\.rawValue).sorted().joined(separator: " "))"
      if accepted.isEmpty == expected.isAllowed {
        let reasons = attempts.first?.decide(by: procedure).refusal?.reasons.map(\.code) ?? []
        disagreements.append(
          "\(name): the table \(expected.isAllowed ? "allows" : "refuses") \(reasons)")
      }
      if accepted.isEmpty && !expected.isAllowed {
        try keepOut(attempts, Veto.all(of: actor, unit), name)
      }
      for attempt in accepted where expected.isAllowed && stand.state != nil {
        for veto in Veto.all(of: actor, unit) {
          try hold(attempt, against: veto, isBarred: expected.isBarred, name)
        }
      }
    }
  }

  /// What bars somebody lets them do nothing that they could not do before.
  private mutating func keepOut(
    _ attempts: [Attempt], _ vetoes: [Bond<CaseVocabulary>], _ name: String
  ) throws {
    // An act without a row in this state is nobody's, barred or not; one command is enough here.
    guard var attempt = attempts.first, let state = attempt.scene.file?.state,
      procedure.row(for: attempt.action, in: state) != nil,
      // Offices that stand alike to the case are barred alike: the first of them is enough.
      keptOut.insert(name).inserted
    else { return }
    walked += 1
    attempt.scene = try attempt.scene.binding(vetoes)
    if attempt.decide(by: procedure).refusal == nil {
      disagreements.append("\(name) under every veto: done")
    }
  }

  /// Whether a veto bars, as the table has it.
  private mutating func hold(
    _ attempt: Attempt, against veto: Bond<CaseVocabulary>, isBarred: Bool, _ name: String
  ) throws {
    var attempt = attempt
    attempt.scene = try attempt.scene.binding([veto])
    walked += 1
    let reasons = attempt.decide(by: procedure).refusal?.reasons ?? []
    let isVetoed = reasons.contains(.vetoed(veto.relation))
    if isBarred ? !isVetoed : !reasons.isEmpty {
      disagreements.append("\(name) under \(veto.relation): \(reasons.map(\.code))")
    }
  }
}
