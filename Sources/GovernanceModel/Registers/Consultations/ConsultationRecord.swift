/// A consultation on a grave or hard case: what called for it, who was invited, who may see what.
///
/// Register of R06.
public struct ConsultationRecord: Hashable, Sendable {
  /// What called for it.
  public let trigger: ConsultationTrigger
  /// The offices that were invited.
  public let invited: [UnitReference]
  /// The people who took part.
  public let members: [Actor.ID]
  /// Who may see its materials.
  public let readers: [Actor.ID]
  /// The records that were on the table.
  public let sources: [RegisterLine.ID]

  /// Creates a record.
  public init(
    trigger: ConsultationTrigger, invited: [UnitReference], members: [Actor.ID],
    readers: [Actor.ID] = [], sources: [RegisterLine.ID] = []
  ) {
    self.trigger = trigger
    self.invited = invited
    self.members = members
    self.readers = readers
    self.sources = sources
  }
}

extension ConsultationRecord: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ConsultationRecord>(
    "ConsultationRecord", type: "consultation", zh: "会商记录", en: "a consultation that was convened"
  ) { door in
    let trigger = door.required("trigger", \.trigger, .code(), zh: "启动缘由", en: "what called for it")
    let invited = door.required(
      "invited", \.invited, .list(.unit, 0...100), zh: "受邀单位", en: "the offices that were invited")
    let members = door.required(
      "members", \.members, .list(.identifier(), 0...200), zh: "参加人员",
      en: "the people who took part")
    let readers = door.defaulted(
      "readers", \.readers, .list(.identifier(), 0...200), usually: [], zh: "材料知悉人员",
      en: "who may see its materials")
    let sources = door.defaulted(
      "sources", \.sources, .list(.identifier(), 0...1000), usually: [], zh: "材料",
      en: "the records that were on the table")
    guard let trigger, let invited, let members, let readers, let sources else { return nil }
    return ConsultationRecord(
      trigger: trigger, invited: invited, members: members, readers: readers, sources: sources)
  }
}
