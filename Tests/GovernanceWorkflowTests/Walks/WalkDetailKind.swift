import GovernanceModel
import GovernanceWorkflow

/// The kinds of detail that walks draw; ``WalkDetails/table`` has one line for each.
enum WalkDetailKind: CaseIterable {
  case nothing, registration, materials, settlement, assessment, declination, referral, order,
    notice
  case mediation, agreement, submission, verification, delivery, reopening, reviewRequest
  case consultation, conclusion, extensionRequest, extensionGrant, suspension, custody, accused
  case recusal, support, completion, merge, handOver, rating, confirmation
  case representatives, whistle, whistleRating, supervision, substitution, reveal, appointment
  case withdrawal

  /// Without a default, so that whoever adds a detail is asked here how walks draw it.
  init(of detail: CaseDetail) {
    self =
      switch detail {
      case .nothing: .nothing
      case .registration: .registration
      case .materials: .materials
      case .settlement: .settlement
      case .assessment: .assessment
      case .declination: .declination
      case .referral: .referral
      case .order: .order
      case .notice: .notice
      case .mediation: .mediation
      case .agreement: .agreement
      case .submission: .submission
      case .verification: .verification
      case .delivery: .delivery
      case .reopening: .reopening
      case .reviewRequest: .reviewRequest
      case .consultation: .consultation
      case .conclusion: .conclusion
      case .extensionRequest: .extensionRequest
      case .extensionGrant: .extensionGrant
      case .suspension: .suspension
      case .custody: .custody
      case .accused: .accused
      case .recusal: .recusal
      case .support: .support
      case .completion: .completion
      case .merge: .merge
      case .handOver: .handOver
      case .rating: .rating
      case .confirmation: .confirmation
      case .representatives: .representatives
      case .whistle: .whistle
      case .whistleRating: .whistleRating
      case .supervision: .supervision
      case .substitution: .substitution
      case .reveal: .reveal
      case .appointment: .appointment
      case .withdrawal: .withdrawal
      }
  }
}
