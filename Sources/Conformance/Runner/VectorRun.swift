import GovernanceModel

/// Runs one vector against whoever answers: a subject, or the transcript of one.
struct VectorRun {
  let vector: Vector
  let script: VectorScript
  /// What the subject says that it can do.
  let capabilities: Set<String>

  /// Whoever answers a message.
  typealias Asked = (JSONValue, Spelling) async -> Result<SubjectAnswer, SubjectFault>

  private var transcript: [Exchange] = []
  private var bindings = Bindings()
  private(set) var fault: SubjectFault?

  /// Creates a run.
  ///
  /// - Parameters:
  ///   - vector: The vector.
  ///   - script: The vector as it is sent.
  ///   - subject: How the subject describes itself; what it says that it can do, it may not refuse for want of it.
  init(_ vector: Vector, _ script: VectorScript, for subject: SubjectDescription) {
    self.vector = vector
    self.script = script
    capabilities = Set(subject.capabilities)
  }

  /// Sends the messages in order until one is not answered as it must be.
  mutating func result(asking ask: Asked) async -> VectorResult {
    for message in script.surroundings {
      if let result = await self.result(
        of: message, .canonical, step: 0, .ok(.object(JSONObject())), asking: ask)
      {
        return result
      }
    }
    for (index, step) in script.steps.enumerated() {
      if let result = await result(
        of: step.message, step.spelling, step: index + 1, step.expectation, asking: ask)
      {
        return result
      }
    }
    return VectorResult(id: vector.id, outcome: .passed, transcript: transcript)
  }

  /// The result where the vector ends with this message, or nothing where it goes on.
  private mutating func result(
    of message: JSONValue, _ spelling: Spelling, step: Int, _ expectation: Expectation,
    asking ask: Asked
  ) async -> VectorResult? {
    let message = bindings.filled(message)
    switch await ask(message, spelling) {
    case .failure(let fault):
      self.fault = fault
      transcript.append(Exchange(sent: message, in: spelling, answer: nil, fault: fault.code))
      return failed(
        at: step, (message, spelling),
        PatternMismatch(path: "", expected: expectation.json, found: .string(fault.code)),
        fault.wording)
    case .success(let answer):
      transcript.append(Exchange(sent: message, in: spelling, answer: answer.bare))
      if case .unsupported(let capability) = answer {
        if let wrong = wrongLack(of: capability, for: message) {
          return failed(
            at: step, (message, spelling),
            PatternMismatch(path: "", expected: expectation.json, found: answer.bare), wrong)
        }
        return VectorResult(
          id: vector.id, outcome: .skipped, lacking: capability, transcript: transcript)
      }
      guard let mismatch = expectation.mismatch(answer, &bindings) else { return nil }
      return failed(at: step, (message, spelling), mismatch, Self.wording(mismatch))
    }
  }

  /// Why a capability cannot be what the subject lacks for a message, or nothing where it can.
  ///
  /// Whoever could say so of anything would never fail.
  private func wrongLack(of capability: String, for message: JSONValue) -> Wording? {
    let asked = MessageKind.capability(askedBy: message)
    if capability != asked || !MessageKind.capabilities.contains(capability) {
      return Wording(
        zh: "应答 unsupported 所称能力不是该消息所需:现为 \(capability),应为 \(asked)。",
        en:
          "unsupported names what the message does not ask for: found \(capability), expected \(asked)."
      )
    }
    guard capabilities.contains(capability) else { return nil }
    return Wording(
      zh: "自述具备 \(capability),却应答 unsupported:应为相应的应答。",
      en:
        "the description lists \(capability) and the answer is unsupported: expected an answer to the message."
    )
  }

  private func failed(
    at step: Int, _ message: (JSONValue, Spelling), _ mismatch: PatternMismatch,
    _ what: Wording
  ) -> VectorResult {
    let requirement = vector.requirement
    return VectorResult(
      id: vector.id, outcome: .failed,
      failure: VectorFailure(
        step: step, sent: message.0, in: message.1, path: mismatch.path,
        expected: mismatch.expected, found: mismatch.found,
        sentence: Wording(
          zh: "\(requirement)(\(vector.title.zh)):\(Self.place(step).zh)\(what.zh)",
          en: "\(requirement) (\(vector.title.en)): \(Self.place(step).en)\(what.en)")),
      transcript: transcript)
  }

  private static func place(_ step: Int) -> Wording {
    step == 0
      ? Wording(zh: "布置情境时,", en: "before the first step: ")
      : Wording(zh: "第 \(step) 步,", en: "in step \(step): ")
  }

  private static func wording(_ mismatch: PatternMismatch) -> Wording {
    Wording(
      zh:
        "\(mismatch.path.isEmpty ? "应答" : mismatch.path) 不符:现为 \(mismatch.found?.text ?? "无"),应为 \(mismatch.expected.text)。",
      en: mismatch.sentence)
  }
}

extension SubjectAnswer {
  /// The answer without a number.
  var bare: JSONValue {
    guard case .object(var object) = json(seq: 0) else { return .null }
    object["seq"] = nil
    return .object(object)
  }
}
