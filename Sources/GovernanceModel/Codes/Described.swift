/// A code that people are shown by name.
///
/// Law: `wording` is never empty in either language, and two different codes of one type never
/// share both texts.
public protocol Described: Sendable {
  /// The name shown to people.
  var wording: Wording { get }
}
