import Foundation
import GovernanceModel
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  private let number = "11010519491231002X"
  private let plain = "520221199001010012"

  @Test(arguments: [Int.min, Int.max, 0, -1, 1 << 53])
  func `of absurd numbers is refused, not fatal`(value: Int) {
    for name in ["number", "village", "groups", "leader"] {
      let draft = Draft<Grid>(.object(JSONObject([(name, .number(value))])))
      #expect(throws: ValidationError.self) { try Grid(validating: draft) }
    }
  }

  @Test func `with a letter that only looks like ours is a member of another name`() throws {
    let text = #"{"type":"petition","channel":"visit","isNameClear":true,"isAddressClear":true,"#
    let error = #expect(throws: ValidationError.self) {
      try Petition(json: Array((text + "\"matter\u{212A}ey\":{}}").utf8))
    }
    #expect(error?.findings.map(\.code) == ["wire.unknown"])
  }

  @Test func `of many marks is compared quickly`() {
    let marks = "a" + String(repeating: "\u{301}\u{316}", count: 50_000)
    let clock = ContinuousClock()
    let quick = clock.measure {
      for text in ["{\"\(marks)\":1}", "{\"type\":\"\(marks)\"}"] {
        #expect(throws: ValidationError.self) { try Petition(json: Array(text.utf8)) }
      }
    }
    let plain = clock.measure {
      let text = "{\"type\":\"\(String(repeating: "a", count: marks.utf8.count))\"}"
      #expect(throws: ValidationError.self) { try Petition(json: Array(text.utf8)) }
    }
    // Normalising it takes minutes in a debug build; reading it, as long as any text of that size.
    #expect(quick < plain * 50 + .milliseconds(500))
  }

  @Test(arguments: [
    "身份证520221199001010012 13900000000", "3 520221199001010012", "2026-03-02 520221199001010012",
    "证号 5202 2119 9001 0100 12", "520221-19900101-0012", "520221.19900101.0012",
    "110105194912310 02X", "１１０１０５１９４９１２３１００２Ｘ", "11010519491231002Х", "520221\n19900101\n0012",
    "٥٢٠٢٢١١٩٩٠٠١٠١٠٠١٢",
  ])
  func `that types an identity number in groups or other digits is found out`(text: String) {
    let draft = Draft<PartyGroup>(["name": .string(text), "leader": "a-1"])
    #expect(
      refusals { () throws(ValidationError) in try PartyGroup(validating: draft) } == [
        "text.identityNumber"
      ])
  }

  @Test(arguments: [
    "138-0013-8000", "110105-19491231-002X", "13800138000", "520221199001010012", "a.13800138000",
  ])
  func `that names somebody by a number is no identifier`(text: String) {
    let draft = Draft<Actor>(["id": .string(text)])
    #expect(
      refusals { () throws(ValidationError) in try Actor(validating: draft) } == [
        "identifier.personal"
      ])
  }

  @Test(arguments: ["13800138000", "138-0013-8000", "110105-19491231-002X"])
  func `that names a channel or a representative by a number is refused`(text: String) {
    let unit = refusals { () throws(ValidationError) in
      try HouseholdUnit(
        id: id("520204108001001001"), grid: id("520204108001001"), size: 10,
        headship: .vacant(since: day("2026-01-01")), channel: id(text))
    }
    #expect(unit == ["identifier.personal"])
    let petition = refusals { () throws(ValidationError) in
      try Petition(
        channel: .visit, isNameClear: true, isAddressClear: true, people: 2, delegates: 1,
        representatives: [id(text)])
    }
    #expect(petition == ["identifier.personal"])
  }

  @Test func `is never told again where it is a person's number`() {
    let digits = 520_221_199_001_010_012
    var said = ""
    do {
      _ = try Grid(
        village: division("520204108001"), number: digits, groups: [digits, digits],
        mergedNetworks: [])
    } catch { said += error.description + error.message(.zh) }
    do {
      _ = try Petition(
        channel: .visit, isNameClear: true, isAddressClear: true, people: 13_912_345_678)
    } catch { said += error.description + error.message(.zh) }
    for type in ["day", "moment", "code"] {
      let json = Data("[\"\(plain)\"]".utf8)
      do {
        switch type {
        case "day": _ = try JSONDecoder().decode([CivilDate].self, from: json)
        case "moment": _ = try JSONDecoder().decode([Instant].self, from: json)
        default: _ = try JSONDecoder().decode([DivisionCode].self, from: json)
        }
      } catch { said += "\(error)" }
    }
    #expect(!said.isEmpty)
    #expect(!said.contains(plain))
    #expect(!said.contains("13912345678"))
  }

  @Test func `that a typed initialiser let in can still be read from a store`() throws {
    let grid = try Grid(
      village: division("520204108001"), number: 1, groups: [0], mergedNetworks: [],
      leader: GridLeader(id("13800138000"), background: .villageCadre))
    let stored = try JSONReader.read(grid.canonicalJSON)
    #expect(try Grid(stored: stored) == grid)
    #expect(throws: ValidationError.self) { try Grid(validating: Draft(stored)) }
  }
}
