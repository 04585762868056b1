/// The hand-over at the end of a shift: what was open, and who countersigned.
///
/// Register of R02.
public struct ShiftHandOver: Hashable, Sendable {
  /// The shift that ends.
  public let shift: RegisterLine.ID
  /// The open items that it lists.
  public let openItems: [RegisterLine.ID]
  /// Who took over and signed.
  public let countersignedBy: Actor.ID?

  /// Creates a record.
  public init(
    shift: RegisterLine.ID, openItems: [RegisterLine.ID], countersignedBy: Actor.ID? = nil
  ) {
    self.shift = shift
    self.openItems = openItems
    self.countersignedBy = countersignedBy
  }
}

extension ShiftHandOver: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ShiftHandOver>(
    "ShiftHandOver", type: "shiftHandOver", zh: "交接班记录", en: "the hand-over at the end of a shift"
  ) { door in
    let shift = door.required("shift", \.shift, .identifier(), zh: "班次", en: "the shift that ends")
    let openItems = door.required(
      "openItems", \.openItems, .list(.identifier(), 0...1000), zh: "未了事项",
      en: "the open items that it lists")
    let countersignedBy = door.optional(
      "countersignedBy", \.countersignedBy, .identifier(), zh: "接班人签字",
      en: "who took over and signed")
    guard let shift, let openItems, let countersignedBy else { return nil }
    return ShiftHandOver(shift: shift, openItems: openItems, countersignedBy: countersignedBy)
  }
}
