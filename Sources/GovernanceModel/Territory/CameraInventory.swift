/// How many cameras of one network a division has, and how many of them a center can see.
///
/// Only counts: single cameras, their places and their pictures have no field. Invariant: no more
/// are connected than are installed. Requirement: RP-13.
public struct CameraInventory: Hashable, Sendable {
  /// The division.
  public let division: DivisionCode
  /// The network; two networks are two inventories.
  public let network: CameraNetwork
  /// How many cameras are installed.
  public let installed: Int
  /// How many of them are connected to the centers, where that is known.
  public let connected: Int?
  /// The share of key public places that are covered, in whole percent rounded down, where known.
  public let keyPlaceCoverage: Int?
  /// The day on which it was so.
  public let asOf: CivilDate
}

extension CameraInventory: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CameraInventory>(
    "CameraInventory", zh: "视频监控清单", en: "the cameras of a network, counted"
  ) { door in
    let division = door.required("division", \.division, .division, zh: "区划", en: "the division")
    let network = door.required("network", \.network, .code(), zh: "建设工程", en: "the network")
    let installed = door.required(
      "installed", \.installed, .count, zh: "已建数", en: "how many are installed")
    let connected = door.optional(
      "connected", \.connected, .count, zh: "已接入数", en: "how many are connected")
    let coverage = door.optional(
      "keyPlaceCoverage", \.keyPlaceCoverage, .integer(0...100), zh: "重点场所部位覆盖率(%)",
      en: "the share of key places covered, in percent")
    let asOf = door.required("asOf", \.asOf, .date, zh: "截至日期", en: "the day of the count")
    let parts = installed.flatMap { installed in (connected ?? nil).map { (installed, $0) } }
    door.check(
      "cameraInventory.connected", at: "connected", parts.map { $0.1 <= $0.0 },
      zh: "接入数多于已建数", en: "More cameras are connected than are installed",
      found: Shown.same("\(parts?.1 ?? 0)"),
      expected: Wording(zh: "至多 \(parts?.0 ?? 0)", en: "at most \(parts?.0 ?? 0)"))
    guard let division, let network, let installed, let connected, let coverage, let asOf
    else { return nil }
    return CameraInventory(
      division: division, network: network, installed: installed, connected: connected,
      keyPlaceCoverage: coverage, asOf: asOf)
  }
}
