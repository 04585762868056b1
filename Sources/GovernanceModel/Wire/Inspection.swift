/// What the inspection of a draft has found so far, and the place it has come to.
///
/// It goes on after a fault, so that whoever mends a draft mends it once.
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
    findings.append(
      ValidationFinding(code: code, path: path, what: what, found: found, expected: expected))
  }

  /// Reports findings whose paths begin at the value under inspection.
  public mutating func report(_ inner: [ValidationFinding]) {
    let kept = isStored ? inner.filter { $0.code != "identifier.personal" } : inner
    findings.append(contentsOf: kept.map { $0.under(path) })
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
