/// A 便民服务 request: a certificate, an application, an errand that a center is asked for.
///
/// Invariant: somebody asks for it, so it never comes from a device.
///
/// On purpose it has no field for who asks, nor for why they need help: the papers of a service go
/// to the office that gives it. No reason may be asked for an errand.
///
/// Requirement: RP-03. Requirement: RP-06.
public struct ServiceRequest: Hashable, Sendable {
  /// The way it came.
  public let channel: Channel
  /// The way it came as another system writes it, by a version of the table `channel`.
  public let channelCode: CodedValue?
  /// Which service, a code of the district's table `service-kind`, where it is known.
  public let kind: CodedValue?
  /// Whether somebody of the grid or the center runs the errand for them (代办).
  public let isOnBehalf: Bool
  /// What intake did so that it could be brought.
  public let accommodations: Set<IntakeAccommodation>
}

extension ServiceRequest: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ServiceRequest>(
    "ServiceRequest", type: "serviceRequest", zh: "便民服务事项", en: "a request for a service"
  ) { door in
    let channel = door.required("channel", \.channel, .code(), zh: "来源渠道", en: "the way it came")
    let channelCode = door.optional(
      "channelCode", \.channelCode, .coded("channel"), zh: "来源渠道的外部代码",
      en: "the way it came, as another system writes it")
    let kind = door.optional(
      "kind", \.kind, .coded("service-kind"), zh: "服务类别", en: "which service")
    let isOnBehalf = door.defaulted(
      "isOnBehalf", \.isOnBehalf, .flag, usually: false, zh: "是否代办",
      en: "whether the errand is run for them")
    let accommodations = door.defaulted(
      "accommodations", \.accommodations, .set(.code()), usually: [], zh: "受理便利措施",
      en: "what intake did so that it could be brought")
    door.check(
      "serviceRequest.channel", at: "channel", channel.map { !$0.isAutomatic }, zh: "感知设备不能申请服务",
      en: "A device asks for no service",
      found: channel?.wording ?? Wording(zh: "无", en: "nothing"),
      expected: Wording(zh: "有人提出的渠道", en: "a way by which somebody brings it"))
    guard let channel, let channelCode, let kind, let isOnBehalf, let accommodations else {
      return nil
    }
    return ServiceRequest(
      channel: channel, channelCode: channelCode, kind: kind, isOnBehalf: isOnBehalf,
      accommodations: accommodations)
  }
}
