extension Statute {
  /// 个人信息保护法, in force since 2021-11-01.
  public static let personalInformationLaw = Statute(
    code: "personal-information-law",
    title: Wording(zh: "个人信息保护法", en: "Personal Information Protection Law"),
    inForceFrom: day(2021, 11, 1))
  /// 公共安全视频图像信息系统管理条例, in force since 2025-04-01.
  public static let videoRegulation = Statute(
    code: "video-regulation-2025",
    title: Wording(zh: "公共安全视频图像信息系统管理条例", en: "Regulation on Public Security Video Systems"),
    inForceFrom: day(2025, 4, 1))
  /// 精神卫生法, in force since 2013-05-01.
  public static let mentalHealthLaw = Statute(
    code: "mental-health-law", title: Wording(zh: "精神卫生法", en: "Mental Health Law"),
    inForceFrom: day(2013, 5, 1))
  /// 未成年人保护法, the 2020 revision in force since 2021-06-01.
  public static let minorsProtectionLaw = Statute(
    code: "minors-protection-law",
    title: Wording(zh: "未成年人保护法", en: "Law on the Protection of Minors"),
    inForceFrom: day(2021, 6, 1))
  /// 反家庭暴力法, in force since 2016-03-01.
  public static let domesticViolenceLaw = Statute(
    code: "domestic-violence-law",
    title: Wording(zh: "反家庭暴力法", en: "Anti-Domestic Violence Law"), inForceFrom: day(2016, 3, 1))
  /// 立法法, the 2023 amendment in force since 2023-03-15.
  public static let legislationLaw = Statute(
    code: "legislation-law", title: Wording(zh: "立法法", en: "Legislation Law"),
    inForceFrom: day(2023, 3, 15))
  /// 网络安全法 as it was before the 2025 amendment, in force since 2017-06-01.
  public static let cybersecurityLaw2016 = Statute(
    code: "cybersecurity-law-2016",
    title: Wording(zh: "网络安全法(2016)", en: "Cybersecurity Law (2016)"),
    inForceFrom: day(2017, 6, 1))
  /// 网络安全法, the 2025 amendment in force since 2026-01-01.
  public static let cybersecurityLaw = Statute(
    code: "cybersecurity-law", title: Wording(zh: "网络安全法", en: "Cybersecurity Law"),
    inForceFrom: day(2026, 1, 1))
  /// 网络数据安全管理条例, in force since 2025-01-01.
  public static let networkDataRegulation = Statute(
    code: "network-data-regulation-2025",
    title: Wording(zh: "网络数据安全管理条例", en: "Regulation on Network Data Security"),
    inForceFrom: day(2025, 1, 1))
  /// 村民委员会组织法, in force since 2010-10-28.
  public static let villagersCommitteesLaw = Statute(
    code: "villagers-committees-law",
    title: Wording(zh: "村民委员会组织法", en: "Organic Law of Villagers' Committees"),
    inForceFrom: day(2010, 10, 28))

  /// The statutes that the protections of residents rest on.
  static let onRights: [Statute] = [
    personalInformationLaw, videoRegulation, mentalHealthLaw, minorsProtectionLaw,
    domesticViolenceLaw, legislationLaw, cybersecurityLaw2016, cybersecurityLaw,
    networkDataRegulation,
    villagersCommitteesLaw,
  ]
}
