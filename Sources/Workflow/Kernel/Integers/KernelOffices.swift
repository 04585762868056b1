import GovernanceModel

/// The offices that a decision speaks of, by their numbers: what stands above and what within what.
package struct KernelOffices: Sendable {
  /// One office.
  package struct Office: Sendable {
    /// The number of the office above it, or -1.
    package let superior: Int32
    /// The divisions it serves.
    package let area: ClosedRange<UInt64>

    package init(superior: Int32, area: ClosedRange<UInt64>) {
      self.superior = superior
      self.area = area
    }
  }

  /// Nothing stands where the directory does not know the office.
  private let offices: [Office?]

  package init(_ offices: [Office?]) { self.offices = offices }

  /// Whether the directory knows an office.
  package func knows(_ unit: Int32) -> Bool { self[unit] != nil }

  /// Whether an office stands above another, at any distance.
  package func isAbove(_ unit: Int32, _ other: Int32) -> Bool {
    var next = self[other]?.superior ?? -1
    // No chain is longer than there are offices, unless it turns in a circle.
    for _ in 0..<offices.count where next >= 0 {
      if next == unit { return true }
      next = self[next]?.superior ?? -1
    }
    return false
  }

  /// Whether an office serves the division of another one, or one inside it.
  package func isWithin(_ unit: Int32, areaOf other: Int32) -> Bool {
    guard let inner = self[unit], let outer = self[other] else { return unit == other }
    return outer.area.contains(inner.area.lowerBound)
  }

  private subscript(_ unit: Int32) -> Office? {
    unit >= 0 && unit < offices.count ? offices[Int(unit)] : nil
  }
}
