#if Tool
  import GovernanceModel
  import GovernanceWorkflow

  extension CommandRefusal {
    /// A procedure that cannot be used, with everything that is wrong with it.
    init(_ error: ProcedureError) {
      let count = error.findings.count
      self.init(
        code: "procedure.refused",
        message: Wording(
          zh: "流程不能使用:现为 \(count) 处问题,应为各部分相互吻合的流程。",
          en: "The procedure cannot be used: found \(count == 1 ? "1 fault" : "\(count) faults"), "
            + "expected one whose parts fit together."),
        findings: error.findings.map { finding in
          ValidationFinding(
            code: finding.code, path: finding.subject, what: finding.message,
            found: Wording(zh: finding.subject, en: finding.subject),
            expected: Wording(zh: "没有此问题", en: "none of it"))
        })
    }
  }
#endif
