import GovernanceModel
import GovernanceWorkflow

/// What of the vocabulary the vectors of a book speak of, so that a word which is added without a vector is
/// found.
public struct VectorCoverage: Sendable {
  /// Every word with a vector, by its kind.
  private var covered: [Kind: Set<String>] = [:]

  /// The kinds of words that vectors must cover.
  ///
  /// Code list: `state`, `action`, `refusedAction`, `role`, `fact`, `duty`, `code`, `message`, `load`,
  /// `query`, `type`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A case is shown in the state.
    case state
    /// The act is done.
    case action
    /// The act is refused.
    case refusedAction
    /// Somebody acts or reads in the role.
    case role
    /// A guard that speaks of the fact is expected.
    case fact
    /// The duty is expected.
    case duty
    /// The refusal is expected.
    case code
    /// The message is sent.
    case message
    /// What can be loaded is loaded.
    case load
    /// What can be asked is asked.
    case query
    /// A value of the type is sent.
    case type
  }

  /// Looks at the vectors of a book.
  public init(of book: VectorBook) {
    for vector in book.vectors {
      guard let script = try? VectorScript(vector, in: book) else { continue }
      for message in script.surroundings { sent(message, .ok(.object(JSONObject()))) }
      for step in script.steps { sent(step.message, step.expectation) }
    }
  }

  /// The words of a kind that no vector speaks of, less those that a requirement says no message can show.
  public func missing(_ kind: Kind, excusing register: RequirementRegister) -> [String] {
    let excused = register.requirements.filter { $0.testability != .tested }.flatMap(\.codes)
    return Self.words(kind).subtracting(covered[kind] ?? []).subtracting(excused).sorted()
  }

  /// Everything that no vector speaks of.
  public func findings(excusing register: RequirementRegister) -> [RegisterFinding] {
    Kind.allCases.flatMap { kind in
      missing(kind, excusing: register).map {
        RegisterFinding("uncovered", $0, "No vector speaks of this \(kind.rawValue).")
      }
    }
  }

  /// Every word of a kind.
  static func words(_ kind: Kind) -> Set<String> {
    switch kind {
    case .state: Set(CaseState.allCases.map(\.rawValue))
    case .action: Set(CaseAction.allCases.map(\.rawValue))
    case .refusedAction:
      Set(CaseAction.allCases.filter { ![.warn, .fallDue].contains($0) }.map(\.rawValue))
    case .role: Set(CaseRole.allCases.map(\.rawValue))
    case .fact: Set(guarded.map(\.rawValue))
    case .duty: Set(CaseDuty.allCases.map(\.rawValue))
    case .code:
      Set(RefusalCode.allCases.map(\.rawValue)).union(["idempotencyKeyReused", "invalid"])
    case .message: Set(MessageKind.allCases.map(\.rawValue)).subtracting(["describe", "bye"])
    case .load: Set(MessageKind.loads)
    case .query: Set(MessageKind.queries)
    case .type: Set(WireCatalog.types.map { WireCatalog.name(of: $0) })
    }
  }

  /// The facts that some guard of the procedure speaks of; the others are bookkeeping of the case file.
  private static var guarded: Set<CaseFact> {
    let codes = Procedure<CaseVocabulary>.shuicheng.rows.flatMap(\.guards).map(\.code)
    let words = Set(
      codes.flatMap { $0.split(whereSeparator: { "(),".contains($0) }).map(String.init) })
    return Set(CaseFact.allCases.filter { words.contains($0.rawValue) })
  }

  private mutating func add(_ word: String, _ kind: Kind) {
    covered[kind, default: []].insert(word)
  }

  private mutating func sent(_ message: JSONValue, _ expectation: Expectation) {
    guard let type = try? message.text("type") else { return }
    add(type, .message)
    if let what = try? message.text("what") {
      add(what, type == "load" ? .load : .query)
    }
    if let name = try? message.text("of") { add(name, .type) }
    var isDone = false
    switch expectation {
    case .ok(let pattern):
      isDone = true
      expect(pattern)
    case .rejected(let pattern): expect(pattern)
    case .errored: return
    }
    if type == "command", let action = try? message.text("action") {
      add(action, isDone ? .action : .refusedAction)
    }
    let who = (try? message.member("reader")) ?? message
    if isDone || type == "query", let role = try? who.text("role") { add(role, .role) }
  }

  /// Takes the words out of what is expected, by the names of the members that hold them.
  private mutating func expect(_ pattern: JSONValue) {
    switch pattern {
    case .array(let elements): for element in elements { expect(element) }
    case .object(let object):
      for member in object.members {
        // That something is not there shows nothing of it.
        if member.name == "$lacks" || member.name == "$not" { continue }
        if case .string(let text) = member.value { expect(text, as: member.name) }
        expect(member.value)
      }
    default: break
    }
  }

  private mutating func expect(_ text: String, as name: String) {
    switch name {
    case "state", "to", "from": add(text, .state)
    case "action": add(text, .action)
    case "role": add(text, .role)
    case "duty": add(text, .duty)
    case "code": add(text, .code)
    case "guard":
      for word in text.split(whereSeparator: { "(),".contains($0) }) { add(String(word), .fact) }
    default: break
    }
  }
}
