/// A rule that did not hold.
struct WalkFailure: Hashable {
  let invariant: String
  let says: String
  let found: String
}
