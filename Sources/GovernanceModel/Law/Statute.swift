/// A law, regulation or ministerial rule that a deadline or a guard rests on.
public struct Statute: Hashable, Sendable {
  /// The stable short code used in citations, such as `petition-regulation-2022`.
  public let code: String
  /// The official title and an English rendering.
  public let title: Wording
  /// The first day on which it is in force.
  public let inForceFrom: CivilDate

  /// Creates a statute that the code itself names; what comes from outside goes through the door.
  public init(code: String, title: Wording, inForceFrom: CivilDate) {
    self.code = code
    self.title = title
    self.inForceFrom = inForceFrom
  }
}

extension Statute: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Statute>("Statute", zh: "法律法规", en: "a statute") { door in
    let code = door.required(
      "code", \.code, .codeText, zh: "引用时的代码", en: "the code used in citations")
    let title = door.required("title", \.title, .object(), zh: "名称", en: "its title")
    let from = door.required(
      "inForceFrom", \.inForceFrom, .date, zh: "施行日期", en: "the first day in force")
    guard let code, let title, let from else { return nil }
    return Statute(code: code, title: title, inForceFrom: from)
  }
}

extension Statute {
  /// 信访工作条例, in force since 2022-05-01.
  public static let petitionRegulation = Statute(
    code: "petition-regulation-2022",
    title: Wording(zh: "信访工作条例", en: "Regulation on Petition Work"),
    inForceFrom: day(2022, 5, 1))
  /// 人民调解法, in force since 2011-01-01.
  public static let peoplesMediationLaw = Statute(
    code: "peoples-mediation-law",
    title: Wording(zh: "人民调解法", en: "People's Mediation Law"),
    inForceFrom: day(2011, 1, 1))
  /// 人民调解工作若干规定 (司法部令第75号), in force since 2002-11-01.
  public static let mediationProvisions = Statute(
    code: "mediation-provisions-2002",
    title: Wording(zh: "人民调解工作若干规定", en: "Provisions on People's Mediation Work"),
    inForceFrom: day(2002, 11, 1))
  /// 民法典, in force since 2021-01-01.
  public static let civilCode = Statute(
    code: "civil-code", title: Wording(zh: "民法典", en: "Civil Code"), inForceFrom: day(2021, 1, 1))
  /// 全国年节及纪念日放假办法, the 2024 revision in force since 2025-01-01.
  public static let holidayMeasures = Statute(
    code: "holiday-measures",
    title: Wording(zh: "全国年节及纪念日放假办法", en: "Measures on National Holidays"),
    inForceFrom: day(2025, 1, 1))

  /// Every statute that the kit cites.
  public static let all: [Statute] =
    [
      petitionRegulation, peoplesMediationLaw, mediationProvisions, civilCode, holidayMeasures,
    ] + onRights

  /// The statute with that code.
  public static func named(_ code: String) -> Statute? { all.first { $0.code == code } }

  // A day that does not exist would make the statute in force from the calendar's first day; the
  // test of the statutes' dates catches it.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? .earliest
  }
}
