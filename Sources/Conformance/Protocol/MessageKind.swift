import GovernanceModel

/// What a suite asks of a subject.
///
/// Code list: `describe`, `reset`, `load`, `clock.set`, `clock.advance`, `command`, `query`, `events`, `restart`,
/// `export`, `import`, `bye`.
public enum MessageKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Who the subject is, what it claims and what it can do.
  case describe
  /// Forget everything.
  case reset
  /// Take a procedure, a calendar, a directory, a charter, the records of a center or the history of a case.
  case load
  /// Show this moment from now on.
  case setClock = "clock.set"
  /// Show a later moment from now on.
  case advanceClock = "clock.advance"
  /// Do something in a case.
  case command
  /// Answer a question.
  case query
  /// Tell what happened since.
  case events
  /// Close the store and open it again.
  case restart
  /// Give values, or cases, out of the house.
  case export
  /// Check a value and keep it.
  case `import`
  /// The suite is done.
  case bye
}

extension MessageKind {
  /// What can be loaded.
  public static let loads = [
    "definition", "calendar", "directory", "charter", "records", "history",
  ]

  /// What can be asked; `law` is about a store and is asked in process only.
  public static let queries = [
    "worklist", "case", "history", "deadlines", "permitted", "findings", "law",
  ]

  /// Every capability that there is: the kinds of message, and what can be loaded and asked.
  public static let capabilities: [String] =
    allCases.filter { $0 != .load && $0 != .query }.map(\.rawValue)
    + loads.map { "load.\($0)" } + queries.map { "query.\($0)" }

  /// The capability that a message asks for: its type, and of a `load` or a `query` what is loaded or asked.
  static func capability(askedBy message: JSONValue) -> String {
    let type = (try? message.text("type")) ?? ""
    guard [load.rawValue, query.rawValue].contains(type), let what = try? message.text("what")
    else {
      return type
    }
    return "\(type).\(what)"
  }
}
