import GovernanceModel
import GovernanceWorkflow

/// The programs that are compared, each over the same cases.
struct DecisionBench {
  let moments: Moments
  let cast: Cast
  let procedure: CompiledProcedure<CaseVocabulary>
  let commands: [CaseCommand]
  /// Every weekday is worked and no other day, as the plain switch has it.
  let weekdays = WorkCalendar(version: VersionTag("weekdays", "1"), years: [])

  init() throws {
    moments = try Moments()
    cast = try Cast()
    procedure = try CompiledProcedure(.shuicheng, law: .national)
    commands = try cast.commands()
  }

  /// The plain switch.
  func plain(_ cases: Int) -> Subject {
    let moments = moments
    return Subject(name: "plain switch", commands: cases * 8) {
      var (sum, history) = (0, [PlainCase.Entry]())
      history.reserveCapacity(8)
      for index in 0..<cases {
        history.removeAll(keepingCapacity: true)
        var file = PlainCase()
        for act in PlainCase.Act.allCases {
          let at = moments.milliseconds(of: Int(act.rawValue), in: index)
          guard let days = file.handle(act, role: act.rawValue, at: at, &history) else {
            throw DecisionFault.wronglyDecided("\(act)")
          }
          sum &+= days
        }
        guard file.state == .closed else { throw DecisionFault.wronglyDecided("the end") }
      }
      return sum
    }
  }

  /// The whole decision: events with derivations, folded into the case file.
  func whole(_ cases: Int, _ calendar: WorkCalendar) -> Subject {
    Subject(name: "decide, with events and derivations", commands: cases * 8) {
      var sum = 0
      for index in 0..<cases {
        var file: CaseFile?
        for (place, written) in commands.enumerated() {
          let now = Instant(milliseconds: moments.milliseconds(of: place, in: index))
          let command =
            written.action == .deliver ? try cast.deliver(written, receivedAt: now) : written
          let decision = procedure.decide(command, on: file, in: cast.context(at: now, calendar))
          guard case .accepted(let events) = decision else {
            throw DecisionFault.wronglyDecided("\(decision)")
          }
          for event in events {
            if file == nil {
              file = try CaseFile(first: event)
            } else {
              try file?.apply(event)
            }
            for start in event.changes.started {
              sum &+= start.deadline.due?.civilDate.dayNumber ?? 0
            }
          }
        }
        guard file?.state == .closed else { throw DecisionFault.wronglyDecided("the end") }
      }
      return sum
    }
  }

  /// The kernel alone, over the integers of the same commands.
  func kernel(_ cases: Int, _ calendar: WorkCalendar) throws -> Subject {
    let round = try KernelRound(self, calendar)
    let days = calendar.years.isEmpty ? "weekdays" : "the national calendar"
    return Subject(
      name: "kernel with roles, guards, deadlines on \(days), time and history",
      commands: cases * 8
    ) {
      try round.run(cases)
    }
  }

  /// Commands that are refused with every reason, on a registered case.
  func refused(_ count: Int) throws -> Subject {
    let now = Instant(milliseconds: moments.milliseconds(of: 0, in: 0))
    let context = cast.context(at: now, .national)
    guard let event = procedure.decide(commands[0], on: nil, in: context).events.first else {
      throw DecisionFault.wronglyDecided("register")
    }
    let file = try CaseFile(first: event)
    // Somebody else's act, with nothing that it asks for.
    let command = CaseCommand(
      .assess, in: file.id, by: try Cast.id("land"), as: .handler, at: cast.land)
    return Subject(name: "decide, refused with four reasons", commands: count) {
      var sum = 0
      for _ in 0..<count {
        guard let refusal = procedure.decide(command, on: file, in: context).refusal else {
          throw DecisionFault.wronglyDecided("assess")
        }
        sum &+= refusal.reasons.count
      }
      guard sum == count * 4 else { throw DecisionFault.wronglyDecided("the reasons") }
      return sum
    }
  }
}
