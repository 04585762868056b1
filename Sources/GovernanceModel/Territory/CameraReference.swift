/// A camera as a footage request names it: which one, and in what kind of place it hangs.
///
/// Where exactly it hangs, what it sees and what it recognises have no field: no coordinates, no
/// stream, no faces, no plates. A place in which the law bans cameras cannot be written.
/// Requirement: RP-13.
public struct CameraReference: Hashable, Sendable {
  /// The names of cameras.
  public typealias ID = Identifier<CameraReference>

  /// The camera's name in the kit.
  public let id: ID
  /// The kind of place.
  public let place: PlaceKind

  /// Creates a reference.
  public init(id: ID, place: PlaceKind) {
    self.id = id
    self.place = place
  }
}

extension CameraReference: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CameraReference>(
    "CameraReference", zh: "摄像头引用", en: "a reference to a camera"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name in the kit")
    let place = door.required("place", \.place, .code(), zh: "场所类别", en: "the kind of place")
    guard let id, let place else { return nil }
    return CameraReference(id: id, place: place)
  }
}
