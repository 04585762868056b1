import GovernanceModel

/// The people and offices that a decision speaks of, by their numbers: who holds which post, what
/// stands above and what within what.
package struct KernelDirectory: Sendable {
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

  /// A post, as numbers.
  package struct Post: Hashable, Sendable {
    /// The place of the role.
    package let role: UInt8
    /// The number of the office.
    package let unit: Int32

    package init(role: UInt8, unit: Int32) {
      self.role = role
      self.unit = unit
    }
  }

  private let offices: [Office?]
  private let people: [Range<Int>?]
  private let posts: [Post]

  /// Creates a directory; nothing stands where an office or a person is not known.
  package init(offices: [Office?], people: [[Post]?]) {
    self.offices = offices
    var all: [Post] = []
    self.people = people.map { posts in
      guard let posts else { return nil }
      all += posts
      return (all.count - posts.count)..<all.count
    }
    posts = all
  }

  /// Whether an office is known.
  package func knows(office unit: Int32) -> Bool { office(unit) != nil }

  /// Whether a person is known.
  package func knows(person actor: Int32) -> Bool {
    actor >= 0 && actor < people.count && people[Int(actor)] != nil
  }

  /// Whether a person holds a post.
  package func holds(_ actor: Int32, role: UInt8, at unit: Int32) -> Bool {
    guard actor >= 0, actor < people.count, let held = people[Int(actor)] else { return false }
    for index in held where posts[index].unit == unit && posts[index].role == role { return true }
    return false
  }

  /// Whether an office stands above another, at any distance.
  package func isAbove(_ unit: Int32, _ other: Int32) -> Bool {
    var next = office(other)?.superior ?? -1
    // No chain is longer than there are offices, unless it turns in a circle.
    for _ in 0..<offices.count where next >= 0 {
      if next == unit { return true }
      next = office(next)?.superior ?? -1
    }
    return false
  }

  /// Whether an office serves the division of another one, or one inside it.
  package func isWithin(_ unit: Int32, areaOf other: Int32) -> Bool {
    guard let inner = office(unit), let outer = office(other) else { return unit == other }
    return outer.area.contains(inner.area.lowerBound)
  }

  private func office(_ unit: Int32) -> Office? {
    unit >= 0 && unit < offices.count ? offices[Int(unit)] : nil
  }
}
