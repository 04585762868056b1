/// A list of divisions with its history: what a code or a name means on a day.
///
/// One code may stand in it several times, once for each period of its name. What is wrong with a
/// list is told by ``findings``; the list can be used all the same: published lists have gaps.
public struct DivisionRegister: Hashable, Sendable {
  /// The divisions by code, those of one code by their first day.
  public let divisions: [Division]
  private let places: [String: [Int]]

  /// Creates a register.
  public init(_ divisions: some Sequence<Division>) {
    let sorted = divisions.sorted { left, right in
      if left.code != right.code { return left.code < right.code }
      guard let first = left.inForce.from else { return right.inForce.from != nil }
      return right.inForce.from.map { first < $0 } ?? false
    }
    var places: [String: [Int]] = [:]
    for (index, division) in sorted.enumerated() {
      for name in Set([division.name] + division.aliases) {
        places[name, default: []].append(index)
      }
    }
    self.divisions = sorted
    self.places = places
  }

  /// All that the list says of a code, by time.
  public func history(of code: DivisionCode) -> ArraySlice<Division> {
    divisions[place(of: code.number)..<place(of: code.number + 1)]
  }

  /// What the list says of a code, the latest if it says several things.
  public func division(_ code: DivisionCode) -> Division? { history(of: code).last }

  /// The division that a code stands for on a day.
  public func division(_ code: DivisionCode, on day: CivilDate) -> Division? {
    history(of: code).last { $0.inForce.contains(day) }
  }

  /// The divisions that people may mean by a name on a day, by code.
  ///
  /// They are often several: names are given again in every county.
  ///
  /// - Parameters:
  ///   - name: A full name, or another one in use, such as 花戛乡.
  ///   - day: The day on which their codes are in force.
  ///   - area: Where they lie; everywhere if nothing is given.
  /// - Returns: All that answer to the name.
  public func divisions(
    named name: String, on day: CivilDate, in area: DivisionCode? = nil
  ) -> [Division] {
    (places[name] ?? []).map { divisions[$0] }.filter {
      $0.inForce.contains(day) && area?.contains($0.code) != false
    }
  }

  /// All that lies in a division on a day, by code, at whatever level; not the division itself.
  public func divisions(in area: DivisionCode, on day: CivilDate) -> [Division] {
    divisions[place(of: area.number + 1)...].prefix { area.contains($0.code) }
      .filter { $0.inForce.contains(day) }
  }

  /// The divisions one level below another on a day, by code, as their codes tell it.
  public func children(of parent: DivisionCode, on day: CivilDate) -> [Division] {
    divisions(in: parent, on: day).filter { $0.code.parent == parent }
  }

  /// The division that is on a day what a code once stood for, found by way of its successors.
  ///
  /// - Returns: The division whose code is in force on the day; nothing if the code was given up
  ///   without a successor, was not yet in force, or is not in the list.
  public func current(of code: DivisionCode, on day: CivilDate) -> Division? {
    var seen: Set<DivisionCode> = []
    var next: DivisionCode? = code
    while let code = next, seen.insert(code).inserted {
      if let division = division(code, on: day) { return division }
      let ended = history(of: code).filter { $0.inForce.through.map { $0 < day } ?? false }
      next = ended.last?.successor
    }
    return nil
  }

  /// What is wrong with the list as a whole; the paths count in the order of ``divisions``.
  ///
  /// Codes: `divisionRegister.overlap`, `divisionRegister.successor`.
  public var findings: [ValidationFinding] {
    var findings: [ValidationFinding] = []
    var reaching: Division?
    for (index, division) in divisions.enumerated() {
      if let before = reaching, before.code == division.code {
        if before.inForce.overlaps(division.inForce) {
          findings.append(
            ValidationFinding(
              code: "divisionRegister.overlap", path: "$.divisions[\(index)].inForce",
              what: Wording(zh: "同一代码的有效期间重叠", en: "Two periods of one code overlap"),
              found: division.code.description,
              expected: Wording(zh: "每日一项", en: "one entry a day")))
        }
        if Self.ends(before, before: division) { reaching = division }
      } else {
        reaching = division
      }
      if let successor = division.successor, history(of: successor).isEmpty {
        findings.append(
          ValidationFinding(
            code: "divisionRegister.successor", path: "$.divisions[\(index)].successor",
            what: Wording(zh: "后继代码不在名录内", en: "The successor is not in the list"),
            found: successor.description,
            expected: Wording(zh: "名录内的代码", en: "a code of the list")))
      }
    }
    return findings
  }

  private static func ends(_ one: Division, before other: Division) -> Bool {
    guard let end = one.inForce.through else { return false }
    return other.inForce.through.map { end < $0 } ?? true
  }

  private func place(of number: UInt64) -> Int {
    var low = 0
    var high = divisions.count
    while low < high {
      let middle = (low + high) / 2
      if divisions[middle].code.number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
