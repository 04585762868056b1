extension CodeTable {
  /// The channels of the kit as a table, for systems that keep all their codes as tables.
  public static let channel = CodeTable(
    unchecked: VersionTag("channel", "kit"),
    Wording(zh: "来源渠道", en: "channels by which matters come"),
    .typical(
      Wording(
        zh: "本设计的渠道表,前五项同信访工作条例第17条",
        en: "the list of this design; its first five are those of Article 17 of the petition rules")
    ),
    .always, Channel.allCases.map { CodeEntry($0.rawValue, $0.wording) })
}
