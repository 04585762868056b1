/// A room of a center with a function of its own (功能室), written as its code.
///
/// The list is open: five rooms are named, and a center may have others. Code list: `office`,
/// `receptionHall`, `videoAnalysis`, `mediation`, `counselling`; any other code is a text of 1 to
/// 32 characters, such as the name on the door, and is kept as it is.
public struct FunctionRoom: Hashable, Sendable {
  /// The stable code.
  public let code: String

  /// Creates a room of a kind, named here or not.
  ///
  /// - Throws: ``ValidationError`` when the code is blank, too long, or holds an identity number.
  public init(code: String) throws(ValidationError) {
    try ValidationError.check(
      "FunctionRoom", Self.codeForm.findings(in: .string(code), at: ".code"))
    self.init(unchecked: code)
  }

  init(unchecked code: String) { self.code = code }

  /// 办公室.
  public static let office = FunctionRoom(unchecked: "office")
  /// 群众接待大厅.
  public static let receptionHall = FunctionRoom(unchecked: "receptionHall")
  /// 视频监控研判室.
  public static let videoAnalysis = FunctionRoom(unchecked: "videoAnalysis")
  /// 矛盾纠纷调处室.
  public static let mediation = FunctionRoom(unchecked: "mediation")
  /// 心理咨询室.
  public static let counselling = FunctionRoom(unchecked: "counselling")

  /// The five rooms that every center has.
  public static let required: [FunctionRoom] = [
    .office, .receptionHall, .videoAnalysis, .mediation, .counselling,
  ]

  fileprivate static let codeForm = Form<String>.text(1...32)
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

extension Form where Value == FunctionRoom {
  /// A room, written as its code.
  public static let room = FunctionRoom.codeForm.typed({ FunctionRoom(unchecked: $0) }, { $0.code })
}
