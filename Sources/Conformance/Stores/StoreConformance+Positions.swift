import GovernanceModel
import GovernanceWorkflow

extension StoreConformance {
  /// CS-08: positions rise with the appends, whichever cases they go to.
  func positionsRise(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    var expected: [StoredEvent] = []
    var last: Int64 = 0
    for round in 0..<30 {
      let specimen = Specimen(70 + round % 7)
      let append = specimen.append(after: round / 7 * 2, events: 2)
      let outcome = try await store.append(append)
      trial.expect(
        outcome.positions.lowerBound > last,
        Wording(zh: "第 \(round + 1) 次追加的位置", en: "The position of append \(round + 1)"),
        found: "\(outcome.positions)",
        expected: Wording(zh: "大于 \(last)", en: "more than \(last)"))
      trial.expect(
        outcome.positions.count, append.events.count,
        Wording(zh: "位置的个数", en: "The number of positions"))
      expected += zip(outcome.positions, append.events).map {
        StoredEvent(position: $0, record: $1)
      }
      last = outcome.positions.upperBound
    }
    trial.expect(
      try await store.events(after: EventCursor(partition: store.partition), limit: 1000), expected,
      Wording(zh: "事件流", en: "The stream of events"))
    for id in Set(expected.map(\.record.caseID)).sorted() {
      trial.expect(
        try await store.history(of: id, after: 0), expected.filter { $0.record.caseID == id },
        Wording(zh: "案卷 \(id) 历史中的位置", en: "The positions in the history of \(id)"))
    }
  }

  /// CS-09: a subscriber beside many writers sees each event once, and no number is left out.
  func noHoles(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let writers = (80..<104).map(Specimen.init)
    let finished = Signal()
    async let writing = Self.writeAll(writers, on: store, then: finished)
    let seen = try await subscribe(store, until: finished, &trial)
    let outcomes = await writing

    let total = writers.count * Self.sizes.reduce(0, +)
    trial.expect(
      outcomes.map(\.positions.count).reduce(0, +), total,
      Wording(zh: "已确认的事件数", en: "The number of acknowledged events"))
    trial.expect(
      seen.map(\.position), Array(1...Int64(total)),
      Wording(zh: "订阅者读到的位置", en: "The positions that the subscriber read"))
    for writer in writers {
      let versions = seen.filter { $0.record.caseID == writer.id }.map(\.record.version)
      trial.expect(
        versions, Array(1...Self.sizes.reduce(0, +)),
        Wording(zh: "订阅者读到的 \(writer.id) 的版本", en: "The versions of \(writer.id) that were read"))
    }
    let counties = [110_101_000_000, 110_102_000_000].compactMap { DivisionCode(number: $0) }
    for county in counties where county != store.partition {
      await trial.expectRefusal(
        .unknownPartition, Wording(zh: "其他县的游标", en: "A cursor of another county")
      ) { () async throws(StoreError) in
        try await store.events(after: EventCursor(partition: county), limit: 1)
      }
    }
  }

  /// How many events each writer's appends have.
  private static var sizes: [Int] { [1, 3, 2, 1, 1] }

  /// Appends side by side, each writer with refusals in between, which must leave no holes.
  private static func writeAll(
    _ writers: [Specimen], on store: Store, then finished: Signal
  ) async -> [AppendOutcome] {
    let outcomes = await withTaskGroup(of: [AppendOutcome].self) { group in
      for writer in writers {
        group.addTask {
          var outcomes: [AppendOutcome] = []
          var version = 0
          for size in sizes {
            let good = await tried(
              writer.append(after: version, events: size, fields: 1), on: store)
            if case .success(let outcome) = good { outcomes.append(outcome) }
            _ = await tried(writer.append(after: version, events: 2, fields: 2), on: store)
            version += size
          }
          return outcomes
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    finished.set()
    return outcomes
  }

  /// Reads pages of five until the writers have finished and nothing more comes.
  private func subscribe(
    _ store: Store, until finished: Signal, _ trial: inout Trial
  ) async throws(StoreError) -> [StoredEvent] {
    var seen: [StoredEvent] = []
    while seen.count < 10_000 {
      let wereFinished = finished.isSet
      let cursor = EventCursor(partition: store.partition, position: seen.last?.position ?? 0)
      let page = try await store.events(after: cursor, limit: 5)
      trial.expect(
        page.count <= 5, Wording(zh: "一页的大小", en: "The size of a page"), found: "\(page.count)",
        expected: Wording(zh: "至多 5", en: "at most 5"))
      seen += page
      if page.isEmpty {
        if wereFinished { break }
        await Task.yield()
      }
    }
    return seen
  }

  /// CS-13: of rivals for one version one is accepted, and its events are the ones that are there.
  func oneWins(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let specimen = Specimen(110)
    for version in 0..<12 {
      let rivals = (0..<8).map { rival in
        CaseAppend(
          caseID: specimen.id, expectedVersion: version, key: nil,
          events: [specimen.record(version + 1, body: Array("{\"rival\":\(rival)}".utf8))],
          entry: specimen.entry(version + 1), fields: [specimen.field(version, rival)])
      }
      let results = await withTaskGroup(
        of: (Int, Result<AppendOutcome, StoreError>).self
      ) { group in
        for (index, rival) in rivals.enumerated() {
          group.addTask { (index, await Self.tried(rival, on: store)) }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let winners = results.filter { (try? $0.1.get()) != nil }.map(\.0)
      trial.expect(
        winners.count, 1,
        Wording(
          zh: "同争第 \(version + 1) 版而获接受者", en: "The accepted rivals for version \(version + 1)"))
      for case (_, .failure(let error)) in results {
        trial.expect(
          error.code.rawValue, StoreError.Code.versionConflict.rawValue,
          Wording(zh: "落选者的错误", en: "The error of a rival that lost"))
      }
      trial.expect(
        try await store.history(of: specimen.id, after: version).map(\.record),
        winners.prefix(1).flatMap { rivals[$0].events },
        Wording(zh: "获接受者的事件", en: "The events of the rival that won"))
      trial.expect(
        Array(try await store.fields(of: specimen.id).dropFirst(version)),
        winners.prefix(1).flatMap { rivals[$0].fields },
        Wording(zh: "获接受者的字段", en: "The fields of the rival that won"))
    }
  }
}
