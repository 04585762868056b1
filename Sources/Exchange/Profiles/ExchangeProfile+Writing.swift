public import GovernanceModel

extension ExchangeProfile {
  /// Writes a record as a row; whatever the row does not carry is told.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - act: Who gives personal items out and who approved it; without it, or without terms of the profile, they
  ///     are left out.
  /// - Returns: The row, what it lost, and which personal items it gives.
  public func row(of record: ExchangeRecord, under act: ProvisionAct? = nil) -> ExchangeWriting {
    var row = Dictionary(fields.map { ($0.column, "") }) { first, _ in first }
    for (column, text) in record.unknown where row[column] == nil { row[column] = text }
    var (losses, provided) = ([ExchangeLoss](), [String]())
    let givesPersonal = terms != nil && act != nil
    let isMeasured = record["datum"] == .datum(datum)
    for item in items.items {
      guard let value = record[item.name], item.form != .datum else { continue }
      guard let field = fields.first(where: { $0.item == item.name }) else {
        losses.append(ExchangeLoss(item.name, .noColumn))
        continue
      }
      if item.isPersonal, !givesPersonal {
        losses.append(ExchangeLoss(item.name, .personal))
        continue
      }
      if case .degrees = item.form, !isMeasured {
        losses.append(ExchangeLoss(item.name, .datum))
        continue
      }
      let (text, loss) = Self.text(of: value, in: field)
      row[field.column] = text
      if item.isPersonal { provided.append(item.name) }
      if let loss { losses.append(ExchangeLoss(item.name, loss)) }
    }
    if record["datum"] != nil, !hasCoordinates(row) {
      losses.append(ExchangeLoss("datum", .noColumn))
    }
    return ExchangeWriting(row: row, losses: losses, provided: provided)
  }

  /// The datum is the profile's, and goes without saying where there are coordinates.
  func hasCoordinates(_ row: [String: String]) -> Bool {
    fields.contains { $0.form == .degrees && row[$0.column]?.isEmpty == false }
  }

  private static func text(
    of value: ItemValue, in field: ExchangeField
  ) -> (String, ExchangeLoss.Kind?) {
    switch (value, field.form) {
    case (.text(let text), .text):
      guard let most = field.most, text.unicodeScalars.count > most else { return (text, nil) }
      return (String(text.unicodeScalars.prefix(most)), .shortened)
    case (.date(let date), .date8): return (date.description.filter { $0 != "-" }, nil)
    case (.date(let date), .dateISO): return (date.description, nil)
    case (.instant(let instant), .time):
      let isExact = instant.milliseconds % 1000 == 0
      return (ChinaTime.text(instant), isExact ? nil : .precision)
    case (.code(let code), .code):
      guard code.table == field.table else { return ("", .codeTable) }
      guard code.code.utf8.count <= field.most ?? .max else { return ("", .form) }
      return (code.code, nil)
    case (.count(let count), .number):
      let text = String(count)
      return text.utf8.count <= field.most ?? .max ? (text, nil) : ("", .form)
    case (.flag(let flag), .oneZero): return (flag ? "1" : "0", nil)
    case (.degrees(let millionths), .degrees): return (Degrees.text(millionths), nil)
    default: return ("", .form)
    }
  }

  /// The record that is kept of giving personal items out; nothing where none were given.
  ///
  /// - Throws: ``ValidationError`` when who gives them approves it, too, or a statute is the ground and no
  ///   article is named.
  public func provision(
    of writings: [ExchangeWriting], under act: ProvisionAct
  ) throws(ValidationError) -> ProvisionRecord? {
    let given = Set(writings.flatMap(\.provided))
    guard let terms, !given.isEmpty else { return nil }
    var draft = Draft<ProvisionRecord>()
    draft.id = act.id
    draft.recipient = terms.recipient
    draft.purpose = terms.purpose
    draft.ground = terms.ground
    draft.basis = terms.basis
    draft.fields = items.items.map(\.name).filter { given.contains($0) }
    draft.providedBy = act.providedBy
    draft.approvedBy = act.approvedBy
    draft.at = act.at
    return try ProvisionRecord(validating: draft)
  }
}
