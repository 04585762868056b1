/// By what standing somebody mediates: as what they were appointed to the task.
///
/// It describes an appointment and is never a label of a resident: it stands in a ``Mediator`` and
/// nowhere else. The list is open: the kinds named here are those called upon to take part, and a
/// district may call upon others. Code list: `peopleMediator`, `legalAdviser`, `lawyer`,
/// `gridWorker`, `householdHead`, `department`, `villageCadre`, `retiredCadre`, `retiredTeacher`,
/// `veteranPartyMember`, `clanElder`, `villageElder`; other codes are kept as they are.
public struct MediatingForce: Hashable, Sendable {
  /// The stable code.
  public let code: String

  /// Creates a standing, named here or not, or nothing if the code is not written like one: a small
  /// letter, then letters or digits, 32 characters at most.
  public init?(code: String) {
    guard Self.isWellFormed(code) else { return nil }
    self.code = code
  }

  private init(known code: String) { self.code = code }

  /// 人民调解员.
  public static let peopleMediator = MediatingForce(known: "peopleMediator")
  /// 村居法律顾问.
  public static let legalAdviser = MediatingForce(known: "legalAdviser")
  /// 律师.
  public static let lawyer = MediatingForce(known: "lawyer")
  /// 网格员.
  public static let gridWorker = MediatingForce(known: "gridWorker")
  /// 联户长.
  public static let householdHead = MediatingForce(known: "householdHead")
  /// 部门工作人员.
  public static let department = MediatingForce(known: "department")
  /// 村(社区)干部.
  public static let villageCadre = MediatingForce(known: "villageCadre")
  /// 离退休老干部.
  public static let retiredCadre = MediatingForce(known: "retiredCadre")
  /// 老教师.
  public static let retiredTeacher = MediatingForce(known: "retiredTeacher")
  /// 老党员.
  public static let veteranPartyMember = MediatingForce(known: "veteranPartyMember")
  /// 族老.
  public static let clanElder = MediatingForce(known: "clanElder")
  /// 寨老.
  public static let villageElder = MediatingForce(known: "villageElder")

  private static func isWellFormed(_ code: String) -> Bool {
    let bytes = code.utf8
    guard (1...32).contains(bytes.count), let first = bytes.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
  }
}

extension MediatingForce: Described {
  /// The name shown to people; an unnamed standing shows its code.
  public var wording: Wording {
    switch self {
    case .peopleMediator: Wording(zh: "人民调解员", en: "people's mediator")
    case .legalAdviser: Wording(zh: "村居法律顾问", en: "legal adviser of the village")
    case .lawyer: Wording(zh: "律师", en: "lawyer")
    case .gridWorker: Wording(zh: "网格员", en: "grid worker")
    case .householdHead: Wording(zh: "联户长", en: "household head")
    case .department: Wording(zh: "部门工作人员", en: "staff of a department")
    case .villageCadre: Wording(zh: "村(社区)干部", en: "village cadre")
    case .retiredCadre: Wording(zh: "离退休老干部", en: "retired cadre")
    case .retiredTeacher: Wording(zh: "老教师", en: "retired teacher")
    case .veteranPartyMember: Wording(zh: "老党员", en: "veteran party member")
    case .clanElder: Wording(zh: "族老", en: "clan elder")
    case .villageElder: Wording(zh: "寨老", en: "village elder")
    default: Wording(zh: code, en: code)
    }
  }
}

extension Form where Value == MediatingForce {
  /// The standing of a mediator, known or not.
  public static let mediatingForce = written(
    "mediatingForce.code", pattern: "^[a-z][A-Za-z0-9]{0,31}$",
    expected: Wording(
      zh: "小写字母开头的 1 至 32 个字母或数字", en: "1 to 32 letters or digits, a small letter first"),
    make: { MediatingForce(code: $0) }, text: { $0.code }
  ).withoutPersonalNumbers { $0.code }
}
