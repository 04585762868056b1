#if SQLite
  import Foundation
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Testing

  @Suite("The bytes of a file that holds an election")
  struct ElectionBytesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The texts in everything that lies in the folder.
    ///
    /// A row of a table begins with the length of its header, which is no printable byte here. So no
    /// text reaches from one row into the next.
    private func texts() throws -> [String] {
      try folder.contents().values.flatMap { data in
        data.split { $0 < 0x20 || $0 == 0x7F }
          .filter { $0.count > 2 }
          .map { String(decoding: $0, as: UTF8.self) }
      }
    }

    private static func body(_ event: ElectionEvent) -> String {
      String(decoding: EventCodec<ElectionVocabulary>.record(of: event).body, as: UTF8.self)
    }

    /// Does all steps, and looks at the bytes before the file is closed, with its log, and after.
    private func look(
      _ judge: ([String], [ElectionEvent]) throws -> Void
    ) async throws {
      let store = try await ElectionSteps.store(folder.path())
      for step in try ElectionSteps.all() {
        let desk = try ElectionSteps.desk(store, at: step.moment)
        // What nobody may write beside a ballot or a review is refused, and leaves no trace.
        if [.castVote, .refuseReview].contains(step.command.action) {
          let refusal = try await desk.perform(ElectionSteps.telling(step.command)).refusal
          #expect(refusal?.unmetGuards == [.fact(.isWithoutText)])
        }
        #expect(try await desk.perform(step.command).refusal == nil)
      }
      let end = try #require(try ElectionSteps.all().last?.moment)
      let events = try await ElectionSteps.desk(store, at: end).history(of: ElectionSteps.mandate())
      #expect(try folder.contents().keys.contains { $0.hasSuffix("-wal") })
      try judge(try texts(), events)
      try await store.close()
      try judge(try texts(), events)
    }

    @Test func `name a household that voted, and never whom it voted for`() async throws {
      let candidate = try ElectionSteps.candidate().rawValue
      let voters = ElectionSteps.voters
      try await look { texts, events in
        let ballots = events.filter { $0.action == .castVote }
        #expect(ballots.count == voters.count)
        for (voter, ballot) in zip(voters, ballots) {
          let body = Self.body(ballot)
          #expect(body.contains("h-\(voter)") && !body.contains(candidate))
          #expect(texts.contains { $0.contains(body) })
        }
        // Only the nomination says of which household a candidate is.
        let nomination = Self.body(try #require(events.first { $0.action == .nominate }))
        let joining = texts.filter { text in
          text.contains(candidate) && voters.contains { text.contains($0) }
        }
        #expect(!joining.isEmpty && joining.allSatisfy { $0.contains(nomination) }, "\(joining)")
        #expect(!texts.contains { $0.contains(ElectionSteps.told) })
      }
    }

    @Test func `hold of the police review its outcome and its category, and no word`() async throws
    {
      try await look { texts, events in
        let refusal = try #require(events.first { $0.action == .refuseReview })
        let overturned = try #require(events.first { $0.action == .overturnRefusal })
        #expect(refusal.detail == .refusal(.notMember) && overturned.detail == .nothing)
        for (event, expected) in [(refusal, ["changes", "detail"]), (overturned, ["changes"])] {
          let text = Self.body(event)
          #expect(event.fields.isEmpty && event.changes.bound.isEmpty)
          #expect(texts.contains { $0.contains(text) })
          let members = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
          #expect(members?.keys.sorted() == expected)
          let detail = members?["detail"] as? [String: String]
          #expect((detail == nil) == (event.detail == .nothing))
          #expect(
            detail.map { $0 == ["type": "refusal", "ground": "notMember"] } ?? true, "\(text)")
        }
        // The category stands where the review was refused, and nowhere else.
        let naming = texts.filter { $0.contains(ReviewGround.notMember.rawValue) }
        #expect(!naming.isEmpty && naming.allSatisfy { $0.contains(Self.body(refusal)) })
        #expect(!texts.contains { $0.contains(ElectionSteps.told) })
      }
    }
  }
#endif
