import GovernanceModel

// What a row of a vendor's table says; the door tells all that is wrong with it, at once.
var draft = Draft<Grid>(["village": "520204108000", "number": 1000, "score": 5])
draft.groups = [1]
do throws(ValidationError) {
  print(try Grid(validating: draft).id)
} catch {
  for finding in error.findings {
    print(finding.path, finding.code)
    print("  \(finding.sentence(.en))")
  }
}
