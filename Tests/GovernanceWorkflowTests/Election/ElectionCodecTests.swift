import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An event of an election on the wire")
struct ElectionCodecTests {
  @Test(arguments: 0..<ElectionDetail.kinds)
  func `brings every detail back as it was written, and canonically`(kind: Int) throws {
    var source = SeededSource(seed: UInt64(kind) + 7)
    for _ in 0..<40 {
      let detail = ElectionDetail.random(kind, &source)
      var json = JSONWriter()
      ElectionVocabulary.write(detail, to: &json)
      let value = try JSONReader.read(json.bytes)
      #expect(try ElectionVocabulary.readDetail(value) == detail)
      var again = JSONWriter()
      again.value(value)
      #expect(again.bytes == json.bytes)
    }
  }

  @Test func `is refused where a detail is unknown or lacks a member`() throws {
    for text in [
      #"{"type":"vote"}"#, #"{"of":"x"}"#, #"{"type":"ballot"}"#,
      #"{"ground":"quarrelsome","type":"refusal"}"#, #"{"defect":"unwanted","type":"returned"}"#,
    ] {
      let value = try JSONReader.read(Array(text.utf8))
      #expect(throws: WireError.self) { try ElectionVocabulary.readDetail(value) }
    }
  }

  @Test(arguments: ElectionState.allCases)
  func `folds into the same file from its records`(state: ElectionState) throws {
    let trial = try ElectionTrial.standing(state)
    let read = try trial.events.map { event in
      try EventCodec<ElectionVocabulary>.event(of: EventCodec<ElectionVocabulary>.record(of: event))
    }
    #expect(read == trial.events)
    #expect(try ElectionFile(replaying: read) == trial.file)
  }
}
