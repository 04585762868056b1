public import GovernanceModel

/// The laws that bind every store, each one sentence with a name that reports refer to.
///
/// Code list: `CS-01` to `CS-20` for the case store, `DS-01` to `DS-03` for the directory store,
/// `RS-01` to `RS-04` for the register store.
public enum StoreLaw: String, Hashable, Sendable, Codable, CaseIterable {
  /// All events of an append, its row and its fields become visible, or none of them.
  case appendIsWhole = "CS-01"
  /// An append that expects another version than the case has is refused and changes nothing.
  case expectedVersion = "CS-02"
  /// The events of a case are numbered from 1 without a gap and come back in that order.
  case versionsFollow = "CS-03"
  /// An append under a key that was used with the same body answers the first outcome and writes nothing.
  case keyReplays = "CS-04"
  /// An append under a key that was used with another body is refused and writes nothing.
  case keyIsOneBody = "CS-05"
  /// A key is scoped to its actor: another actor's same characters are another key.
  case keyIsScoped = "CS-06"
  /// After an acknowledged append every read shows it.
  case readYourWrites = "CS-07"
  /// Positions rise in the order of the appends, across all cases of the partition.
  case positionsRise = "CS-08"
  /// A subscriber who reads by cursor sees every event exactly once, also while others append.
  case noHoles = "CS-09"
  /// The current row and the worklists are those of the last event, at every moment.
  case rowFollowsEvents = "CS-10"
  /// Private fields come back by their commitment, whole, and for their own case only.
  case fieldsStandApart = "CS-11"
  /// An event comes back byte for byte as it was appended.
  case eventsUnchanged = "CS-12"
  /// Of several appends at once that expect the same version exactly one is accepted.
  case oneWins = "CS-13"
  /// What a durable store has acknowledged is there after it is closed and opened again.
  case acknowledgedIsKept = "CS-14"
  /// A case stands in exactly the lists that its current row names, and leaves those that it no longer names.
  case listsFollowRow = "CS-15"
  /// Read page by page while nothing is written, a list shows every row exactly once and in order.
  case pagesAreWhole = "CS-16"
  /// Read page by page while rows move, a list shows every row that stays exactly once, and a moved one where it is.
  case pagesHoldStill = "CS-17"
  /// A list does not show a case to whom its place in the list is barred.
  case barredIsHidden = "CS-18"
  /// What time will change is found by the moment at which it does, also in a case that has ended.
  case wakingIsFound = "CS-19"
  /// A row written anew takes the place of the row and its lists, at the same version only.
  case refreshKeepsVersion = "CS-20"
  /// A directory is loaded whole or not at all.
  case directoryIsWhole = "DS-01"
  /// Loading the same directory again changes nothing.
  case directoryReloads = "DS-02"
  /// What was loaded is found by its name, and what was not is not.
  case directoryAnswers = "DS-03"
  /// An entry of a register is never changed: the same name with another content is refused.
  case registerAppendsOnly = "RS-01"
  /// Writing the same entry twice keeps it once.
  case registerReplays = "RS-02"
  /// A center's register comes back in the order of its moments, for that center and register only.
  case registerAnswers = "RS-03"
  /// Entries that are added together are all there, or none of them.
  case registerIsWhole = "RS-04"
}

extension StoreLaw: Described {
  /// The law as a sentence.
  public var wording: Wording {
    switch self {
    case .appendIsWhole:
      Wording(
        zh: "一次追加的全部事件、当前行与字段要么全部可见,要么全不可见。",
        en: "All events of an append, its row and its fields become visible, or none of them.")
    case .expectedVersion:
      Wording(
        zh: "预期版本与案卷版本不符的追加被拒绝,且不改变任何内容。",
        en:
          "An append that expects another version than the case has is refused and changes nothing."
      )
    case .versionsFollow:
      Wording(
        zh: "案卷事件自 1 起连续编号,并按此顺序返回。",
        en: "The events of a case are numbered from 1 without a gap and come back in that order.")
    case .keyReplays:
      Wording(
        zh: "同一幂等键、同一内容的追加返回首次结果,不再写入。",
        en: "An append under a key that was used with the same body answers the first outcome.")
    case .keyIsOneBody:
      Wording(
        zh: "同一幂等键而内容不同的追加被拒绝,不写入。",
        en: "An append under a key that was used with another body is refused and writes nothing.")
    case .keyIsScoped:
      Wording(
        zh: "幂等键按行为人区分:他人的相同字符是另一个键。",
        en: "A key is scoped to its actor: another actor's same characters are another key.")
    case .readYourWrites:
      Wording(
        zh: "追加确认之后,任何读取都能看到它。", en: "After an acknowledged append every read shows it.")
    case .positionsRise:
      Wording(
        zh: "同一分区内,位置按追加先后递增。",
        en: "Positions rise in the order of the appends, across all cases of the partition.")
    case .noHoles:
      Wording(
        zh: "按游标读取的订阅者对每个事件恰好读到一次,他人同时追加时亦然。",
        en:
          "A subscriber who reads by cursor sees every event exactly once, also while others append."
      )
    case .rowFollowsEvents:
      Wording(
        zh: "当前行与工作清单任何时刻都与最后一个事件一致。",
        en: "The current row and the worklists are those of the last event, at every moment.")
    case .fieldsStandApart:
      Wording(
        zh: "私密字段按其承诺值完整返回,且只属于本案。",
        en: "Private fields come back by their commitment, whole, and for their own case only.")
    case .eventsUnchanged:
      Wording(zh: "事件逐字节原样返回。", en: "An event comes back byte for byte as it was appended.")
    case .oneWins:
      Wording(
        zh: "同时以同一预期版本追加的,恰有一个被接受。",
        en: "Of several appends at once that expect the same version exactly one is accepted.")
    case .acknowledgedIsKept:
      Wording(
        zh: "持久存储确认过的内容,关闭并重新打开后仍在。",
        en: "What a durable store has acknowledged is there after it is closed and opened again.")
    case .listsFollowRow:
      Wording(
        zh: "案卷恰在其当前行所列的清单中,不再列出的即行移出。",
        en:
          "A case stands in exactly the lists that its current row names, and leaves those that it no longer names."
      )
    case .pagesAreWhole:
      Wording(
        zh: "无写入时逐页读取,清单的每一行按序恰好出现一次。",
        en:
          "Read page by page while nothing is written, a list shows every row exactly once and in order."
      )
    case .pagesHoldStill:
      Wording(
        zh: "行有变动时逐页读取,未变动的行恰好出现一次,变动的行在其现处。",
        en:
          "Read page by page while rows move, a list shows every row that stays exactly once, and a moved one where it is."
      )
    case .barredIsHidden:
      Wording(
        zh: "清单不向被排除者显示该案卷。",
        en: "A list does not show a case to whom its place in the list is barred.")
    case .wakingIsFound:
      Wording(
        zh: "时间将改变的内容可按该时刻查到,已终结的案卷亦然。",
        en:
          "What time will change is found by the moment at which it does, also in a case that has ended."
      )
    case .refreshKeepsVersion:
      Wording(
        zh: "重写的当前行替换原行及其清单,且只在版本相同时生效。",
        en:
          "A row written anew takes the place of the row and its lists, at the same version only.")
    case .directoryIsWhole:
      Wording(zh: "名录要么全部载入,要么全不载入。", en: "A directory is loaded whole or not at all.")
    case .directoryReloads:
      Wording(zh: "重复载入同一名录不产生变化。", en: "Loading the same directory again changes nothing.")
    case .directoryAnswers:
      Wording(
        zh: "已载入的可按标识查到,未载入的查不到。",
        en: "What was loaded is found by its name, and what was not is not.")
    case .registerAppendsOnly:
      Wording(
        zh: "台账条目不可更改:同一标识而内容不同的被拒绝。",
        en:
          "An entry of a register is never changed: the same name with another content is refused.")
    case .registerReplays:
      Wording(zh: "同一条目写入两次只保留一次。", en: "Writing the same entry twice keeps it once.")
    case .registerAnswers:
      Wording(
        zh: "中心的台账按时间顺序返回,且只含该中心、该台账。",
        en: "A center's register comes back in the order of its moments, and is that one only.")
    case .registerIsWhole:
      Wording(
        zh: "一并写入的台账条目要么全部写入,要么一条也不写入。",
        en: "Entries that are added together are all there, or none of them.")
    }
  }
}
