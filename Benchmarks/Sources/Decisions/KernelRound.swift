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
  private let directory: KernelDirectory
  private let calendar: WorkCalendar
  private let written: [KernelCommand]
  private let moments: Moments

  /// Reads the commands from a case that is decided once by name.
  init(_ bench: DecisionBench, _ calendar: WorkCalendar) throws {
    let procedure = bench.procedure
    var (names, file) = (KernelNames(), CaseFile?.none)
    var commands: [KernelCommand] = []
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
      for event in procedure.decide(command, on: file, in: context).events {
        if file == nil { file = try CaseFile(first: event) } else { try file?.apply(event) }
      }
    }
    kernel = procedure.kernel
    directory = bench.cast.directory(&names)
    self.calendar = calendar
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
        sum &+= try take(&commands[place], at: now, &file, &history)
      }
      guard history.count == commands.count else { throw DecisionFault.wronglyDecided("the end") }
    }
    return sum
  }

  /// Dates a command, decides it, and writes the history.
  private func take(
    _ command: inout KernelCommand, at now: Instant, _ file: inout KernelCase,
    _ history: inout [Entry]
  ) throws -> Int {
    (command.now, command.occurredAt) = (now, now)
    for part in command.brings.indices {
      if case .begin(let duty, _) = command.brings[part] {
        command.brings[part] = .begin(duty, now)
      }
    }
    let from = file.state
    let verdict = kernel.decide(command, on: &file, among: directory, calendar: calendar) { _, _ in
      nil
    }
    guard verdict.isAccepted else { throw DecisionFault.wronglyDecided("\(verdict)") }
    var (due, sum) = (now, 0)
    for place in file.duties.indices.reversed() {
      guard file.duties[place].startedIn == file.version else { break }
      guard let ends = file.duties[place].due else { continue }
      sum &+= ends.civilDate.dayNumber
      due = max(due, ends.instant)
    }
    history.append(
      Entry(
        at: now, due: due, action: command.action, from: from, to: file.state,
        role: command.role, actor: command.actor))
    return sum
  }
}
