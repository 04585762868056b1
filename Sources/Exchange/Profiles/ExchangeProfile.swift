public import GovernanceModel

/// How records of one kind are written for another system: its columns, forms, lengths and tables of codes.
public struct ExchangeProfile: Hashable, Sendable {
  /// The profile's name and version.
  public let id: VersionTag
  /// What it is.
  public let title: Wording
  /// Where its columns come from.
  public let provenance: Provenance
  /// The items of the records.
  public let items: ItemBook
  /// The columns in order; the first names the record.
  public let fields: [ExchangeField]
  /// What coordinates are measured by; the columns do not say it themselves.
  public let datum: Datum
  /// On what basis personal items may be given; without one they never are.
  public let terms: ProvisionTerms?

  /// Creates a profile.
  ///
  /// - Throws: ``ValidationError`` when a column comes twice, an item is not in the book, or its form cannot
  ///   be written in the column's. Codes: `exchangeProfile.column`, `exchangeProfile.item`,
  ///   `exchangeProfile.form`.
  public init(
    _ id: VersionTag, title: Wording, provenance: Provenance, items: ItemBook,
    fields: [ExchangeField], datum: Datum, terms: ProvisionTerms? = nil
  ) throws(ValidationError) {
    self.init(unchecked: id, title, provenance, items, fields, datum, terms)
    guard findings.isEmpty else {
      throw ValidationError(subject: "ExchangeProfile", findings: findings)
    }
  }

  /// Creates a profile that the kit ships; its tests check it.
  init(
    unchecked id: VersionTag, _ title: Wording, _ provenance: Provenance, _ items: ItemBook,
    _ fields: [ExchangeField], _ datum: Datum, _ terms: ProvisionTerms?
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.items = items
    self.fields = fields
    self.datum = datum
    self.terms = terms
  }

  /// The same profile with a lawful basis and a recipient for personal items.
  public func providing(_ terms: ProvisionTerms) -> ExchangeProfile {
    ExchangeProfile(unchecked: id, title, provenance, items, fields, datum, terms)
  }

  /// The same profile with coordinates measured by another datum.
  public func measured(by datum: Datum) -> ExchangeProfile {
    ExchangeProfile(unchecked: id, title, provenance, items, fields, datum, terms)
  }

  /// What keeps the columns from carrying their items.
  public var findings: [ValidationFinding] {
    var seen: Set<String> = []
    return fields.enumerated().flatMap { place, field -> [ValidationFinding] in
      var found: [(String, Wording)] = []
      if !seen.insert(field.column).inserted {
        found.append(("column", Wording(zh: "列名重复", en: "The column comes twice")))
      }
      if let item = items[field.item] {
        if !Self.carries(field, item.form) {
          found.append(("form", Wording(zh: "该列写不了该项目", en: "The column cannot carry its item")))
        }
      } else {
        found.append(("item", Wording(zh: "没有该项目", en: "There is no such item")))
      }
      return found.map { code, what in
        ValidationFinding(
          code: "exchangeProfile.\(code)", path: "$.fields[\(place)]", what: what,
          found: field.column,
          expected: Wording(zh: "各列各带一个项目", en: "each column an item of its own"))
      }
    }
  }

  private static func carries(_ field: ExchangeField, _ form: ItemForm) -> Bool {
    switch (form, field.form) {
    case (.text, .text), (.date, .date8), (.date, .dateISO), (.instant, .time),
      (.count, .number), (.flag, .oneZero), (.degrees, .degrees):
      true
    case (.code(let table), .code): field.table?.name == table
    default: false
    }
  }
}
