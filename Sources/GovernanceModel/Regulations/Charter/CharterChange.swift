/// What one charter says otherwise than another.
///
/// Code list: `inForceChanged`, `regulationAdded`, `regulationRemoved`, `regulationChanged`, `clauseAdded`, `clauseRemoved`, `clauseChanged`,
/// `parameterAdded`, `parameterRemoved`, `parameterChanged`, `schemeChanged`.
public enum CharterChange: Hashable, Sendable {
  /// It is in force on other days.
  case inForceChanged
  /// A regulation of another version or title, or whose clauses follow one another otherwise.
  case regulationChanged(String)
  /// A regulation that the first does not have.
  case regulationAdded(String)
  /// A regulation that the second does not have.
  case regulationRemoved(String)
  /// A clause that the first does not have.
  case clauseAdded(Clause.ID)
  /// A clause that the second does not have.
  case clauseRemoved(Clause.ID)
  /// A clause that is checked otherwise, stands before other acts, or says something else.
  case clauseChanged(Clause.ID)
  /// A parameter that the first does not have.
  case parameterAdded(String)
  /// A parameter that the second does not have.
  case parameterRemoved(String)
  /// A parameter with another number or unit.
  case parameterChanged(String, from: Parameter, to: Parameter)
  /// Grid workers are assessed otherwise.
  case schemeChanged

  /// The stable code.
  public var code: String {
    switch self {
    case .inForceChanged: "inForceChanged"
    case .regulationChanged: "regulationChanged"
    case .regulationAdded: "regulationAdded"
    case .regulationRemoved: "regulationRemoved"
    case .clauseAdded: "clauseAdded"
    case .clauseRemoved: "clauseRemoved"
    case .clauseChanged: "clauseChanged"
    case .parameterAdded: "parameterAdded"
    case .parameterRemoved: "parameterRemoved"
    case .parameterChanged: "parameterChanged"
    case .schemeChanged: "schemeChanged"
    }
  }
}

extension CharterChange: Described {
  /// The change as a sentence without its full stop.
  public var wording: Wording {
    switch self {
    case .inForceChanged: Wording(zh: "有效期间有变", en: "it is in force on other days")
    case .regulationChanged(let name):
      Wording(
        zh: "制度 \(name) 的版本、标题或条款次序有变", en: "regulation \(name) has another version, title or order"
      )
    case .regulationAdded(let name): Wording(zh: "新增制度 \(name)", en: "regulation \(name) is new")
    case .regulationRemoved(let name): Wording(zh: "取消制度 \(name)", en: "regulation \(name) is gone")
    case .clauseAdded(let id): Wording(zh: "新增条款 \(id)", en: "clause \(id) is new")
    case .clauseRemoved(let id): Wording(zh: "取消条款 \(id)", en: "clause \(id) is gone")
    case .clauseChanged(let id): Wording(zh: "条款 \(id) 有变", en: "clause \(id) says something else")
    case .parameterAdded(let code): Wording(zh: "新增参数 \(code)", en: "parameter \(code) is new")
    case .parameterRemoved(let code): Wording(zh: "取消参数 \(code)", en: "parameter \(code) is gone")
    case .parameterChanged(let code, let from, let to):
      Wording(
        zh: "参数 \(code) 由 \(Self.shown(from)) 改为 \(Self.shown(to))",
        en: "parameter \(code) goes from \(Self.shown(from)) to \(Self.shown(to))")
    case .schemeChanged: Wording(zh: "考核办法有变", en: "grid workers are assessed otherwise")
    }
  }

  /// The numbers at county, township and village.
  private static func shown(_ parameter: Parameter) -> String {
    let numbers = Tier.allCases.map { tier in parameter.values[tier].map { "\($0)" } ?? "-" }
    return numbers.joined(separator: "/") + (parameter.unit.map { " \($0.rawValue)" } ?? "")
  }
}

extension Charter {
  /// What another charter says otherwise, in the order of the regulations.
  public func changes(to other: Charter) -> [CharterChange] {
    var changes: [CharterChange] = inForce == other.inForce ? [] : [.inForceChanged]
    for regulation in regulations {
      if let next = other.regulation(regulation.name) {
        changes += Self.changes(from: regulation, to: next)
      } else {
        changes.append(.regulationRemoved(regulation.name))
      }
    }
    changes += other.regulations.filter { regulation($0.name) == nil }
      .map { .regulationAdded($0.name) }
    return scheme == other.scheme ? changes : changes + [.schemeChanged]
  }

  private static func changes(from old: Regulation, to new: Regulation) -> [CharterChange] {
    let (order, next) = (old.clauses.map(\.id), new.clauses.map(\.id))
    let isSame =
      old.version == new.version && old.title == new.title
      && order.filter { next.contains($0) } == next.filter { order.contains($0) }
    var changes: [CharterChange] = isSame ? [] : [.regulationChanged(old.name)]
    for clause in old.clauses {
      guard let next = new.clauses.first(where: { $0.id == clause.id }) else {
        changes.append(.clauseRemoved(clause.id))
        continue
      }
      if next != clause { changes.append(.clauseChanged(clause.id)) }
    }
    let known = Set(old.clauses.map(\.id))
    changes += new.clauses.filter { !known.contains($0.id) }.map { .clauseAdded($0.id) }
    for parameter in old.parameters {
      guard let next = new.parameters.first(where: { $0.code == parameter.code }) else {
        changes.append(.parameterRemoved(parameter.code))
        continue
      }
      if next != parameter {
        changes.append(.parameterChanged(parameter.code, from: parameter, to: next))
      }
    }
    let codes = Set(old.parameters.map(\.code))
    return changes
      + new.parameters.filter { !codes.contains($0.code) }
      .map { .parameterAdded($0.code) }
  }
}
