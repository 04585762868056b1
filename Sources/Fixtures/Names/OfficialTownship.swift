import GovernanceModel

/// A township-level division of Shuicheng District, by its real code and names.
///
/// The list is the model's own, `DivisionRegister.shuicheng`.
struct OfficialTownship: Hashable, Sendable {
  /// The twelve digits of the code as a number.
  let code: UInt64
  /// The full official name.
  let name: String
  /// The short name that people use for a township named after its ethnic groups.
  let alias: String?
  /// Whether it is a subdistrict (街道), whose office is not a people's government.
  let isSubdistrict: Bool

  /// The name in daily use.
  var shortName: String { alias ?? name }

  /// The twelve digits of the district's own code as a number.
  static let county: UInt64 = 520_204_000_000

  /// All thirty, by code.
  static let all: [OfficialTownship] = DivisionRegister.shuicheng.divisions
    .filter { $0.code.parent?.number == county }
    .map(OfficialTownship.init)

  private init(_ division: Division) {
    code = division.code.number
    name = division.name
    alias = division.aliases.first
    isSubdistrict = division.code.townshipKind == .street
  }

  /// Whether people may mean this township by a full name, a short name or a code.
  func answers(to name: String) -> Bool {
    name == self.name || name == alias || name == String(code)
  }
}
