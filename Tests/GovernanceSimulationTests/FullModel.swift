import GovernanceFixtures
import GovernanceModel
import GovernanceSimulation
import GovernanceWorkflow

/// The same acts through the full model: commands with details, events, case files.
final class FullModel {
  private let procedure: CompiledProcedure<CaseVocabulary>
  private let district: SimulatedDistrict
  private let directory: DirectorySnapshot
  private let calendar: WorkCalendar
  private var files: [Int32: CaseFile] = [:]
  /// What differed, one sentence each.
  private(set) var differences: [String] = []
  /// The acts that were compared, and how often.
  private(set) var compared: [CaseAction: Int] = [:]

  init(_ simulation: Simulation) throws {
    procedure = try CompiledProcedure(simulation.procedure, law: .national)
    district = simulation.district
    directory = district.snapshot
    calendar = simulation.calendar
  }

  /// Does what the simulation did, and notes where the full model says otherwise.
  func follow(
    _ act: SimulatedAct, _ asked: KernelCommand, _ verdict: KernelVerdict, _ item: SimulatedCase
  ) {
    compared[act.action, default: 0] += 1
    do {
      let context = context(act)
      let command = try command(act, item)
      if let file = files[act.index] {
        for event in procedure.advance(file, to: act.at, in: context) {
          try files[act.index]?.apply(event)
        }
      }
      compare(act, asked, command, context)
      let decision = procedure.decide(command, on: files[act.index], in: context)
      if verdict.isAccepted != (decision.refusal == nil) {
        differ(act, "\(decision.refusal.map { "\($0.reasons)" } ?? "accepted"), \(verdict.reasons)")
      }
      for event in decision.events {
        if files[act.index] == nil {
          files[act.index] = try CaseFile(first: event)
        } else {
          try files[act.index]?.apply(event)
        }
      }
      if decision.refusal == nil { compare(act, item) }
    } catch {
      differ(act, "\(error)")
    }
  }

  /// The command as the vocabulary reads it out of the details.
  private func compare(
    _ act: SimulatedAct, _ asked: KernelCommand, _ command: CaseCommand, _ context: Context
  ) {
    var names = KernelNames()
    let file = files[act.index]
    let read = procedure.integers(whole: command, on: file, &names, in: context)
    if read.facts != asked.facts {
      let facts = CodeSet<CaseFact>(bits: read.facts ^ asked.facts).codes
      differ(act, "offered facts \(facts)")
    }
    if read.form != asked.form || read.vetoes != asked.vetoes || read.standsIn != asked.standsIn {
      differ(act, "who asks")
    }
    if read.brings.count != asked.brings.count { differ(act, "\(read.brings), \(asked.brings)") }
  }

  private func compare(_ act: SimulatedAct, _ item: SimulatedCase) {
    guard let file = files[act.index] else { return }
    var names = KernelNames()
    let (theirs, ours) = (procedure.integers(file, &names), item.file)
    if theirs.state != ours.state { differ(act, "state \(theirs.state), \(ours.state)") }
    if theirs.facts != ours.facts { differ(act, "facts \(theirs.facts ^ ours.facts)") }
    if theirs.duties != ours.duties { differ(act, "duties \(theirs.duties), \(ours.duties)") }
    if theirs.live != ours.live || theirs.overdue != ours.overdue { differ(act, "clocks") }
    if theirs.version != ours.version || theirs.enteredIn != ours.enteredIn {
      differ(act, "version \(theirs.version), \(ours.version)")
    }
    let seats = CaseSeat.order.codes.map { file.seats[$0] }
    if seats != ours.seats.map({ $0 < 0 ? nil : district.unit($0) }) { differ(act, "seats") }
    let bonds = Set(
      ours.bonds.compactMap { bond -> Bond<CaseVocabulary>? in
        guard case .actor(let actor) = bond.subject else { return nil }
        return Bond(CaseRelation.order.codes[Int(bond.relation)], of: name(actor))
      })
    if file.bonds != bonds { differ(act, "bonds \(file.bonds), \(bonds)") }
  }

  private func differ(_ act: SimulatedAct, _ what: String) {
    differences.append("\(act.action) in case \(act.index): \(what)")
  }

  private func context(_ act: SimulatedAct) -> Context {
    var related: [RelatedCase] = []
    if act.survivor >= 0, let own = files[act.index] {
      // A duplicate is brought by the same person, whom the other case knows by another number.
      related = [
        RelatedCase(
          id: id(act.survivor), isOpen: true, parties: Set(CaseVocabulary.parties(in: own)))
      ]
    }
    return Context(
      now: act.at, calendar: calendar, directory: directory, charter: VersionTag("charter", "0"),
      law: .national, seal: .forTests, related: related)
  }

  /// The name of a worker or a party.
  func name(_ actor: Int32) -> Actor.ID {
    let workers = Int32(district.workerCount)
    return actor < workers ? district.name(of: actor) : Identifier(unchecked: "p\(actor - workers)")
  }

  func unit(_ office: Int32) -> UnitReference { district.unit(office) }

  func id(_ index: Int32) -> CaseID { Identifier(unchecked: "case-\(index)") }

  /// The parties of a case.
  func parties(_ act: SimulatedAct, _ item: SimulatedCase) -> [Actor.ID] {
    (0..<item.matter.parties).map { Identifier(unchecked: "p\(Int(act.index) * 2 + $0)") }
  }

  private func command(_ act: SimulatedAct, _ item: SimulatedCase) throws -> CaseCommand {
    CaseCommand(
      act.action, in: id(act.index), by: name(act.actor), as: act.role,
      at: act.unit < 0 ? nil : unit(act.unit), detail: try detail(act, item),
      fields: fields(act.action))
  }

  private func fields(_ action: CaseAction) -> [FieldInput] {
    let names: [String] =
      switch action {
      case .register: ["statement"]
      case .decline: ["reason", "destination"]
      case .conclude, .followUp: ["record"]
      case .withdraw: ["declaration"]
      case .object, .agreeReturn, .refuseReturn, .endMediation, .requestExtension, .sendBack,
        .remand, .ascend, .substitute:
        ["reason"]
      default: []
      }
    return names.map { FieldInput($0, "-", salt: [1]) }
  }
}
