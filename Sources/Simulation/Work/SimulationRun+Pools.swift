import GovernanceModel
import GovernanceWorkflow

/// Who works on what: first due first, by whoever is free and there.
extension SimulationRun {
  /// Plans an act of the main course for somebody with a role at an office.
  mutating func plan(
    _ action: CaseAction, _ role: CaseRole, at office: Int32, in index: Int32, from minute: Int32,
    only worker: Int32 = -1
  ) {
    let item = cases[Int(index)]
    // What was refused once is not asked for again: the case stays where it is, and is reported.
    guard item.mayAsk(action) else {
      tally.stopped += 1
      return
    }
    let pool = district.pool(role, at: office)
    guard pool >= 0 else {
      tally.unstaffed += 1
      return
    }
    var task = PlannedTask(index: index, action: action, pool: pool, turn: item.turn)
    task.effort = effort(action, in: index)
    task.due = due(item)
    task.only = worker
    schedule(.ready, keep(task), at: minute)
  }

  /// Plans a notice or a follow-up beside the main course.
  mutating func errand(
    _ action: CaseAction, _ question: Notice.Question?, ending duty: UInt64, _ role: CaseRole,
    at office: Int32, in index: Int32, from minute: Int32
  ) {
    let pool = district.pool(role, at: office)
    guard pool >= 0 else {
      tally.unstaffed += 1
      return
    }
    cases[Int(index)].errands |= duty
    var task = PlannedTask(index: index, action: action, pool: pool, turn: 0, errand: duty)
    task.question = question
    task.effort = effort(action, in: index)
    task.due = due(cases[Int(index)])
    schedule(.ready, keep(task), at: minute)
  }

  /// Plans an act of a resident.
  mutating func resident(
    _ action: CaseAction, in index: Int32, at minute: Int32, errand: UInt64 = 0
  ) {
    let item = cases[Int(index)]
    guard item.mayAsk(action) else {
      tally.stopped += 1
      return
    }
    let task = PlannedTask(
      index: index, action: action, pool: -1, turn: item.turn, errand: errand)
    schedule(.resident, keep(task), at: minute)
  }

  mutating func keep(_ task: PlannedTask) -> Int32 {
    if let free = freeTasks.popLast() {
      tasks[Int(free)] = task
      return free
    }
    tasks.append(task)
    return Int32(tasks.count - 1)
  }

  private func effort(_ action: CaseAction, in index: Int32) -> Int32 {
    let mean = rates.efforts[action.ordinal]
    guard mean > 0 else { return 0 }
    let item = cases[Int(index)]
    let round = action.ordinal << 4 | min(15, item.results + item.orders + item.remands)
    return Int32(chance.number(in: mean / 2...mean * 3 / 2, .effort, item.number, round))
  }

  private func due(_ item: SimulatedCase) -> Int32 {
    var first = Int32.max
    for entry in item.file.duties where entry.phase != .ended {
      if let due = entry.due { first = min(first, time.minute(due.instant)) }
    }
    return first
  }

  /// Whether a task is still to be done.
  func isOn(_ task: PlannedTask) -> Bool {
    let item = cases[Int(task.index)]
    return task.errand == 0 ? item.turn == task.turn : item.file.live & task.errand != 0
  }

  mutating func enqueue(_ number: Int32, at now: Int32) {
    let task = tasks[Int(number)]
    guard isOn(task) else { return freeTasks.append(number) }
    queues[Int(task.pool)].push(task.due, number)
    wake(task.pool, at: now)
  }

  /// Gives the work that waits at a pool to whoever is free, and looks again when somebody may be.
  mutating func wake(_ pool: Int32, at now: Int32) {
    guard !queues[Int(pool)].isEmpty else { return }
    let day = time.day(now)
    guard let start = time.beginning(atOrAfter: now) else { return sleep(pool, until: now) }
    guard start == now else { return wakeUp(pool, at: start) }
    var aside: [(Int32, Int32)] = []
    var isAnybodyAway = false
    for worker in district.pools[Int(pool)].workers where workers[Int(worker)].task < 0 {
      let (isAway, hasStandIn) = chance.absence(
        of: worker, on: day, rates.absences, standIns: rates.standIns)
      if isAway {
        isAnybodyAway = isAnybodyAway || hasStandIn
        if hasStandIn { standIn(for: worker, of: pool, at: now) }
        continue
      }
      if let number = take(for: worker, from: pool, &aside) { begin(number, worker, at: now) }
    }
    for (due, number) in aside { queues[Int(pool)].push(due, number) }
    guard !queues[Int(pool)].isEmpty else { return }
    if isAnybodyAway { wakeUp(pool, at: now + 60) } else { sleep(pool, until: now) }
  }

  /// The first task at a pool that a worker may do.
  private mutating func take(
    for worker: Int32, from pool: Int32, _ aside: inout [(Int32, Int32)]
  ) -> Int32? {
    while let (due, number) = queues[Int(pool)].pop() {
      let task = tasks[Int(number)]
      if !isOn(task) {
        freeTasks.append(number)
      } else if (task.only >= 0 && task.only != worker)
        || (isBarred(worker, from: task) && district.pools[Int(pool)].workers.count > 1)
      {
        aside.append((due, number))
      } else {
        return number
      }
    }
    return nil
  }

  /// Whether somebody must not look at a result because they had a part in it.
  func isBarred(_ worker: Int32, from task: PlannedTask) -> Bool {
    switch task.action {
    case .verify, .sendBack, .decideReview, .remand, .decideReReview: break
    default: return false
    }
    return cases[Int(task.index)].file.bonds.contains { bond in
      bond.subject == .actor(worker)
        && (bond.relation == Places.handled || bond.relation == Places.decided)
    }
  }

  mutating func begin(_ number: Int32, _ worker: Int32, at now: Int32) {
    workers[Int(worker)].task = number
    let effort = tasks[Int(number)].effort
    var (day, before, left) = (time.day(now), time.worked(by: now), Int(effort))
    while left > time.minutes - before, time.closing(of: day, after: 0) < horizon {
      if isThere(worker, on: day) || day == time.day(now) { left -= time.minutes - before }
      day += 1
      while time.closing(of: day, after: 0) < horizon, !isThere(worker, on: day) { day += 1 }
      before = 0
    }
    schedule(.finish, worker, at: time.closing(of: day, after: before + left))
  }

  /// Whether somebody works on a day.
  func isThere(_ worker: Int32, on day: Int) -> Bool {
    time.isWorking(day) && !chance.absence(of: worker, on: day, rates.absences, standIns: 0).0
  }

  private mutating func sleep(_ pool: Int32, until now: Int32) {
    var day = time.day(now) + 1
    let last = time.day(horizon)
    while day < last, !time.isWorking(day) { day += 1 }
    wakeUp(pool, at: time.opening(of: day))
  }

  private mutating func wakeUp(_ pool: Int32, at minute: Int32) {
    guard minute < wakes[Int(pool)] else { return }
    wakes[Int(pool)] = minute
    schedule(.wake, pool, at: minute)
  }
}
