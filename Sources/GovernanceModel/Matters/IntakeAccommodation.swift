/// What an intake desk did so that somebody could bring their matter: the door is open to everybody.
///
/// It says what the desk did and nothing of the person: no language is named, no disability, no age.
/// Somebody who needs nothing of the kind has none of them (信访工作条例, Article 19, for what is said
/// by word of mouth).
///
/// Code list: `oral`, `assisted`, `proxy`, `minorityLanguage`, `signLanguage`, `largePrint`,
/// `homeVisit`.
public enum IntakeAccommodation: String, Hashable, Sendable, Codable, CaseIterable {
  /// 口头提出: it was said, and the desk wrote it down as it was said.
  case oral
  /// 协助填写: somebody at the desk helped to write it.
  case assisted
  /// 委托代理: somebody else brought it for them.
  case proxy
  /// 少数民族语言: it was taken in a minority language.
  case minorityLanguage
  /// 手语: it was taken in sign language.
  case signLanguage
  /// 大字或无障碍文本: what is to be read was given in large print or another form that can be read.
  case largePrint
  /// 上门受理: the desk went to them.
  case homeVisit
}

extension IntakeAccommodation: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .oral: Wording(zh: "口头提出", en: "by word of mouth")
    case .assisted: Wording(zh: "协助填写", en: "written with help")
    case .proxy: Wording(zh: "委托代理", en: "brought by a proxy")
    case .minorityLanguage: Wording(zh: "少数民族语言", en: "in a minority language")
    case .signLanguage: Wording(zh: "手语", en: "in sign language")
    case .largePrint: Wording(zh: "大字或无障碍文本", en: "in large print or an accessible form")
    case .homeVisit: Wording(zh: "上门受理", en: "taken at home")
    }
  }
}
