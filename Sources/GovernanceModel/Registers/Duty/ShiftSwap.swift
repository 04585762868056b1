/// A swap of a shift.
///
/// Register of R02.
public struct ShiftSwap: Hashable, Sendable {
  /// The shift.
  public let shift: RegisterLine.ID
  /// Who was to be on duty.
  public let from: Actor.ID
  /// Who is instead.
  public let to: Actor.ID
  /// Who approved it.
  public let approvedBy: Actor.ID?

  /// Creates a record.
  public init(
    shift: RegisterLine.ID, from: Actor.ID, to: Actor.ID, approvedBy: Actor.ID? = nil
  ) {
    self.shift = shift
    self.from = from
    self.to = to
    self.approvedBy = approvedBy
  }
}

extension ShiftSwap: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ShiftSwap>(
    "ShiftSwap", type: "shiftSwap", zh: "调班", en: "a swap of a shift"
  ) { door in
    let shift = door.required("shift", \.shift, .identifier(), zh: "班次", en: "the shift")
    let from = door.required("from", \.from, .identifier(), zh: "原值班人", en: "who was to be on duty")
    let to = door.required("to", \.to, .identifier(), zh: "替班人", en: "who is instead")
    let approvedBy = door.optional(
      "approvedBy", \.approvedBy, .identifier(), zh: "批准人", en: "who approved it")
    guard let shift, let from, let to, let approvedBy else { return nil }
    return ShiftSwap(shift: shift, from: from, to: to, approvedBy: approvedBy)
  }
}
