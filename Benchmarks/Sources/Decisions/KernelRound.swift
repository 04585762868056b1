import GovernanceModel
import GovernanceWorkflow

/// The eight commands as the kernel reads them, and the people and offices they speak of.
struct KernelRound {
  /// One line of the history.
  struct Entry {
    let at: Instant
    let due: Instant
    let action: UInt8
    let from: Int16
    let to: Int16
    let role: UInt8
    let actor: Int32
  }

  private let kernel: DecisionKernel
  private let offices: KernelOffices
  private let calendar: WorkCalendar
  /// The posts of everybody, by their numbers.
  private let posts: [[KernelCommand.Post]]
  private let written: [KernelCommand]
  private let moments: Moments

  /// Reads the commands from a case that is decided once by name.
  init(_ bench: DecisionBench, _ calendar: WorkCalendar) throws {
    let procedure = bench.procedure
    var (names, file) = (KernelNames(), CaseFile?.none)
    var (commands, posts) = ([KernelCommand](), [Int32: [KernelCommand.Post]]())
    for (place, written) in bench.commands.enumerated() {
      let now = Instant(milliseconds: bench.moments.milliseconds(of: place, in: 0))
      let command =
        written.action == .deliver ? try bench.cast.deliver(written, receivedAt: now) : written
      let context = bench.cast.context(at: now, calendar)
      if let before = file {
        for event in procedure.advance(before, to: now, in: context) { try file?.apply(event) }
      }
      let asked = procedure.integers(whole: command, on: file, &names, in: context)
      commands.append(asked)
      posts[asked.actor] = asked.posts
      for event in procedure.decide(command, on: file, in: context).events {
        if file == nil { file = try CaseFile(first: event) } else { try file?.apply(event) }
      }
    }
    kernel = procedure.kernel
    offices = names.offices(in: bench.cast.directory)
    self.calendar = calendar
    self.posts = (0...(posts.keys.max() ?? 0)).map { posts[$0] ?? [] }
    self.written = commands
    moments = bench.moments
  }

  /// Takes so many cases round the loop; every one is brought up to the moment of each command first.
  func run(_ cases: Int) throws -> Int {
    var (sum, history, commands) = (0, [Entry](), written)
    history.reserveCapacity(commands.count)
    var file = kernel.nothing
    for index in 0..<cases {
      history.removeAll(keepingCapacity: true)
      file.reset()
      for place in commands.indices {
        let now = Instant(milliseconds: moments.milliseconds(of: place, in: index))
        commands[place].now = now
        commands[place].occurredAt = now
        commands[place].posts = posts[Int(commands[place].actor)]
        for begin in commands[place].begins.indices { commands[place].begins[begin].at = now }
        let from = file.state
        let verdict = kernel.decide(
          commands[place], on: &file, among: offices, calendar: calendar
        ) { _, _ in nil }
        guard verdict.isAccepted else { throw DecisionFault.wronglyDecided("\(verdict)") }
        var due = now
        for duty in file.duties.reversed() {
          guard duty.startedIn == file.version else { break }
          guard let ends = duty.due else { continue }
          sum &+= ends.civilDate.dayNumber
          due = max(due, ends.instant)
        }
        history.append(
          Entry(
            at: now, due: due, action: commands[place].action, from: from, to: file.state,
            role: commands[place].role, actor: commands[place].actor))
      }
      guard history.count == commands.count else { throw DecisionFault.wronglyDecided("the end") }
    }
    return sum
  }
}
