import Foundation
public import GovernanceModel

/// What is expected of deadlines, clocks and the law in force, as the published vectors say it.
///
/// The files are plain JSON and name no type of this kit, so that an interpreter in any language can be
/// held to them with the published law and calendar alone.
public struct TimeVectors: Sendable {
  /// The name of the suite.
  public let suite: Suite
  /// The vectors in order.
  public let vectors: [Vector]

  /// The suites that are published.
  ///
  /// Code list: `deadlines`, `law`, `clocks`, `replays`.
  public enum Suite: String, Hashable, Sendable, CaseIterable {
    /// When something falls due.
    case deadlines
    /// Which rule is in force on a day.
    case law
    /// Extensions and times of standing still.
    case clocks
    /// Derivations that follow, and that do not.
    case replays
  }

  /// One expectation.
  public struct Vector: Sendable, CustomStringConvertible {
    /// The stable name within all suites, such as `DL-01a`.
    public let id: String
    /// What is expected, as a phrase.
    public let name: String
    /// What there is before: a calendar, the law.
    public let given: JSONValue
    /// What is asked.
    public let when: JSONValue
    /// What the answer must be.
    public let then: JSONValue

    /// The name of the vector and what it expects.
    public var description: String { "\(id): \(name)" }
  }

  /// Reads a suite.
  ///
  /// - Throws: ``WireError`` where the file is missing or written otherwise.
  public init(_ suite: Suite) throws(WireError) {
    self.suite = suite
    let file = try PublishedFile.read("time/\(suite.rawValue).json")
    vectors = try file.required("vectors") { (list) throws(WireError) in
      try list.elements { (item) throws(WireError) in
        Vector(
          id: try item.text("id"), name: try item.text("name"),
          given: try item.required("given"), when: try item.required("when"),
          then: try item.required("then"))
      }
    }
  }
}
