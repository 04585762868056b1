import GovernanceModel
import GovernanceSimulation
import GovernanceWorkflow
import Testing

@Suite("The simulation and the full model")
struct AgreementTests {
  /// Everything happens that can happen: shares are high, so that a few cases show every act.
  private static func plan() throws -> SimulationPlan {
    var plan = SimulationPlan.shuicheng
    let numbers = [
      ("households", 1500), ("days", 200), ("casesPerThousandHouseholds", 250),
      ("missingMaterialShare", 100_000), ("duplicateShare", 300_000), ("declineShare", 50_000),
      ("objectionShare", 300_000), ("silenceShare", 150_000), ("sendBackShare", 300_000),
      ("extensionShare", 500_000), ("reviewShare", 700_000), ("reReviewShare", 700_000),
      ("remandShare", 300_000), ("confirmationShare", 400_000), ("withdrawalShare", 60_000),
      ("absenceShare", 300_000), ("petitionShare", 500_000), ("majorShare", 60_000),
      ("groupShare", 100_000), ("ascendShare", 700_000), ("complexShare", 250_000),
    ]
    for (name, amount) in numbers { plan = try plan.with(name, amount) }
    return plan
  }

  @Test func `decide every act alike, with the same files after it`() throws {
    let simulation = try Simulation(try Self.plan(), seed: 7)
    let model = try FullModel(simulation)
    let report = simulation.report { model.follow($0, $1, $2, $3) }
    #expect(model.differences.isEmpty, "\(model.differences.prefix(5))")
    #expect(report.acts.accepted > 500)
    // An act that never came up was never compared.
    let missing = Self.acts.filter { model.compared[$0] == nil }
    #expect(missing == [])
  }

  private static let acts: [CaseAction] = [
    .register, .askMaterial, .bringMaterial, .settleOnSpot, .assess, .convene, .conclude,
    .decline, .referOut, .merge, .dispatch, .object, .agreeReturn, .refuseReturn, .accept,
    .giveNotice, .startMediation, .refuseMediation, .endMediation, .agree, .requestExtension,
    .grantExtension, .submit, .verify, .sendBack, .deliver, .requestReview, .decideReview, .remand,
    .requestReReview, .decideReReview, .applyConfirmation, .followUp, .withdraw, .ascend,
    .acceptCustody, .substitute, .close,
  ]
}
