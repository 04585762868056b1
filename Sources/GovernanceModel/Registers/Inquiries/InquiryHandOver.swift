/// An offer to hand an inquiry over, and when it was accepted, if it was.
///
/// Register of R01.
public struct InquiryHandOver: Hashable, Sendable {
  /// The inquiry.
  public let inquiry: RegisterLine.ID
  /// Who answered for it.
  public let from: Actor.ID
  /// Who is to answer for it.
  public let to: Actor.ID
  /// When it was offered.
  public let offeredAt: Instant
  /// When it was accepted.
  public let acceptedAt: Instant?

  /// Creates a record.
  public init(
    inquiry: RegisterLine.ID, from: Actor.ID, to: Actor.ID, offeredAt: Instant,
    acceptedAt: Instant? = nil
  ) {
    self.inquiry = inquiry
    self.from = from
    self.to = to
    self.offeredAt = offeredAt
    self.acceptedAt = acceptedAt
  }
}

extension InquiryHandOver: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<InquiryHandOver>(
    "InquiryHandOver", type: "inquiryHandOver", zh: "首问移交",
    en: "the offer to answer for an inquiry in somebody else's place"
  ) { door in
    let inquiry = door.required("inquiry", \.inquiry, .identifier(), zh: "首问登记", en: "the inquiry")
    let from = door.required("from", \.from, .identifier(), zh: "移交人", en: "who answered for it")
    let to = door.required("to", \.to, .identifier(), zh: "接收人", en: "who is to answer for it")
    let offeredAt = door.required(
      "offeredAt", \.offeredAt, .instant, zh: "提出时间", en: "when it was offered")
    let acceptedAt = door.optional(
      "acceptedAt", \.acceptedAt, .instant, zh: "接受时间", en: "when it was accepted")
    guard let inquiry, let from, let to, let offeredAt, let acceptedAt else { return nil }
    return InquiryHandOver(
      inquiry: inquiry, from: from, to: to, offeredAt: offeredAt, acceptedAt: acceptedAt)
  }
}
