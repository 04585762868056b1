public import GovernanceWorkflow

/// A district's parts in the order in which a store loads them, each made when it is asked for.
///
/// At any moment one part is in memory, at most the households of one village.
public struct DistrictBatches: Sequence, Sendable {
  private let district: District

  /// Creates the parts of a district.
  init(of district: District) { self.district = district }

  /// Begins with the county.
  public func makeIterator() -> Iterator { Iterator(district) }

  /// A walk through the parts of a district.
  public struct Iterator: IteratorProtocol, Sendable {
    private let district: District
    private var nextTownship = 0
    private var villages: [VillageFixture] = []
    private var isAtCounty = true

    init(_ district: District) { self.district = district }

    /// The next part, or nothing after the last village.
    public mutating func next() -> DirectoryBatch? {
      if isAtCounty {
        isAtCounty = false
        if let county = district.county { return county.batch }
      }
      if let village = villages.popLast() { return village.batch }
      guard let township = district.township(at: nextTownship) else { return nil }
      nextTownship += 1
      villages = township.villages.reversed()
      return township.batch
    }
  }
}
