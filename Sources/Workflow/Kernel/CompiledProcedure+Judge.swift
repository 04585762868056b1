package import GovernanceModel

/// Asking the kernel.
extension CompiledProcedure {
  /// A command with everything that was read out of it, and the kernel's verdict.
  struct Judged {
    let command: Command<V>
    let row: CompiledRow<V>
    let offer: Offer<V>
    let moves: [Moving]
    let verdict: KernelVerdict
  }

  /// Reads a command into integers and has the kernel judge it.
  func judge(
    _ command: Command<V>, _ row: CompiledRow<V>, on file: Dossier<V>?, in context: Context
  ) -> Judged {
    ask(command, row, on: file, in: context) { kernel, asked, integers, names in
      kernel.judge(asked, on: integers, among: names.directory(context.directory, for: command))
    }
  }

  /// What an act would change that counts as done.
  func deemed(
    _ command: Command<V>, _ row: CompiledRow<V>, on file: Dossier<V>, in context: Context
  ) -> Judged {
    ask(command, row, on: file, in: context) { kernel, asked, integers, _ in
      kernel.effect(of: asked, on: integers)
    }
  }

  /// The command of the clock for an act that counts as done at a moment, by its place.
  ///
  /// Where a day runs out, the act is one of that day: what it starts is counted as if it had been done in the
  /// day's last moment, and silence postpones nothing.
  package func deemedCommand(
    _ place: Int, at moment: Instant, on file: Dossier<V>
  ) -> Command<V> {
    let deemed = procedure.deemed[place]
    let isEndOfDay = file.duties.contains {
      $0.duty == deemed.duty && $0.deadline.due?.endOfDay.map { Instant.end(of: $0) } == moment
    }
    return Command(
      deemed.action, in: file.id, by: Identifier(unchecked: "clock"), as: V.clock,
      occurredAt: isEndOfDay ? Instant(milliseconds: moment.milliseconds - 1) : moment)
  }

  /// A whole command as the kernel reads it; what is malformed is read no further.
  package func integers(
    whole command: Command<V>, on file: Dossier<V>?, _ names: inout KernelNames,
    in context: Context
  ) -> KernelCommand {
    var asked = integers(command, on: file, &names, in: context)
    for reason in formReasons(command) {
      asked.form.formUnion(reason == .malformedField ? .malformedField : .foreignDetail)
    }
    guard asked.form.isEmpty else { return asked }
    let offer = V.offer(command, on: file, parameters: procedure.parameters, in: context)
    add(offer, moving: movings(offer, on: file, in: context), to: &asked, &names)
    return asked
  }

  private func ask(
    _ command: Command<V>, _ row: CompiledRow<V>, on file: Dossier<V>?, in context: Context,
    _ verdict: (DecisionKernel, KernelCommand, KernelCase, inout KernelNames) -> KernelVerdict
  ) -> Judged {
    let offer = V.offer(command, on: file, parameters: procedure.parameters, in: context)
    let moves = movings(offer, on: file, in: context)
    var names = KernelNames()
    let integers = self.integers(file, &names)
    var asked = self.integers(command, on: file, &names, in: context)
    add(offer, moving: moves, to: &asked, &names)
    return Judged(
      command: command, row: row, offer: offer, moves: moves,
      verdict: verdict(kernel(under: context.law), asked, integers, &names))
  }
}
