import GovernanceModel
import Testing

@Suite("A register of divisions")
struct DivisionRegisterTests {
  let today = day("2026-03-02")

  @Test func `knows Shuicheng with its thirty townships`() {
    let register = DivisionRegister.shuicheng
    #expect(register.findings == [])
    let townships = register.children(of: division("520204000000"), on: today)
    #expect(townships.count == 30)
    #expect(townships.count { $0.code.townshipKind == .street } == 9)
    #expect(townships.count { $0.code.townshipKind == .town } == 11)
    #expect(townships.count { $0.code.townshipKind == .township } == 10)
    for division in register.divisions { #expect(throws: Never.self) { try again(division) } }
    #expect(register.children(of: division("520000000000"), on: today).map(\.name) == ["六盘水市"])
    #expect(register.divisions(in: division("520000000000"), on: today).count == 32)
  }

  @Test(arguments: [
    ("花戛乡", "花戛苗族布依族彝族乡"), ("营盘乡", "营盘苗族彝族白族乡"), ("果布戛乡", "果布戛彝族苗族布依族乡"),
    ("玉舍镇", "玉舍镇"),
  ])
  func `finds a township by the name people use`(short: String, full: String) {
    #expect(DivisionRegister.shuicheng.divisions(named: short, on: today).map(\.name) == [full])
  }

  @Test func `finds all who share a name, and those in one area`() throws {
    let register = DivisionRegister([
      try Division(code: division("520204108001"), name: "青松村"),
      try Division(code: division("520203108001"), name: "青松村"),
      try Division(code: division("520204108002"), name: "前进村", aliases: ["青松村"]),
    ])
    #expect(register.divisions(named: "青松村", on: today).count == 3)
    let area = division("520204000000")
    #expect(
      register.divisions(named: "青松村", on: today, in: area).map(\.name) == ["青松村", "前进村"])
    #expect(register.divisions(named: "没有村", on: today) == [])
  }

  @Test(arguments: [
    ("2021-12-31", "水城县"), ("2022-01-01", "水城区"), ("2026-03-02", "水城区"),
  ])
  func `follows the code of the county to the district's`(text: String, name: String) {
    let old = division("520221000000")
    #expect(DivisionRegister.shuicheng.current(of: old, on: day(text))?.name == name)
  }

  @Test func `finds no district before it was one`() {
    let register = DivisionRegister.shuicheng
    let code = division("520204000000")
    #expect(register.current(of: code, on: day("2015-01-01")) == nil)
    #expect(register.division(code, on: day("2015-01-01")) == nil)
    #expect(register.division(code)?.name == "水城区")
  }

  @Test func `ends where successors go round in a circle`() throws {
    let register = DivisionRegister([
      try entry("520204000000", through: "2010-12-31", successor: "520221000000"),
      try entry("520221000000", through: "2010-12-31", successor: "520204000000"),
    ])
    #expect(register.current(of: division("520204000000"), on: today) == nil)
    #expect(register.findings == [])
  }

  @Test func `reports periods that overlap and successors that are nowhere`() throws {
    let register = DivisionRegister([
      try entry(
        "520204000000", from: "2001-01-01", through: "2020-12-31", successor: "520299000000"),
      try entry("520204000000", from: "2002-01-01", through: "2003-12-31"),
      try entry("520204000000", from: "2010-01-01"),
      try entry("520221000000", from: "2010-01-01"),
    ])
    #expect(
      register.findings.map { "\($0.code) \($0.path)" } == [
        "divisionRegister.successor $.divisions[0].successor",
        "divisionRegister.overlap $.divisions[1].inForce",
        "divisionRegister.overlap $.divisions[2].inForce",
      ])
  }

  @Test(arguments: [("520204", "520204000000"), ("520000", "520000000000")])
  func `reads and writes the six digits of the national standard`(six: String, twelve: String) {
    #expect(DivisionCode(gbt2260: six)?.description == twelve)
    #expect(division(twelve).gbt2260 == six)
    #expect(DivisionCode(gbt2260: six + "0") == nil)
    #expect(DivisionCode(gbt2260: "02020x") == nil)
  }

  @Test func `tells no kind of what is no township, or has digits of its own`() {
    for text in ["520204000000", "520204108001", "520204400000"] {
      #expect(division(text).townshipKind == nil)
    }
  }

  private func again(_ known: Division) throws(ValidationError) {
    let made = try Division(
      code: known.code, name: known.name, aliases: known.aliases, isSynthetic: known.isSynthetic,
      inForce: known.inForce, successor: known.successor)
    #expect(made == known)
  }

  private func entry(
    _ code: String, from: String? = nil, through: String? = nil, successor: String? = nil
  ) throws(ValidationError) -> Division {
    try Division(
      code: division(code), name: "某区",
      inForce: ForcePeriod(from: from.map { day($0) }, through: through.map { day($0) }),
      successor: successor.map { division($0) })
  }
}
