/// What an election owes the households, and whoever stands in it.
extension ElectionVocabulary: AssuredVocabulary {
  /// The claims on which elections are verified.
  public static let claims: ProcedureClaims<ElectionVocabulary> = {
    var claims = ProcedureClaims<ElectionVocabulary>()
    claims.accepted = [.announced, .voted, .reviewed, .endorsed, .failed]
    // Households have their answer when a head is in office; nobody is recalled who was not.
    claims.feedback = [.filed]
    claims.closed = [.recalled]
    claims.seats = [
      .announce: [.convenor, .police, .branch, .township], .objectToReview: [.appeal],
    ]
    claims.screens = [
      ProcedureClaims.Screen(
        [.upholdRefusal, .overturnRefusal], barred: [.not(.fact(.isOtherReviewer))]),
      ProcedureClaims.Screen([.declareElected], barred: [.not(.fact(.isEligible))]),
      ProcedureClaims.Screen([.promoteRunnerUp], barred: [.not(.fact(.isRunnerUp))]),
      ProcedureClaims.Screen([.file], barred: [.fact(.isOfficeTaken)]),
    ]
    claims.rights = [
      ProcedureClaims.Right(.objectToReview, after: [.refuseReview]),
      ProcedureClaims.Right(.moveRecall, after: [.file, .dismissRecall]),
    ]
    claims.counts = [
      ProcedureClaims.Count("attempts", [.announceAnew]),
      ProcedureClaims.Count("returns", [.returnFiling]),
      ProcedureClaims.Count("recalls", [.moveRecall]),
    ]
    return claims
  }()
}
