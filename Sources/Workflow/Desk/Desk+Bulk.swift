extension Desk {
  /// Does many commands and says of each what became of it, in the order given.
  ///
  /// Commands on one case are done one after another in their order; different cases side by side, so
  /// that a store may write several with one commit. Nothing that happens to one command keeps another
  /// from being tried. Sent again with the same keys, what was accepted answers its first events. When
  /// the task is cancelled, what has begun is finished and the rest is not tried.
  ///
  /// A command that names another case, such as a merge, finds it as it is at that moment: whoever
  /// depends on an order among cases sends them in two calls.
  ///
  /// - Parameters:
  ///   - commands: What is asked.
  ///   - width: How many cases are worked on at once; at least 1.
  /// - Returns: An outcome for each command, in the order given.
  public func performAll(
    _ commands: [Command<V>], atOnce width: Int = 32
  ) async -> [BulkOutcome<V>] {
    var places: [CaseID: [Int]] = [:]
    var order: [CaseID] = []
    for (place, command) in commands.enumerated() {
      if places[command.caseID] == nil { order.append(command.caseID) }
      places[command.caseID, default: []].append(place)
    }
    let lines = order.map { id in
      (places[id] ?? []).map { (place: $0, command: commands[$0]) }
    }
    var outcomes = [BulkOutcome<V>](repeating: .notTried, count: commands.count)
    await Self.each(lines, atOnce: width) { line in
      var done: [(place: Int, outcome: BulkOutcome<V>)] = []
      for (place, command) in line { done.append((place, await outcome(of: command))) }
      return done
    } then: { done in
      for (place, outcome) in done { outcomes[place] = outcome }
    }
    return outcomes
  }

  private func outcome(of command: Command<V>) async -> BulkOutcome<V> {
    guard !Task.isCancelled else { return .notTried }
    do {
      switch try await perform(command) {
      case .accepted(let events): return .accepted(events)
      case .refused(let refusal): return .refused(refusal)
      }
    } catch {
      return .failed(error)
    }
  }

  /// Works on some things side by side, never on more than so many, and takes each result as it comes.
  package static func each<Work: Sendable, Done: Sendable>(
    _ work: [Work], atOnce width: Int, _ body: @escaping @Sendable (Work) async -> Done,
    then take: (Done) -> Void
  ) async {
    await withTaskGroup(of: Done.self) { group in
      var rest = work[...]
      for _ in 0..<max(1, width) {
        guard let next = rest.popFirst() else { break }
        group.addTask { await body(next) }
      }
      while let done = await group.next() {
        take(done)
        if let next = rest.popFirst() { group.addTask { await body(next) } }
      }
    }
  }
}
