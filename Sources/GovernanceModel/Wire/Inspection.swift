/// What the inspection of a draft has found so far, and the place it has come to.
///
/// It goes on after a fault, so that whoever mends a draft mends it once; after a thousand of them
/// it says that there are more and reports no further ones.
public struct Inspection: Sendable {
  /// Everything found so far, in the order of the inspection.
  public private(set) var findings: [ValidationFinding] = []
  /// The JSON path to the value under inspection.
  public private(set) var path = "$"

  /// Whether the value was written by the kit itself; what it holds was let in before.
  ///
  /// What is asked of texts and identifiers is asked at the door; typed initialisers ask less, and
  /// what they made must be readable for ever.
  let isStored: Bool

  /// Creates an inspection that begins at the top.
  public init() { self.init(isStored: false) }

  init(isStored: Bool) { self.isStored = isStored }

  /// Reports a fault of the value under inspection.
  public mutating func report(
    _ code: String, what: Wording, found: Wording, expected: Wording
  ) {
    report(
      ValidationFinding(code: code, path: path, what: what, found: found, expected: expected))
  }

  /// Whether no further findings are taken.
  var isFull: Bool { findings.count > Self.most }

  /// The most findings that one inspection reports.
  private static let most = 1000

  private mutating func report(_ finding: ValidationFinding) {
    if findings.count < Self.most {
      findings.append(finding)
    } else if findings.count == Self.most {
      findings.append(
        ValidationFinding(
          code: "wire.more", path: "$",
          what: Wording(zh: "问题过多,其余未列出", en: "There are more faults than are listed"),
          found: Wording(zh: "超过 \(Self.most) 处", en: "over \(Self.most)"),
          expected: Wording(zh: "先改正已列出的", en: "these mended first")))
    }
  }

  /// Hands everything over to another inspection, which goes on from here.
  mutating func handOver() -> Inspection {
    let taken = self
    findings = []
    return taken
  }

  /// Reports findings whose paths begin at the value under inspection.
  public mutating func report(_ inner: [ValidationFinding]) {
    let kept = isStored ? inner.filter { $0.code != "identifier.personal" } : inner
    for finding in kept { report(finding.under(path)) }
  }

  /// Inspects what lies a step further in: a member `.name`, an element `[3]`.
  mutating func step<Value>(
    _ step: @autoclosure () -> String, _ inspect: (inout Inspection) -> Value
  ) -> Value {
    let here = path
    path += step()
    let value = inspect(&self)
    path = here
    return value
  }

  /// Reports that a value is of another kind than asked for.
  mutating func wrongKind(_ value: JSONValue, expected: Wording) {
    report(
      "wire.kind", what: Wording(zh: "值的类型不符", en: "The value is of another kind"),
      found: Shown.wording(of: value), expected: expected)
  }
}
