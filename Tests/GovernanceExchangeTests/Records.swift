import GovernanceModel

@testable import GovernanceExchange

/// Records that chance makes up, with every item that there is.
enum Records {
  static func record(_ chance: inout Chance, number: String) -> ExchangeRecord {
    var record = ExchangeRecord()
    for item in ItemBook.dispute.items where item.name == "number" || chance.below(4) > 0 {
      record[item.name] = item.name == "number" ? .text(number) : value(of: item, &chance)
    }
    let hasCoordinates = record["longitude"] != nil || record["latitude"] != nil
    if !hasCoordinates { record["datum"] = nil }
    if hasCoordinates, record["datum"] == nil { record["datum"] = .datum(.cgcs2000) }
    if chance.below(3) == 0 { record.unknown["data_state"] = chance.one(of: ["10", "12", "22"]) }
    return record
  }

  private static func value(of item: ExchangeItem, _ chance: inout Chance) -> ItemValue? {
    switch item.form {
    case .text(let most):
      // Longer than the column now and then, and never blank: an empty cell is no value.
      return .text("文" + chance.text(upTo: chance.below(3) == 0 ? min(3000, most + 20) : 20))
    case .date: return .date(CivilDate(dayNumber: 730_000 + chance.below(20_000)))
    case .instant:
      let seconds = Int64(1_700_000_000 + chance.below(90_000_000))
      return .instant(Instant(milliseconds: seconds * 1000 + Int64(chance.one(of: [0, 0, 250]))))
    case .code(let table):
      let tables = (CodeBook.national.tables + [.caseState]).filter { $0.tag.name == table }
      guard !tables.isEmpty else { return nil }
      let chosen = chance.one(of: tables)
      return .code(CodedValue(unchecked: chance.one(of: chosen.entries).code, in: chosen.tag))
    case .count(let most): return .count(chance.below(most) + 1)
    case .flag: return .flag(chance.below(2) == 0)
    case .degrees(let most): return .degrees(chance.below(2_000_000 * most) - 1_000_000 * most)
    case .datum: return .datum(chance.one(of: [.cgcs2000, .cgcs2000, .gcj02, .wgs84]))
    }
  }
}
