import GovernanceModel
import GovernanceWorkflow

/// The check of one law under way: it compares, and keeps what does not agree.
struct Trial {
  /// The law on trial.
  let law: StoreLaw
  private(set) var findings: [StoreFinding] = []

  init(_ law: StoreLaw) { self.law = law }

  /// Runs a check; an error that it does not expect is a finding as well.
  static func run(
    _ law: StoreLaw, _ check: (inout Trial) async throws(StoreError) -> Void
  ) async -> Trial {
    var trial = Trial(law)
    do {
      try await check(&trial)
    } catch {
      trial.find(
        Wording(zh: "检查途中", en: "An operation that the law allows"),
        found: "\(error)", expected: Wording(zh: "无错误", en: "no error"))
    }
    return trial
  }

  mutating func expect<Value: Equatable>(_ found: Value, _ expected: Value, _ what: Wording) {
    guard found != expected else { return }
    find(what, found: Self.text(found), expected: Self.same(Self.text(expected)))
  }

  /// Compares lists, and names the first place where they differ.
  mutating func expect<Element: Equatable>(
    _ found: [Element], _ expected: [Element], _ what: Wording
  ) {
    guard found != expected else { return }
    let place = zip(found, expected).prefix { $0 == $1 }.count
    find(
      what, found: Self.text(found, at: place), expected: Self.same(Self.text(expected, at: place)))
  }

  mutating func expect(_ holds: Bool, _ what: Wording, found: String, expected: Wording) {
    if !holds { find(what, found: found, expected: expected) }
  }

  /// Expects an operation to be refused with one code.
  mutating func expectRefusal<Answer>(
    _ code: StoreError.Code, _ what: Wording, of operation: () async throws(StoreError) -> Answer
  ) async {
    do {
      let answer = try await operation()
      find(
        what, found: Self.text(answer),
        expected: Wording(zh: "以 \(code.rawValue) 拒绝", en: "a refusal with \(code.rawValue)"))
    } catch {
      expect(error.code.rawValue, code.rawValue, what)
    }
  }

  mutating func find(_ what: Wording, found: String, expected: Wording) {
    findings.append(
      StoreFinding(
        law: law,
        message: Wording(
          zh: "\(what.zh):现为 \(found),应为 \(expected.zh)。",
          en: "\(what.en): found \(found), expected \(expected.en).")))
  }

  private static func same(_ text: String) -> Wording { Wording(zh: text, en: text) }

  private static func text<Element>(_ list: [Element], at place: Int) -> String {
    guard list.indices.contains(place) else { return "\(list.count) in all" }
    return "\(text(list[place])) at place \(place + 1) of \(list.count)"
  }

  // Long enough for an event's typed fields, short enough for one line of a log.
  private static func text<Value>(_ value: Value) -> String {
    let whole = String(describing: value)
    return whole.count <= 400 ? whole : "\(whole.prefix(400))…"
  }
}
