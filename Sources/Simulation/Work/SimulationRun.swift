import GovernanceModel
import GovernanceWorkflow

/// One run of a simulation: the events in the order of the minutes, and everything they change.
struct SimulationRun {
  let plan: SimulationPlan
  let kernel: DecisionKernel
  let clerk: KernelClerk
  let calendar: WorkCalendar
  let chance: Chance
  let district: SimulatedDistrict
  let time: WorkTime
  let rates: Rates
  /// The first minute that is not simulated any more.
  let horizon: Int32
  /// Is told of every act, with the verdict, once it has been carried out.
  var observer: Simulation.Observer?

  var cases: [SimulatedCase] = []
  var tally: SimulationTally
  /// The case that was registered last in each village.
  var latest: [Int32]
  var tasks: [PlannedTask] = []
  var freeTasks: [Int32] = []
  var events = MinuteHeap()
  var queues: [MinuteHeap]
  var wakes: [Int32]
  var workers: [Worker]

  /// What a worker is at.
  struct Worker {
    var task: Int32 = -1
    /// For whom they stand in, or -1.
    var absent: Int32 = -1
    /// How many minutes they have worked.
    var minutes = 0
  }

  /// What an event is about, in the upper bits of its number.
  enum Event: Int32 {
    case arrival, ready, wake, finish, resident, look
  }

  init(
    _ plan: SimulationPlan, _ procedure: CompiledProcedure<CaseVocabulary>, law: LawBook,
    calendar: WorkCalendar, seed: UInt64
  ) {
    let district = SimulatedDistrict(plan)
    self.plan = plan
    self.calendar = calendar
    self.district = district
    kernel = procedure.kernel(under: law)
    time = WorkTime(plan, calendar)
    chance = Chance(seed: seed)
    rates = Rates(plan)
    clerk = KernelClerk(
      kernel: kernel, calendar: calendar, law: law, offices: district.offices,
      directory: district.numbers, workers: Int32(district.poolOfWorker.count),
      deemed: procedure.procedure.deemed.map {
        (UInt8($0.action.ordinal), UInt8($0.duty.ordinal))
      },
      consultationPeople: procedure.procedure.parameters[.consultationPeople])
    horizon = Int32(plan[.days] * WorkTime.perDay)
    tally = SimulationTally(procedure.procedure)
    latest = [Int32](repeating: -1, count: district.villages.count)
    queues = [MinuteHeap](repeating: MinuteHeap(), count: district.pools.count)
    wakes = [Int32](repeating: .max, count: district.pools.count)
    workers = [Worker](repeating: Worker(), count: district.poolOfWorker.count)
  }

  /// Runs to the end.
  ///
  /// - Parameter progress: Is told after each day how many are over.
  mutating func run(_ progress: (Int) -> Void) {
    bring()
    var day = 0
    while let (minute, value) = events.pop(), minute < horizon {
      while day < time.day(minute) {
        day += 1
        progress(day)
      }
      handle(value, at: minute)
    }
    progress(plan[.days])
    finish()
  }

  mutating func schedule(_ event: Event, _ number: Int32, at minute: Int32) {
    if minute < horizon { events.push(minute, event.rawValue << 28 | number) }
  }

  private mutating func handle(_ value: Int32, at now: Int32) {
    let number = value & 0x0fff_ffff
    switch Event(rawValue: value >> 28) {
    case .arrival: arrive(number, at: now)
    case .ready: enqueue(number, at: now)
    case .wake:
      wakes[Int(number)] = .max
      wake(number, at: now)
    case .finish: finishTask(of: number, at: now)
    case .resident: actAsResident(number, at: now)
    case .look: look(number, at: now)
    case nil: break
    }
  }

  /// Draws what is brought, when and where; the same whatever the procedure and the calendar.
  private mutating func bring() {
    let homes = district.villages.reduce(into: [Int]()) { sums, village in
      sums.append((sums.last ?? 0) + village.households)
    }
    guard let households = homes.last, households > 0 else { return }
    let count = households * plan[.rate] * plan[.days] / 365_000
    cases.reserveCapacity(count)
    let arrivals = (0..<Int32(count)).map { index -> (Int32, Int32) in
      let day = chance.number(in: 0...plan[.days] - 1, .day, index)
      // People come on days of rest, too, and wait until an office opens.
      let minute = chance.number(
        in: plan[.firstArrival]...plan[.lastArrival], .minute, index)
      return (Int32(day * WorkTime.perDay + minute), index)
    }
    // By the minute, so that a case that was brought later has a higher number.
    for (place, arrival) in arrivals.sorted(by: <).enumerated() {
      let home = chance.number(in: 0...households - 1, .village, arrival.1)
      let village = homes.firstIndex { home < $0 } ?? 0
      let matter = SimulatedMatter(
        arrival.1, plan, chance, district, arrival: arrival.0, village: Int32(village))
      cases.append(SimulatedCase(matter: matter, number: arrival.1, file: kernel.nothing))
      schedule(.arrival, Int32(place), at: arrival.0)
    }
  }

  private mutating func arrive(_ index: Int32, at now: Int32) {
    let matter = cases[Int(index)].matter
    let role: CaseRole =
      district.offices[Int(matter.registrar)].place == .grid ? .gridWorker : .intake
    plan(.register, role, at: matter.registrar, in: index, from: now)
    guard matter.kind != .incident,
      happens(rates.withdrawals, .withdraw, index)
    else { return }
    let days = wait(rates.withdrawalDays, .withdraw, index)
    resident(.withdraw, in: index, at: now + days * Int32(WorkTime.perDay), errand: .max)
  }

  /// Whether something happens in a case whose share is given in parts per million.
  func happens(_ share: Int, _ question: Chance.Question, _ index: Int32, _ round: Int = 0) -> Bool
  {
    chance.happens(share, question, cases[Int(index)].number, round)
  }

  /// How many days something takes whose mean is given: from none to twice the mean.
  func wait(_ mean: Int, _ about: Chance.Question, _ index: Int32, _ round: Int = 0) -> Int32 {
    let round = Int(about.rawValue) << 4 | min(round, 15)
    return Int32(
      chance.number(in: 0...mean * 2, .wait, cases[Int(index)].number, round))
  }
}
