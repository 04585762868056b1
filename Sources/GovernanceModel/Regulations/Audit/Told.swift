/// Something of a meeting: minutes that are written again tell it once.
struct Told<What: Hashable>: Hashable {
  /// When the meeting was held.
  let heldAt: Instant
  /// What is told of it.
  let what: What
}
