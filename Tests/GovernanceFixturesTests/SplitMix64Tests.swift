import GovernanceFixtures
import Testing

@Suite("The seeded generator")
struct SplitMix64Tests {
  @Test func `draws the numbers that are known for its algorithm`() {
    var chance = SplitMix64(seed: 1_234_567)
    let drawn = (0..<5).map { _ in chance.next() }
    #expect(
      drawn == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `draws every number of a range and no other`() {
    var chance = SplitMix64(seed: 3)
    let drawn = Set((0..<500).map { _ in chance.number(in: -2...7) })
    #expect(drawn == Set(-2...7))
    #expect(chance.number(in: 4...4) == 4)
  }

  @Test func `has a stream of its own for each place and purpose`() {
    var first = SplitMix64(seed: 1, place: 520_204_002_001, purpose: .head)
    var second = SplitMix64(seed: 1, place: 520_204_002_001, purpose: .residents)
    var third = SplitMix64(seed: 1, place: 520_204_002_002, purpose: .head)
    var fourth = SplitMix64(seed: 2, place: 520_204_002_001, purpose: .head)
    #expect(Set([first.next(), second.next(), third.next(), fourth.next()]).count == 4)
  }

  @Test(arguments: [5, 11, 60, 104, 150] as [Int])
  func `shares out a total within the ranges`(total: Int) {
    var chance = SplitMix64(seed: UInt64(total))
    let ranges = Array(repeating: 0...10, count: 10) + [5...50]
    let shares = chance.shares(of: total, within: ranges)
    #expect(shares.reduce(0, +) == total)
    #expect(zip(shares, ranges).allSatisfy { $1.contains($0) })
  }

  @Test func `comes as near to an impossible total as the ranges allow`() {
    var chance = SplitMix64(seed: 1)
    #expect(chance.shares(of: 100, within: [1...2, 3...4]) == [2, 4])
    #expect(chance.shares(of: -100, within: [1...2, 3...4]) == [1, 3])
    #expect(chance.shares(of: 7, within: []) == [])
  }

  @Test func `chooses places none twice`() {
    var chance = SplitMix64(seed: 1)
    let chosen = chance.choice(of: 8, among: 30)
    #expect(chosen.count == 8)
    #expect(chosen == Set(chosen).sorted())
    #expect(chosen.allSatisfy { (0..<30).contains($0) })
    #expect(chance.choice(of: 5, among: 3) == [0, 1, 2])
    #expect(chance.choice(of: 1, among: 0) == [])
  }
}
