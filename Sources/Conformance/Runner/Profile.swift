public import GovernanceModel

/// A part of the specification that a system can claim as a whole.
///
/// Code list: `P0` to `P9`.
public enum Profile: String, Hashable, Sendable, Codable, CaseIterable {
  /// The model's types: what is taken, what is refused, what comes out.
  case model = "P0"
  /// Cases: states, actions, roles, guards.
  case cases = "P1"
  /// Deadlines.
  case deadlines = "P2"
  /// The ten regulations.
  case regulations = "P3"
  /// Several offices and people in one case.
  case multiParty = "P4"
  /// Who sees what, and the protections of residents.
  case access = "P5"
  /// Concurrency, idempotency and delivery.
  case delivery = "P6"
  /// Evolution and replay: versions of a procedure, and the cases that keep theirs.
  case evolution = "P7"
  /// Stores; in process only.
  case store = "P8"
  /// Exchange and code mapping: what goes to other systems and comes from them.
  case exchange = "P9"

  /// Whether it is asked by messages, and so of systems in any language.
  public var isAskedByMessages: Bool { self != .store }
}

extension Profile: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .model: Wording(zh: "模型编码与校验", en: "model, codec and validation")
    case .cases: Wording(zh: "案件核心", en: "case core")
    case .deadlines: Wording(zh: "期限", en: "deadlines")
    case .regulations: Wording(zh: "十项制度", en: "regulations R01 to R10")
    case .multiParty: Wording(zh: "多方协同", en: "multi-party")
    case .access: Wording(zh: "访问与隐私", en: "access and privacy")
    case .delivery: Wording(zh: "并发、幂等与投递", en: "concurrency, idempotency and delivery")
    case .evolution: Wording(zh: "演进与重放", en: "evolution and replay")
    case .store: Wording(zh: "存储", en: "store")
    case .exchange: Wording(zh: "交换与代码映射", en: "exchange and code mapping")
    }
  }
}
