import GovernanceFixtures
import GovernanceModel
import Testing

@Suite("A township")
struct TownshipTests {
  private let district = District.shuicheng()

  @Test(arguments: [
    ("520204001000", "尖山街道", nil),
    ("520204002000", "双水街道", nil),
    ("520204003000", "老鹰山街道", nil),
    ("520204004000", "董地街道", nil),
    ("520204005000", "海坪街道", nil),
    ("520204006000", "新桥街道", nil),
    ("520204007000", "以朵街道", nil),
    ("520204008000", "石龙街道", nil),
    ("520204009000", "红桥街道", nil),
    ("520204100000", "蟠龙镇", nil),
    ("520204101000", "发耳镇", nil),
    ("520204102000", "都格镇", nil),
    ("520204103000", "鸡场镇", nil),
    ("520204104000", "勺米镇", nil),
    ("520204105000", "化乐镇", nil),
    ("520204106000", "比德镇", nil),
    ("520204107000", "阿戛镇", nil),
    ("520204108000", "玉舍镇", nil),
    ("520204109000", "陡箐镇", nil),
    ("520204110000", "米箩镇", nil),
    ("520204200000", "坪寨彝族乡", "坪寨乡"),
    ("520204201000", "龙场苗族白族彝族乡", "龙场乡"),
    ("520204202000", "营盘苗族彝族白族乡", "营盘乡"),
    ("520204203000", "顺场苗族彝族布依族乡", "顺场乡"),
    ("520204204000", "花戛苗族布依族彝族乡", "花戛乡"),
    ("520204205000", "杨梅彝族苗族回族乡", "杨梅乡"),
    ("520204206000", "新街彝族苗族布依族乡", "新街乡"),
    ("520204207000", "野钟苗族彝族布依族乡", "野钟乡"),
    ("520204208000", "果布戛彝族苗族布依族乡", "果布戛乡"),
    ("520204209000", "猴场苗族布依族乡", "猴场乡"),
  ])
  func `has its real code and names and is found by each`(
    code: String, name: String, alias: String?
  ) throws {
    let township = try #require(district.township(named: code))
    #expect(township.division.code.description == code)
    #expect(township.division.name == name)
    #expect(township.division.aliases == [alias].compactMap(\.self))
    #expect(!township.division.isSynthetic)
    #expect(district.township(named: name) == township)
    if let alias { #expect(district.township(named: alias) == township) }
  }

  @Test(arguments: ["", "水城区", "沙龙社区", "520204002001", "520221002000", "花戛"])
  func `is not found by what is no township's name`(name: String) {
    #expect(district.township(named: name) == nil)
  }

  @Test func `has four to nine villages, all its own`() {
    for township in district.townships {
      let villages = township.villages
      #expect((4...9).contains(villages.count))
      #expect(villages.allSatisfy { $0.division.code.parent == township.division.code })
      #expect(villages.allSatisfy { $0.division.isSynthetic })
    }
  }

  @Test func `finds its own villages only`() throws {
    let township = try #require(district.township(named: "双水街道"))
    #expect(township.village(named: "沙龙社区") != nil)
    #expect(township.village(named: "520204002001")?.division.name == "沙龙社区")
    #expect(township.village(named: "磋播村") == nil)
    #expect(township.village(named: "520204002099") == nil)
  }
}
