extension DisputeNature {
  /// The nature as a code of ``CodeTable/disputeNature``.
  public var coded: CodedValue {
    let code =
      switch self {
      case .publicSecurity: "01"
      case .criminal: "02"
      case .civil: "03"
      case .administrative: "04"
      case .other: "99"
      }
    return CodedValue(unchecked: code, in: CodeTable.disputeNature.tag)
  }

  /// Reads a code of ``CodeTable/disputeNature``, or gives nothing for any other table or code.
  ///
  /// An unknown code is not read as `other`: it is kept and flagged where it stands.
  public init?(_ coded: CodedValue) {
    guard let nature = Self.allCases.first(where: { $0.coded == coded }) else { return nil }
    self = nature
  }
}
