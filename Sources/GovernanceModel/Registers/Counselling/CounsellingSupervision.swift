/// A counsellor was supervised.
///
/// Register of R10.
public struct CounsellingSupervision: Hashable, Sendable {
  /// The counsellor.
  public let counsellor: Actor.ID
  /// The supervisor.
  public let supervisor: Actor.ID

  /// Creates a record.
  public init(
    counsellor: Actor.ID, supervisor: Actor.ID
  ) {
    self.counsellor = counsellor
    self.supervisor = supervisor
  }
}

extension CounsellingSupervision: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CounsellingSupervision>(
    "CounsellingSupervision", type: "counsellingSupervision", zh: "咨询督导",
    en: "the supervision of a counsellor"
  ) { door in
    let counsellor = door.required(
      "counsellor", \.counsellor, .identifier(), zh: "咨询人员", en: "the counsellor")
    let supervisor = door.required(
      "supervisor", \.supervisor, .identifier(), zh: "督导", en: "the supervisor")
    guard let counsellor, let supervisor else { return nil }
    return CounsellingSupervision(counsellor: counsellor, supervisor: supervisor)
  }
}
