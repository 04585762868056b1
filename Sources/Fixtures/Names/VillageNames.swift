/// The names of a district's villages: the published ones, then made-up ones.
///
/// A made-up name is three characters and the word for village or community. It means no real
/// place; if one is called so, that is chance.
struct VillageNames: Hashable, Sendable {
  private let start: Int

  /// Creates the names of a seed.
  init(seed: UInt64) {
    var chance = SplitMix64(seed: seed, place: OfficialTownship.county, purpose: .names)
    start = chance.number(in: 0...Self.count - 1)
  }

  /// The name of the village at a place in a township, from 0.
  ///
  /// Its place in the district, also from 0, keeps made-up names apart.
  func name(at index: Int, in township: OfficialTownship, ordinal: Int) -> String {
    let published = NamedVillage.all(in: township)
    if index < published.count { return published[index].name }
    let number = start + ordinal * Self.stride
    let first = Self.first[number % Self.first.count]
    let second = Self.second[number % Self.second.count]
    let last = Self.last[number % Self.last.count]
    let isCommunity = township.isSubdistrict && index.isMultiple(of: 2)
    return "\(first)\(second)\(last)\(isCommunity ? "社区" : "村")"
  }

  // The lengths have no common divisor, so each of the first 4,807 numbers picks other characters,
  // and so does every multiple of the stride, which only keeps neighbours from sounding alike.
  private static let first = Array("云月松竹桃梨茶枫桂兰鹿鹤雁燕泉溪霞虹星清翠银玉")
  private static let second = Array("屏鸣栖映照岚峰渡桥泽华祥和宁安乐丰康源")
  private static let last = Array("坪坡湾岭冲沟垭坝塘寨岩")
  private static let count = first.count * second.count * last.count
  private static let stride = 997
}
