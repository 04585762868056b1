/// Somebody who comes to counselling; they exist only as a name that says nothing of who they are.
///
/// No record has a member that joins the name to a resident, a household or a case. That somebody writes the
/// line itself under a case is found, and must be: R10.1.
public enum CounsellingClient: Sendable {
  /// The names of clients.
  public typealias ID = Identifier<CounsellingClient>
}
