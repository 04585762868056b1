/// Somebody came with something: by which way, and who was asked first.
///
/// Who asked has no field: an inquiry may be anonymous, and whoever asked stands with the matter,
/// apart.
/// Register of R01.
public struct Inquiry: Hashable, Sendable {
  /// The way it came.
  public let channel: Channel
  /// Who was asked first; the regulation asks for exactly one.
  public let firstAsked: [Actor.ID]

  /// Creates a record.
  public init(
    channel: Channel, firstAsked: [Actor.ID]
  ) {
    self.channel = channel
    self.firstAsked = firstAsked
  }
}

extension Inquiry: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Inquiry>(
    "Inquiry", type: "inquiry", zh: "首问登记",
    en: "somebody came with something, and who was asked first"
  ) { door in
    let channel = door.required("channel", \.channel, .code(), zh: "渠道", en: "the way it came")
    let firstAsked = door.required(
      "firstAsked", \.firstAsked, .list(.identifier(), 0...10), zh: "首问责任人",
      en: "who was asked first; the regulation asks for exactly one")
    guard let channel, let firstAsked else { return nil }
    return Inquiry(channel: channel, firstAsked: firstAsked)
  }
}
