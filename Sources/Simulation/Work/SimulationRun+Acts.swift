import GovernanceModel
import GovernanceWorkflow

/// Doing what was planned: the kernel decides, and the case goes on by what it says.
extension SimulationRun {
  mutating func finishTask(of worker: Int32, at now: Int32) {
    let state = workers[Int(worker)]
    workers[Int(worker)].task = -1
    workers[Int(worker)].absent = -1
    guard state.task >= 0 else { return }
    let task = tasks[Int(state.task)]
    freeTasks.append(state.task)
    workers[Int(worker)].minutes += Int(task.effort)
    // Somebody may have withdrawn the matter meanwhile; the time is spent all the same.
    if isOn(task) {
      if state.absent >= 0, !substitute(worker, for: state.absent, in: task.index, at: now) {
        schedule(.ready, keep(task), at: now)
        return wake(district.poolOfWorker[Int(worker)], at: now)
      }
      let pool = district.pools[Int(task.pool)]
      var act = SimulatedAct(
        index: task.index, action: task.action, role: pool.role, actor: worker,
        unit: pool.office, at: time.instant(now))
      act.question = task.question
      act.standsIn = state.absent >= 0
      act.absent = state.absent
      perform(act, task, at: now)
    }
    wake(district.poolOfWorker[Int(worker)], at: now)
    if state.absent >= 0 { wake(task.pool, at: now) }
  }

  mutating func actAsResident(_ number: Int32, at now: Int32) {
    let task = tasks[Int(number)]
    freeTasks.append(number)
    let item = cases[Int(task.index)]
    let isOpen = item.file.state >= 0 && !tally.isTerminal(item.file.state)
    guard task.errand == .max ? isOpen : item.turn == task.turn else { return }
    let act = SimulatedAct(
      index: task.index, action: task.action, role: .party,
      actor: clerk.party(0, of: task.index), unit: -1, at: time.instant(now))
    perform(act, task, at: now)
  }

  /// Looks whether time alone has brought a case on.
  mutating func look(_ number: Int32, at now: Int32) {
    let task = tasks[Int(number)]
    freeTasks.append(number)
    guard isOn(task), advance(task.index, at: now) else { return }
    goOn(with: task.index, at: now)
  }

  private mutating func perform(_ planned: SimulatedAct, _ task: PlannedTask, at now: Int32) {
    var act = planned
    let index = Int(task.index)
    aim(&act)
    let before = cases[index].turn
    let isDone = step(act, at: now)
    // Time itself may have brought the case on just before.
    let hasMoved = cases[index].turn != before
    if isDone { note(act, at: now) } else if !hasMoved { cases[index].refuse(act.action) }
    if task.errand != 0, task.errand != .max {
      cases[index].errands &= ~task.errand
      guard hasMoved else { return errands(of: task.index, at: now) }
    }
    if isDone, task.errand == 0 || task.errand == .max { cases[index].turn &+= 1 }
    goOn(with: task.index, at: now)
  }

  private mutating func goOn(with index: Int32, at now: Int32) {
    errands(of: index, at: now)
    next(in: index, at: now)
    // Nobody looks at a file again in which nothing runs any more.
    if tally.isTerminal(cases[Int(index)].file.state), cases[Int(index)].file.live == 0 {
      cases[Int(index)].release()
    }
  }

  /// Brings a case up to a minute.
  ///
  /// - Returns: Whether time alone has brought it to another state.
  private mutating func advance(_ index: Int32, at now: Int32) -> Bool {
    let place = Int(index)
    var file = SimulatedCase.none
    swap(&file, &cases[place].file)
    let (state, clerk) = (file.state, clerk)
    let (day, matter) = (cases[place].orderDay, cases[place].matter)
    var moment: Instant?
    kernel.advance(&file, to: time.instant(now), calendar: calendar) { trigger, file in
      moment = trigger.at
      return clerk.deemed(trigger, on: file, matter, orderDay: day)
    }
    swap(&file, &cases[place].file)
    let reached = moment.map { time.minute($0) } ?? now
    tally.count(&cases[place], endedAt: moment ?? time.instant(now))
    defer { tally.countStarts(&cases[place], tier: tier(of: place)) }
    guard cases[place].file.state != state else { return false }
    cases[place].turn &+= 1
    tally.deemed += 1
    move(index, at: min(reached, now))
    return true
  }

  /// Has the kernel decide an act, carries it out where it is accepted, and counts what it did.
  mutating func step(_ act: SimulatedAct, at now: Int32) -> Bool {
    let place = Int(act.index)
    if cases[place].file.state >= 0 { _ = advance(act.index, at: now) }
    let command = clerk.command(act, on: cases[place])
    let verdict = kernel.judge(command, on: cases[place].file, among: clerk.directory)
    if verdict.isAccepted {
      tally.accepted += 1
      let state = cases[place].file.state
      kernel.carryOut(verdict, of: command, on: &cases[place].file, calendar: calendar)
      tally.count(&cases[place], endedAt: act.at)
      if cases[place].file.state != state { move(act.index, at: now) }
      tally.countStarts(&cases[place], tier: tier(of: place))
    } else {
      tally.refuse(act.action, verdict)
    }
    observer?(act, command, verdict, cases[place])
    return verdict.isAccepted
  }

  /// Brings a case up to the end of the simulation.
  mutating func close(_ index: Int32) { _ = advance(index, at: horizon) }

  /// Notes that a case has come to another state.
  private mutating func move(_ index: Int32, at now: Int32) {
    tally.move(&cases[Int(index)], to: now, time, tier: tier(of: Int(index)))
  }

  /// The tier of the center that has a case: 0 for the village, 1 for the township, 2 for the county.
  func tier(of index: Int) -> Int {
    let item = cases[index]
    let office =
      item.file.seats.isEmpty || item.file.state < 0
      ? item.matter.receiver : item.file.seats[Int(Places.receivingCenter)]
    guard office >= 0 else { return 0 }
    switch district.offices[Int(office)].place {
    case .village: return 0
    case .township: return 1
    default: return 2
    }
  }
}
