public import GovernanceModel

/// Sends damaged inputs to the door of a type and watches what it does.
///
/// A trap ends the process, so whoever runs this watches the process too; everything else that a
/// door must not do is a fault in the report: to refuse without a finding or without a sentence, to
/// take a value that does not come out as it went in, to show a finding that holds what a
/// confidential value might be.
public enum WireMutationRun: Sendable {
  /// Sends damaged inputs to one door.
  ///
  /// - Parameters:
  ///   - type: The type whose door it is.
  ///   - values: Valid values, of which the damaged ones are made.
  ///   - count: How many damaged inputs.
  ///   - seed: The seed of the damage.
  /// - Returns: What came of them.
  public static func report<Value: WireType>(
    on type: Value.Type, from values: [JSONValue], count: Int, seed: UInt64
  ) -> WireMutationReport {
    var report = WireMutationReport(type: Value.layout.name)
    var mutator = WireMutator(values, seed: seed)
    let clock = ContinuousClock()
    for number in 0..<count {
      let input = mutator.next()
      let took = clock.measure { inspect(input, type, number, &report) }
      report.longest = max(report.longest, took)
    }
    return report
  }

  /// Sends one input that is too large in one place to the door: of bytes, and as a draft.
  public static func report<Value: WireType>(
    on type: Value.Type, from value: JSONValue, textOf length: Int
  ) -> WireMutationReport {
    var report = WireMutationReport(type: Value.layout.name)
    let clock = ContinuousClock()
    let text = String(
      decoding: [UInt8](repeating: UInt8(ascii: "x"), count: max(0, length)), as: UTF8.self)
    let took = clock.measure {
      inspect(Array("\"\(text)\"".utf8), type, 0, &report)
      guard case .object(let object) = value else { return }
      for member in object.members {
        var large = object
        large[member.name] = .string(text)
        judge(
          Result { () throws(ValidationError) in
            try Value(validating: Draft(.object(large)))
          }, 1, &report)
      }
    }
    report.longest = took
    return report
  }

  private static let disclosure = Disclosure(
    by: Identifier(unchecked: "mutation"), for: .verification, at: Instant(milliseconds: 0))

  private static func inspect<Value: WireType>(
    _ input: [UInt8], _ type: Value.Type, _ number: Int, _ report: inout WireMutationReport
  ) {
    judge(
      Result { () throws(ValidationError) in try Value(json: input) }, number, &report)
  }

  private static func judge<Value: WireType>(
    _ outcome: Result<Value, ValidationError>, _ number: Int, _ report: inout WireMutationReport
  ) {
    report.inputs += 1
    switch outcome {
    case .success(let value):
      report.stillValid += 1
      let draft = Draft(of: value, revealingUnder: disclosure)
      do {
        let again = Draft(of: try Value(validating: draft), revealingUnder: disclosure)
        if again.value != draft.value {
          report.faults.append("input \(number) does not come out as it went in")
        }
      } catch {
        report.faults.append("input \(number) was taken and is then refused: \(error)")
      }
    case .failure(let error):
      report.refused += 1
      let isSilent =
        error.findings.isEmpty
        || error.findings.contains { finding in
          finding.code.isEmpty || !finding.path.hasPrefix("$") || finding.what.zh.isEmpty
            || finding.what.en.isEmpty || finding.found.zh.isEmpty || finding.found.en.isEmpty
            || finding.expected.zh.isEmpty || finding.expected.en.isEmpty
        }
      if isSilent { report.faults.append("input \(number) is refused without a whole sentence") }
      let said = error.description + error.message(.zh)
      if said.contains("11010519491231002") || said.contains("13800138000") {
        report.faults.append("input \(number) is refused with a person's number in the sentence")
      }
    }
  }
}
