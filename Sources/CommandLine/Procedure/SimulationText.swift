#if Tool
  import GovernanceModel
  import GovernanceSimulation
  import GovernanceWorkflow

  /// A report of a simulation as lines for people.
  struct SimulationText {
    private let report: SimulationReport
    private let language: Language

    init(_ report: SimulationReport, _ language: Language) {
      self.report = report
      self.language = language
    }

    var text: String {
      (head + feedback + stages + duties + levels + load + refusals).joined(separator: "\n")
    }

    private var head: [String] {
      let (setting, cases, acts) = (report.setting, report.cases, report.acts)
      return [
        say(
          "\(setting.startDay) 起 \(setting.days) 天(工作日 \(setting.workdays) 天),\(setting.households) 户,\(setting.offices) 个单位,\(setting.workers) 人;流程 \(setting.procedure),日历 \(setting.calendar),种子 \(setting.seed)",
          "\(setting.days) days from \(setting.startDay) (\(setting.workdays) worked), \(setting.households) households, \(setting.offices) offices, \(setting.workers) people; procedure \(setting.procedure), calendar \(setting.calendar), seed \(setting.seed)"
        ),
        say(
          "事项 \(cases.brought),登记 \(cases.registered),期末未结 \(cases.open);动作完成 \(acts.accepted),拒绝 \(acts.refused),视为完成 \(acts.deemed)",
          "\(cases.brought) cases, \(cases.registered) registered, \(cases.open) open at the end; \(acts.accepted) acts done, \(acts.refused) refused, \(acts.deemed) deemed"
        ),
        say(
          "到达率、人员、用时和结果均为模拟假设,不是任何地方的事实;不涉及任何个人,不作排名。",
          "Arrivals, staff, efforts and outcomes are assumptions and no facts about any place; nobody is named or ranked."
        ),
      ]
    }

    private var feedback: [String] {
      [
        "",
        say(
          "登记至反馈:数量,小时(中位/九成/最长),工作日",
          "Registration to feedback: count, hours (median/nine in ten/most), working days"),
      ]
        + report.feedback.map { span in
          "  \(span.tier.map { $0.wording[language] } ?? say("全部", "all tiers")): \(shown(span))"
        }
    }

    private var stages: [String] {
      [
        "",
        say(
          "各级各阶段:进入次数;离开时用时;职责超期数/开始数",
          "Stages by tier: entered; time until left; duties overdue of started"),
      ]
        + report.stages.filter { $0.entered > 0 }.map { stage in
          "  \(stage.span.tier.map { $0.wording[language] } ?? "") \(stage.name[language]): "
            + "\(stage.entered); \(shown(stage.span)); \(rate(stage.overdue, stage.duties))"
        }
    }

    private var duties: [String] {
      [
        "",
        say(
          "各项职责:开始,按期,超期,失权,未完;黄牌,红牌",
          "Duties: started, in time, overdue, lapsed, running; yellow, red"),
      ]
        + report.duties.map { duty in
          "  \(duty.tier.wording[language]) \(duty.duty.wording[language]): "
            + [duty.started, duty.inTime, duty.overdue, duty.lapsed, duty.running]
            .map(String.init).joined(separator: ", ")
            + "; \(duty.yellow), \(duty.red)"
        }
    }

    private var levels: [String] {
      ["", say("化解层级", "Level of resolution")]
        + report.levels.map { level in
          let tier = level.tier.map { $0.wording[language] } ?? say("全部", "all tiers")
          return "  \(tier) \(level.level.wording[language]): \(rate(level.count, level.all))"
        }
    }

    private var load: [String] {
      [
        "",
        say(
          "负荷:人数,分钟,占可用时间,最多一人分钟数",
          "Load: people, minutes, share of what they have, most minutes of one"),
      ]
        + report.load.map { load in
          "  \(load.name[language]) \(load.role.wording[language]): \(load.workers), \(load.minutes), "
            + "\(perCent(load.minutes, load.available)), \(load.most)"
        }
    }

    private var refusals: [String] {
      guard !report.acts.refusals.isEmpty else { return [] }
      return ["", say("被拒绝的动作及原因", "Refused acts and why")]
        + report.acts.refusals.map { refusal in
          "  \(refusal.action.wording[language]): \(refusal.count) (\(refusal.reasons.joined(separator: ", ")))"
        }
    }

    private func say(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }

    private func shown(_ span: SimulationReport.Span) -> String {
      let (hours, days) = (span.hours.map(String.init), span.workdays.map(String.init))
      return "\(span.count), \(hours.joined(separator: "/")), \(days.joined(separator: "/"))"
    }

    private func rate(_ part: Int, _ whole: Int) -> String {
      "\(part)/\(whole) (\(perCent(part, whole)))"
    }

    private func perCent(_ part: Int, _ whole: Int) -> String {
      let rate = SimulationReport.perMille(part, of: whole)
      return "\(rate / 10).\(rate % 10)%"
    }
  }
#endif
