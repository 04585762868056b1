public import Foundation
public import GovernanceModel

/// The vectors of the suite with the worlds and scenes they happen in.
public struct VectorBook: Sendable {
  /// The vectors, by profile and then by name.
  public let vectors: [Vector]
  /// The worlds by name.
  public let worlds: [String: World]
  /// The scenes by name.
  public let scenes: [String: Scene]
  /// The digest of everything that was read; two books that say the same have the same.
  public let digest: String

  /// Reads the vectors that ship with the kit.
  ///
  /// - Throws: ``WireError`` naming the file, the vector and the member.
  public static func published() throws(WireError) -> VectorBook {
    guard let folder = Bundle.module.resourceURL?.appendingPathComponent("Published/vectors") else {
      throw WireError(path: "vectors", found: "no folder", expected: "the published vectors")
    }
    return try VectorBook(folder: folder)
  }

  /// Reads a folder of vectors, worlds and scenes.
  ///
  /// - Throws: ``WireError`` naming the file, the vector and the member.
  public init(folder: URL) throws(WireError) {
    var files: [(name: String, bytes: [UInt8])] = []
    let listed = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    for name in (listed ?? []).filter({ $0.hasSuffix(".json") }).sorted() {
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
        throw WireError(path: name, found: "no file that can be read", expected: "vectors")
      }
      files.append((name, Array(data)))
    }
    try self.init(files: files)
  }

  /// Reads files, each with its path below the folder of vectors.
  ///
  /// - Throws: ``WireError`` naming the file, the vector and the member.
  public init(files: [(name: String, bytes: [UInt8])]) throws(WireError) {
    var vectors: [Vector] = []
    var (worlds, scenes): ([String: World], [String: Scene]) = ([:], [:])
    var digest = ContentDigest()
    for (name, bytes) in files {
      do throws(WireError) {
        let json = try JSONReader.read(bytes)
        digest.add(name)
        digest.add(json.text)
        if name.hasPrefix("worlds/") {
          let world = try World(json: json)
          worlds[world.name] = world
        } else if name.hasPrefix("scenes") {
          for scene in try Self.list("scenes", json, Scene.init(json:)) {
            scenes[scene.name] = scene
          }
        } else {
          vectors += try Self.list("vectors", json, Vector.init(json:))
        }
      } catch { throw error.under(name) }
    }
    self.vectors = vectors.sorted { ($0.profile.rawValue, $0.id) < ($1.profile.rawValue, $1.id) }
    self.worlds = worlds
    self.scenes = scenes
    self.digest = digest.text
  }

  private static func list<Item>(
    _ name: String, _ json: JSONValue, _ read: (JSONValue) throws(WireError) -> Item
  ) throws(WireError) -> [Item] {
    try json.required(name) { (list) throws(WireError) in
      try list.elements { (item) throws(WireError) in
        do throws(WireError) { return try read(item) } catch {
          throw (try? item.text("id")).map { error.under($0) } ?? error
        }
      }
    }
  }
}
