public import GovernanceModel
import GovernanceWorkflow

/// One number of a report with its name, so that two reports can be held side by side.
public struct SimulationMeasure: Hashable, Sendable {
  /// The stable name, such as `feedback.village.medianHours`.
  public let key: String
  /// What it is.
  public let wording: Wording
  /// How much.
  public let value: Int
}

extension SimulationReport {
  /// The numbers that two runs are compared by, in the order of the report.
  public var measures: [SimulationMeasure] {
    totals + times + stageMeasures + dutyMeasures + levelMeasures + loadMeasures
  }

  private var totals: [SimulationMeasure] {
    [
      measure("cases.registered", "登记事项", "cases registered", cases.registered),
      measure("cases.open", "期末未结", "cases still open at the end", cases.open),
      measure("acts.accepted", "完成的动作", "acts done", acts.accepted),
      measure("acts.refused", "被拒绝的动作", "acts refused", acts.refused),
      measure("acts.deemed", "视为完成的动作", "acts deemed done", acts.deemed),
    ]
  }

  private var times: [SimulationMeasure] {
    feedback.flatMap { span -> [SimulationMeasure] in
      let tier = span.tier?.rawValue ?? "all"
      let name = span.tier?.wording ?? Wording(zh: "全部", en: "all tiers")
      return [
        measure(
          "feedback.\(tier).count", "\(name.zh)已反馈", "results delivered, \(name.en)", span.count),
        measure(
          "feedback.\(tier).medianHours", "\(name.zh)反馈用时中位数(小时)",
          "median hours to feedback, \(name.en)", span.hours.first ?? 0),
        measure(
          "feedback.\(tier).ninthTenthHours", "\(name.zh)反馈用时九成位(小时)",
          "hours to feedback of nine in ten, \(name.en)", span.hours.dropFirst().first ?? 0),
        measure(
          "feedback.\(tier).medianWorkdays", "\(name.zh)反馈用时中位数(工作日)",
          "median working days to feedback, \(name.en)", span.workdays.first ?? 0),
      ]
    }
  }

  private var stageMeasures: [SimulationMeasure] {
    stages.flatMap { stage -> [SimulationMeasure] in
      let tier = stage.span.tier
      let key = "stage.\(tier?.rawValue ?? "all").\(stage.code)"
      let name = Wording(
        zh: "\(tier?.wording.zh ?? "")\(stage.name.zh)",
        en: "\(stage.name.en), \(tier?.wording.en ?? "all tiers")")
      return [
        measure("\(key).entered", "\(name.zh)进入", "entered: \(name.en)", stage.entered),
        measure(
          "\(key).medianHours", "\(name.zh)用时中位数(小时)", "median hours: \(name.en)",
          stage.span.hours.first ?? 0),
        measure(
          "\(key).overduePerMille", "\(name.zh)超期率(千分之)",
          "overdue duties in 1,000: \(name.en)", Self.perMille(stage.overdue, of: stage.duties)),
      ]
    }
  }

  private var dutyMeasures: [SimulationMeasure] {
    CaseDuty.allCases.flatMap { duty -> [SimulationMeasure] in
      let rows = duties.filter { $0.duty == duty && !$0.isWindow }
      let started = rows.reduce(0) { $0 + $1.started }
      guard started > 0 else { return [] }
      let overdue = rows.reduce(0) { $0 + $1.overdue }
      let name = duty.wording
      return [
        measure(
          "duty.\(duty.rawValue).started", "\(name.zh):开始", "started: \(name.en)", started),
        measure(
          "duty.\(duty.rawValue).overduePerMille", "\(name.zh):超期率(千分之)",
          "overdue in 1,000: \(name.en)", Self.perMille(overdue, of: started)),
      ]
    }
  }

  private var levelMeasures: [SimulationMeasure] {
    levels.map { level in
      let tier = level.tier?.wording ?? Wording(zh: "全部", en: "all tiers")
      return measure(
        "level.\(level.tier?.rawValue ?? "all").\(level.level.rawValue).perMille",
        "\(tier.zh)事项在\(level.level.wording.zh)化解占比(千分之)",
        "settled in 1,000, \(tier.en): \(level.level.wording.en)",
        Self.perMille(level.count, of: level.all))
    }
  }

  private var loadMeasures: [SimulationMeasure] {
    load.map { load in
      measure(
        "load.\(load.place).\(load.role.rawValue).perMille",
        "\(load.name.zh)\(load.role.wording.zh)负荷(千分之)",
        "load in 1,000: \(load.role.wording.en) at \(load.name.en)",
        Self.perMille(load.minutes, of: load.available))
    }
  }

  private func measure(_ key: String, _ zh: String, _ en: String, _ value: Int)
    -> SimulationMeasure
  {
    SimulationMeasure(key: key, wording: Wording(zh: zh, en: en), value: value)
  }
}
