import Foundation
public import GovernanceModel

/// Every requirement of the standard.
public struct RequirementRegister: Sendable {
  /// The requirements by name.
  public let requirements: [Requirement]
  private let places: [String: Int]

  /// Creates a register of requirements.
  public init(_ requirements: [Requirement]) {
    self.requirements = requirements.sorted { $0.id < $1.id }
    places = Dictionary(self.requirements.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Reads the register that ships with the kit.
  ///
  /// - Throws: ``WireError`` naming the line and the member.
  public static func published() throws(WireError) -> RequirementRegister {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("Published/requirements")
    let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    var requirements: [Requirement] = []
    for name in (names ?? []).sorted() where name.hasSuffix(".jsonl") {
      guard let file = folder?.appendingPathComponent(name), let data = try? Data(contentsOf: file)
      else { throw WireError(path: name, found: "no file", expected: "requirements") }
      do { requirements += try lines(Array(data)) } catch { throw error.under(name) }
    }
    return RequirementRegister(requirements)
  }

  /// Reads requirements, one a line.
  ///
  /// - Throws: ``WireError`` naming the line and the member.
  public static func lines(_ bytes: [UInt8]) throws(WireError) -> [Requirement] {
    var requirements: [Requirement] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      do { requirements.append(try Requirement(json: try JSONReader.read(Array(line)))) } catch {
        throw error.under("line \(index + 1)")
      }
    }
    return requirements
  }

  /// The requirement of a name.
  public func requirement(_ id: String) -> Requirement? { places[id].map { requirements[$0] } }

  /// The register as it is published: one requirement a line, each with the vectors that show it.
  public func published(with vectors: [Vector]) -> [UInt8] {
    let shown = Self.shown(by: vectors)
    var bytes: [UInt8] = []
    for requirement in requirements {
      bytes += requirement.json(vectors: shown[requirement.id]?.map(\.id) ?? []).text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// The vectors that show each requirement.
  static func shown(by vectors: [Vector]) -> [String: [Vector]] {
    var shown: [String: [Vector]] = [:]
    for vector in vectors {
      for requirement in Set(vector.requirements) { shown[requirement, default: []].append(vector) }
    }
    return shown
  }
}
