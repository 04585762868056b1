/// A request for footage, as it came through its door.
///
/// Register of R09.
public struct FootageRequestRecord: Hashable, Sendable {
  /// The request.
  public let request: FootageRequest

  /// Creates a record.
  public init(
    request: FootageRequest
  ) {
    self.request = request
  }
}

extension FootageRequestRecord: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<FootageRequestRecord>(
    "FootageRequestRecord", type: "footageRequest", zh: "调取申请登记",
    en: "a request for footage in the register"
  ) { door in
    let request = door.required("request", \.request, .object(), zh: "视频调取登记", en: "the request")
    guard let request else { return nil }
    return FootageRequestRecord(request: request)
  }
}
