extension Statute {
  /// 个人信息保护法, in force since 2021-11-01.
  public static let personalInformationLaw = Statute(
    code: "personal-information-law",
    title: Wording(zh: "个人信息保护法", en: "Personal Information Protection Law"),
    inForceFrom: day(2021, 11, 1),
    articles: [
      Article("6", zh: "目的明确、范围最小", en: "A clear purpose and the least scope"),
      Article("13", zh: "处理个人信息的依据", en: "On what grounds information is processed"),
      Article("19", zh: "保存期限为最短必要", en: "Kept no longer than needed"),
      Article(
        "23", zh: "向他人提供须告知并取得单独同意", en: "Giving to others needs notice and consent of its own"),
      Article("24", zh: "自动化决策可说明、可拒绝", en: "Automated decisions are explained and may be refused"),
      Article("25", zh: "未经单独同意不得公开", en: "Nothing is published without consent of its own"),
      Article("28", zh: "敏感个人信息", en: "Sensitive information"),
      Article("47", zh: "应当删除的情形", en: "When information is deleted"),
      Article("56", zh: "影响评估记录的保存", en: "How long assessments are kept"),
    ])
  /// 公共安全视频图像信息系统管理条例, in force since 2025-04-01.
  public static let videoRegulation = Statute(
    code: "video-regulation-2025",
    title: Wording(zh: "公共安全视频图像信息系统管理条例", en: "Regulation on Public Security Video Systems"),
    inForceFrom: day(2025, 4, 1),
    articles: [
      Article("8", zh: "不得安装的场所", en: "Where no camera may be"),
      Article("14", zh: "备案", en: "Filing with the police"),
      Article("16", zh: "查阅、调取的登记", en: "Every retrieval is recorded"),
      Article("17", zh: "保存期限与期满删除", en: "How long footage is kept, and its deletion"),
    ])
  /// 精神卫生法, in force since 2013-05-01.
  public static let mentalHealthLaw = Statute(
    code: "mental-health-law", title: Wording(zh: "精神卫生法", en: "Mental Health Law"),
    inForceFrom: day(2013, 5, 1),
    articles: [
      Article("4", zh: "尊重与保密", en: "Respect and secrecy"),
      Article(
        "23", zh: "心理咨询人员不得诊疗,并应保密", en: "Counsellors neither diagnose nor treat, and keep secrets"),
    ])
  /// 未成年人保护法, the 2020 revision in force since 2021-06-01.
  public static let minorsProtectionLaw = Statute(
    code: "minors-protection-law",
    title: Wording(zh: "未成年人保护法", en: "Law on the Protection of Minors"),
    inForceFrom: day(2021, 6, 1),
    articles: [
      Article("11", zh: "发现侵害未成年人的立即报告", en: "Harm to a minor is reported at once")
    ])
  /// 反家庭暴力法, in force since 2016-03-01.
  public static let domesticViolenceLaw = Statute(
    code: "domestic-violence-law",
    title: Wording(zh: "反家庭暴力法", en: "Anti-Domestic Violence Law"), inForceFrom: day(2016, 3, 1),
    articles: [
      Article(
        "14", zh: "发现无行为能力人等受家暴的及时报案",
        en: "Violence against people who cannot act is reported promptly")
    ])
  /// 立法法, the 2023 amendment in force since 2023-03-15.
  public static let legislationLaw = Statute(
    code: "legislation-law", title: Wording(zh: "立法法", en: "Legislation Law"),
    inForceFrom: day(2023, 3, 15),
    articles: [
      Article("104", zh: "法律规范一般不溯及既往", en: "Rules do not reach back, as a rule")
    ])
  /// 网络安全法 as it was before the 2025 amendment, in force since 2017-06-01.
  public static let cybersecurityLaw2016 = Statute(
    code: "cybersecurity-law-2016",
    title: Wording(zh: "网络安全法(2016)", en: "Cybersecurity Law (2016)"),
    inForceFrom: day(2017, 6, 1), inForceThrough: day(2025, 12, 31),
    articles: [
      Article("21", zh: "网络日志的留存", en: "How long network logs are kept")
    ])
  /// 网络安全法, the 2025 amendment in force since 2026-01-01.
  public static let cybersecurityLaw = Statute(
    code: "cybersecurity-law", title: Wording(zh: "网络安全法", en: "Cybersecurity Law"),
    inForceFrom: day(2026, 1, 1),
    articles: [
      Article("23", zh: "网络日志的留存", en: "How long network logs are kept")
    ])
  /// 网络数据安全管理条例, in force since 2025-01-01.
  public static let networkDataRegulation = Statute(
    code: "network-data-regulation-2025",
    title: Wording(zh: "网络数据安全管理条例", en: "Regulation on Network Data Security"),
    inForceFrom: day(2025, 1, 1),
    articles: [
      Article("12", zh: "对外提供记录的保存", en: "How long records of provision are kept")
    ])
  /// 村民委员会组织法, in force since 2010-10-28.
  public static let villagersCommitteesLaw = Statute(
    code: "villagers-committees-law",
    title: Wording(zh: "村民委员会组织法", en: "Organic Law of Villagers' Committees"),
    inForceFrom: day(2010, 10, 28),
    articles: [
      Article("25", zh: "村民代表", en: "Villagers' representatives"),
      Article("27", zh: "村规民约不得侵犯权利", en: "Village rules infringe nobody's rights"),
      Article("28", zh: "村民小组会议", en: "Meetings of a villagers' group"),
    ])

  /// 突发事件应对法, the 2024 revision in force since 2024-11-01.
  public static let emergencyResponseLaw = Statute(
    code: "emergency-response-law-2024",
    title: Wording(zh: "突发事件应对法", en: "Emergency Response Law"), inForceFrom: day(2024, 11, 1),
    articles: [
      Article("61", zh: "及时、如实报告突发事件信息", en: "Emergencies are reported in time and as they are"),
      Article("62", zh: "不得妨碍他人报告", en: "Nobody keeps others from reporting"),
    ])

  /// The statutes that the protections of residents rest on.
  static let onRights: [Statute] = [
    personalInformationLaw, videoRegulation, mentalHealthLaw, minorsProtectionLaw,
    domesticViolenceLaw, legislationLaw, cybersecurityLaw2016, cybersecurityLaw,
    networkDataRegulation, villagersCommitteesLaw, emergencyResponseLaw,
  ]
}
