/// A village or community whose real name was published, and what it was named for.
///
/// It stands first in its township in every district, so its fixture code is the same for every
/// seed.
public struct NamedVillage: Hashable, Sendable {
  /// The real name.
  public let name: String
  /// The township as it is commonly called, by which a district finds it.
  public let township: String
  /// The title it holds, if one was published.
  public let honour: Honour?

  private init(_ name: String, in township: String, _ honour: Honour? = nil) {
    self.name = name
    self.township = township
    self.honour = honour
  }

  /// Every village and community that was published by name.
  public static let all: [NamedVillage] = [
    shalong,
    NamedVillage("新业社区", in: "新桥街道", .provincialRuleOfLawVillage),
    NamedVillage("滴水岩村", in: "以朵街道", .provincialCivilizedVillage),
    NamedVillage("石桥社区", in: "石龙街道"),
    NamedVillage("院坝村", in: "蟠龙镇", .provincialCivilizedVillage),
    NamedVillage("旗帜村", in: "鸡场镇", .provincialRuleOfLawVillage),
    NamedVillage("青松村", in: "玉舍镇"),
    NamedVillage("前进村", in: "玉舍镇", .provincialRuleOfLawVillage),
    NamedVillage("磋播村", in: "花戛乡", .provincialCivilizedVillage),
    NamedVillage("天门村", in: "花戛乡", .provincialRuleOfLawVillage),
    NamedVillage("姬官营村", in: "杨梅乡", .provincialRuleOfLawVillage),
    NamedVillage("二台村", in: "新街乡", .provincialCivilizedVillage),
    NamedVillage("新街村", in: "新街乡", .provincialCivilizedVillage),
    NamedVillage("大元村", in: "新街乡", .provincialCivilizedVillage),
    NamedVillage("响石村", in: "野钟乡", .provincialRuleOfLawVillage),
    NamedVillage("兴隆村", in: "果布戛乡", .provincialRuleOfLawVillage),
  ]

  /// The community of which households and residents were published as well.
  public static let shalong = NamedVillage("沙龙社区", in: "双水街道")

  /// Those that lie in a township.
  static func all(in township: OfficialTownship) -> [NamedVillage] {
    all.filter { township.answers(to: $0.township) }
  }
}
