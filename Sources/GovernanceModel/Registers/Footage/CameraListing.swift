/// A camera of the inventory: its name and the code of the kind of place, no coordinates.
///
/// A place in which no camera may be can be written here, so that it is found; ``CameraReference``
/// cannot hold one.
/// Register of R09.
public struct CameraListing: Hashable, Sendable {
  /// The camera.
  public let camera: CameraReference.ID
  /// The code of the kind of place.
  public let place: String

  /// Creates a record.
  public init(
    camera: CameraReference.ID, place: String
  ) {
    self.camera = camera
    self.place = place
  }
}

extension CameraListing: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CameraListing>(
    "CameraListing", type: "cameraListing", zh: "摄像机登记", en: "a camera of the center's inventory"
  ) { door in
    let camera = door.required("camera", \.camera, .identifier(), zh: "摄像机", en: "the camera")
    let place = door.required(
      "place", \.place, .codeText, zh: "场所类别代码", en: "the code of the kind of place")
    guard let camera, let place else { return nil }
    return CameraListing(camera: camera, place: place)
  }
}
