import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The kernel that decides over integers")
struct KernelTests {
  private static let divisions = [
    "520000000000", "520200000000", "520204000000", "520204108000", "520204108201",
    "520204108202", "520204109000", "520204109201",
  ]

  /// Offices in a tree, or in a circle, of which some are not known.
  private static func directory(_ source: inout SeededSource) -> (
    [UnitReference], DirectorySnapshot
  ) {
    let units = (0..<9).map { UnitReference.organ(Village.id("office-\($0)")) }
    let offices: [Office] = units.compactMap { unit in
      guard !source.chance(20), let code = DivisionCode(divisions[source.next(divisions.count)])
      else { return nil }
      let superior = source.chance(25) ? nil : units[source.next(units.count)]
      return Office(
        unit: unit, name: "\(unit)", division: code, capacity: .organ, superior: superior)
    }
    return (units, DirectorySnapshot(offices: offices))
  }

  @Test func `finds what stands above and within what, as the directory does, even in a circle`() {
    var source = SeededSource(seed: 3)
    for _ in 0..<60 {
      let (units, snapshot) = Self.directory(&source)
      var names = KernelNames()
      // Only some are asked for; the offices above them are found by themselves.
      let asked = units.filter { _ in source.chance(50) }
      let numbers = asked.map { names.number(of: $0) }
      let command = CaseCommand(
        .assess, in: Village.id("case-1"), by: Village.id("clerk"), as: .assessor)
      let directory = names.directory(snapshot, for: command)
      for (unit, number) in zip(asked, numbers) {
        #expect(directory.knows(office: number) == (snapshot.office(unit) != nil))
        for (other, otherNumber) in zip(asked, numbers) {
          #expect(
            directory.isAbove(number, otherNumber)
              == snapshot.offices(above: other).contains(unit))
          #expect(
            directory.isWithin(number, areaOf: otherNumber)
              == snapshot.isWithin(unit, areaOf: other))
        }
      }
    }
  }

  @Test func `answers numbers that no list has without a trap`() {
    let kernel = WalkProcedures.shuicheng.kernel
    let directory = KernelDirectory(offices: [], people: [])
    for action in UInt8.min...UInt8.max {
      for unit in [Int32.min, -1, 0, .max] {
        var file = kernel.nothing
        let now = Instant(milliseconds: 1_700_000_000_000)
        let command = KernelCommand(
          action, by: unit, as: action, at: unit, occurredAt: now, now: now)
        let verdict = kernel.decide(
          command, on: &file, among: directory, calendar: .national
        ) { _, _ in nil }
        #expect(!verdict.isAccepted && file == kernel.nothing)
      }
    }
  }

  @Test func `lays itself down anew under another edition of the law`() {
    let rules = WalkProcedures.shuicheng
    let other = LawBook(version: VersionTag("other", "1"), rules: [])
    #expect(rules.kernel(under: .national).law == .national)
    #expect(rules.kernel(under: other).law == other)
  }
}
