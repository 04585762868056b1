import GovernanceModel

/// A recorded result beside the one that its transcript comes to.
extension ReportReplay {
  static func differences(
    _ recorded: VectorResult, _ derived: VectorResult
  ) -> [ReportFinding] {
    guard recorded.outcome == derived.outcome else {
      return [
        ReportFinding(
          .outcome, recorded.id, Wording(zh: "结果", en: "the outcome"),
          found: recorded.outcome.wording, expected: derived.outcome.wording)
      ]
    }
    var findings: [ReportFinding] = []
    // Of a fault the report has the code alone, and what was said of it cannot be derived.
    let isFault = recorded.transcript.last?.fault != nil
    if !recorded.failsLike(derived, isFault ? nil : derived.failure?.sentence) {
      findings.append(
        ReportFinding(
          .failure, recorded.id, Wording(zh: "失败之处", en: "the failure"),
          found: recorded.failedPlace, expected: derived.failedPlace))
    }
    if recorded.lacking != derived.lacking {
      findings.append(
        ReportFinding(
          .lacking, recorded.id, Wording(zh: "缺少的能力", en: "the missing capability"),
          found: Self.wording(recorded.lacking), expected: Self.wording(derived.lacking)))
    }
    return findings
  }

  /// What a result that was not run has no reason to hold.
  static func extras(_ recorded: VectorResult) -> [ReportFinding] {
    differences(recorded, VectorResult(id: recorded.id, outcome: .notRun))
  }

  private static func wording(_ text: String?) -> Wording {
    Wording(zh: text ?? "无", en: text ?? "none")
  }
}

extension VectorResult {
  /// Whether two results fail at the same place in the same way, and this one in these words where there are any.
  fileprivate func failsLike(_ other: VectorResult, _ sentence: Wording?) -> Bool {
    switch (failure, other.failure) {
    case (nil, nil): true
    case (let left?, let right?):
      left.step == right.step && left.sent == right.sent && left.spelling == right.spelling
        && left.path == right.path
        && left.expected == right.expected && left.found == right.found
        && (sentence == nil || left.sentence == sentence)
    default: false
    }
  }

  fileprivate var failedPlace: Wording {
    guard let failure else { return Wording(zh: "无", en: "none") }
    let (path, found) = (failure.path, failure.found?.text)
    return Wording(
      zh: "第 \(failure.step) 步 \(path.isEmpty ? "应答" : path) 的 \(found ?? "无")",
      en: "\(found ?? "nothing") at \(path.isEmpty ? "the top" : path) in step \(failure.step)")
  }
}

extension SubjectFault {
  /// A fault of which a report has the code alone.
  init?(recorded code: String) {
    let faults: [SubjectFault] = [
      .crashed(""), .timedOut(milliseconds: 0), .garbage(""), .wrongSequence(expected: 0, found: 0),
      .unreachable(""),
    ]
    guard let fault = faults.first(where: { $0.code == code }) else { return nil }
    self = fault
  }
}
