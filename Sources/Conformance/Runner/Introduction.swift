import GovernanceModel

/// How a subject has described itself, with the conversation in which it did: every claim in a report rests on it.
struct Introduction: Hashable, Sendable {
  /// What was asked and answered.
  let exchange: Exchange
  /// What it says of itself.
  let subject: SubjectDescription

  /// The message that asks for it, the first of every run.
  static let question: JSONValue = [
    "type": .string(MessageKind.describe.rawValue), "protocol": .string(Suite.protocol),
  ]

  /// Takes a description as a suite does.
  ///
  /// - Parameters:
  ///   - answer: The answer to ``question``.
  ///   - transport: The way by which it came; stores are asked in process only.
  ///   - register: The requirements; nobody can deviate from another.
  /// - Throws: ``WireError`` naming the member that nobody could check.
  init(
    _ answer: SubjectAnswer, over transport: String, by register: RequirementRegister
  ) throws(WireError) {
    guard case .ok(let json) = answer else {
      throw WireError(path: "", found: answer.bare.text, expected: "ok with a description")
    }
    let subject = try SubjectDescription(json: json)
    guard transport == "in-process" || !subject.profiles.contains(.store) else {
      throw WireError(
        path: "profiles", found: "P8", expected: "profiles that are asked by messages")
    }
    for deviation in subject.deviations where register.requirement(deviation.requirement) == nil {
      throw WireError(
        path: "deviations", found: deviation.requirement, expected: "a requirement that there is")
    }
    self.subject = subject
    exchange = Exchange(sent: Self.question, answer: answer.bare)
  }

  /// Creates an introduction as a report has it; whether one follows from the other, nobody has looked at.
  init(recorded exchange: Exchange, _ subject: SubjectDescription) {
    self.exchange = exchange
    self.subject = subject
  }
}
