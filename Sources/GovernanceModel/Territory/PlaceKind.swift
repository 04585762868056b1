/// A kind of key public place in which a camera may hang.
///
/// The list is closed, and it is the protection: rooms to sleep, wash or change in, where the law
/// bans cameras (公共安全视频图像信息系统管理条例, Article 8), are not on it and cannot be written.
///
/// Code list: `road`, `square`, `schoolGate`, `market`, `station`, `residentialEntrance`,
/// `publicOfficeHall`, `other`.
public enum PlaceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 道路.
  case road
  /// 广场.
  case square
  /// 学校门口.
  case schoolGate
  /// 集市、商场.
  case market
  /// 车站.
  case station
  /// 住宅小区出入口.
  case residentialEntrance
  /// 政务大厅.
  case publicOfficeHall
  /// 其他公共场所: a public place of another kind, in which cameras are allowed.
  case other
}

extension PlaceKind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .road: Wording(zh: "道路", en: "road")
    case .square: Wording(zh: "广场", en: "square")
    case .schoolGate: Wording(zh: "学校门口", en: "school gate")
    case .market: Wording(zh: "集市、商场", en: "market")
    case .station: Wording(zh: "车站", en: "station")
    case .residentialEntrance: Wording(zh: "住宅小区出入口", en: "entrance of a housing estate")
    case .publicOfficeHall: Wording(zh: "政务大厅", en: "hall of a public office")
    case .other: Wording(zh: "依法可以设置的其他公共场所", en: "another public place where the law allows it")
    }
  }
}
