/// Somebody who acts in cases: a member of staff with posts, or a resident with none.
///
/// It holds no name and no number. Who the person is stands in the directory of the office that
/// employs them, or, for a resident, apart from the matter. Its own name may not be somebody's
/// identity or telephone number, since it stands in every event.
///
/// Requirement: RP-18.
public struct Actor: Hashable, Sendable {
  /// The names of actors.
  public typealias ID = Identifier<Actor>

  /// The actor's name in the kit.
  public let id: ID
  /// The posts held, none for a resident.
  public let posts: [Post]

  /// Creates an actor.
  public init(id: ID, posts: [Post] = []) {
    self.id = id
    self.posts = posts
  }

  /// Whether the actor holds a post.
  public func holds(_ post: Post) -> Bool { posts.contains(post) }
}

extension Actor: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Actor>("Actor", zh: "办理人员或当事人", en: "somebody who acts") {
    door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let posts = door.defaulted(
      "posts", \.posts, .list(.object()), usually: [], zh: "职务,居民无",
      en: "its posts, none for a resident"
    )
    guard let id, let posts else { return nil }
    return Actor(id: id, posts: posts)
  }
}
