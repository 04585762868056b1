import GovernanceModel
import GovernanceWorkflow

/// Who stands in for somebody who is away: a colleague of the same office whom its head names for the
/// case and the day.
extension SimulationRun {
  private static let unfit: [CaseRole] = [.director, .unitHead, .reviewer, .gridWorker]

  mutating func standIn(for absent: Int32, of pool: Int32, at now: Int32) {
    let office = district.pools[Int(pool)].office
    let role = district.pools[Int(pool)].role
    // A head names somebody else, and has nobody above them here who would name one for them.
    guard head(of: office) >= 0, !Self.unfit.contains(role),
      let (due, number) = queues[Int(pool)].pop()
    else { return }
    let task = tasks[Int(number)]
    guard isOn(task) else { return freeTasks.append(number) }
    // Nobody is named for a case that is not there yet, or that only one person can go on with.
    let state = cases[Int(task.index)].file.state
    let isCase = state >= 0 && !tally.isTerminal(state) && task.only < 0
    // Only an office that has a part in the case has a head who can name somebody in it.
    let hasPart = cases[Int(task.index)].file.seats.enumerated().contains { place, unit in
      unit == office && place != Int(Places.offeredCenter) && place != Int(Places.sender)
    }
    guard isCase, hasPart, let worker = colleague(at: office, besides: pool, for: task, at: now)
    else {
      return queues[Int(pool)].push(due, number)
    }
    workers[Int(worker)].absent = absent
    begin(number, worker, at: now)
  }

  /// Whoever heads an office, or -1.
  func head(of office: Int32) -> Int32 {
    for role in [CaseRole.unitHead, .director] {
      let pool = district.pool(role, at: office)
      if pool >= 0, let head = district.pools[Int(pool)].workers.first { return head }
    }
    return -1
  }

  private func colleague(
    at office: Int32, besides pool: Int32, for task: PlannedTask, at now: Int32
  ) -> Int32? {
    for other in district.poolsOfOffice[Int(office)]
    where other != pool && isFit(district.pools[Int(other)].role, for: task.action) {
      let colleagues = district.pools[Int(other)].workers
      let free = colleagues.first { worker in
        workers[Int(worker)].task < 0 && !isBarred(worker, from: task)
          && !chance.absence(of: worker, on: time.day(now), rates.absences, standIns: 0).0
      }
      if let free { return free }
    }
    return nil
  }

  /// Whoever has handled a matter never verifies it, so that a verifier stands in for no handling.
  private func isFit(_ role: CaseRole, for action: CaseAction) -> Bool {
    guard role == .verifier else { return !Self.unfit.contains(role) }
    switch action {
    case .accept, .submit, .settleOnSpot, .startMediation, .agree, .endMediation: return false
    default: return true
    }
  }

  /// The act by which the head of the office names whoever stands in.
  ///
  /// - Returns: Whether it was accepted.
  mutating func substitute(
    _ worker: Int32, for absent: Int32, in index: Int32, at now: Int32
  ) -> Bool {
    let pool = district.pools[Int(district.poolOfWorker[Int(absent)])]
    let head = head(of: pool.office)
    guard head >= 0 else { return false }
    workers[Int(head)].minutes += rates.efforts[CaseAction.substitute.ordinal]
    var act = SimulatedAct(
      index: index, action: .substitute, role: district.role(of: head), actor: head,
      unit: pool.office, at: time.instant(now))
    act.absent = absent
    act.substitute = worker
    act.substituteRole = pool.role
    act.other = pool.office
    return step(act, at: now)
  }
}
