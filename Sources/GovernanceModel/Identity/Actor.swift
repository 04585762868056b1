/// Somebody who acts in cases: a member of staff with posts, or a resident with none.
///
/// It holds no name. Who the person is stands in the directory of the office that employs them, or,
/// for a resident, apart from the matter.
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
