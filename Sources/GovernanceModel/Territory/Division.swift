/// An administrative division: its code and the names it goes by.
public struct Division: Hashable, Sendable {
  /// The statistical code.
  public let code: DivisionCode
  /// The full official name, such as 花戛苗族布依族彝族乡.
  public let name: String
  /// Other names in use, such as 花戛乡.
  public let aliases: [String]
  /// Whether code or name was made up for a fixture and stands for no real place.
  public let isSynthetic: Bool

  /// Creates a division.
  public init(code: DivisionCode, name: String, aliases: [String] = [], isSynthetic: Bool = false) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.isSynthetic = isSynthetic
  }

  /// Whether people may mean this division by a name.
  public func answers(to name: String) -> Bool { name == self.name || aliases.contains(name) }
}
