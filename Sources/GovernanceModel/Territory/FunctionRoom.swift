/// A room of a center with a function of its own (功能室).
///
/// The list is open: five rooms are named, and a center may have others. Code list: `office`,
/// `receptionHall`, `videoAnalysis`, `mediation`, `counselling`; other codes are kept as they are.
public struct FunctionRoom: Hashable, Sendable, Codable {
  /// The stable code.
  public let code: String

  /// Creates a room of a kind, named here or not.
  public init(code: String) { self.code = code }

  /// 办公室.
  public static let office = FunctionRoom(code: "office")
  /// 群众接待大厅.
  public static let receptionHall = FunctionRoom(code: "receptionHall")
  /// 视频监控研判室.
  public static let videoAnalysis = FunctionRoom(code: "videoAnalysis")
  /// 矛盾纠纷调处室.
  public static let mediation = FunctionRoom(code: "mediation")
  /// 心理咨询室.
  public static let counselling = FunctionRoom(code: "counselling")

  /// The five rooms that every center has.
  public static let required: [FunctionRoom] = [
    .office, .receptionHall, .videoAnalysis, .mediation, .counselling,
  ]
}

extension FunctionRoom: Described {
  /// The name shown to people; an unnamed kind shows its code.
  public var wording: Wording {
    switch self {
    case .office: Wording(zh: "办公室", en: "office")
    case .receptionHall: Wording(zh: "群众接待大厅", en: "reception hall")
    case .videoAnalysis: Wording(zh: "视频监控研判室", en: "video analysis room")
    case .mediation: Wording(zh: "矛盾纠纷调处室", en: "mediation room")
    case .counselling: Wording(zh: "心理咨询室", en: "counselling room")
    default: Wording(zh: code, en: code)
    }
  }
}
