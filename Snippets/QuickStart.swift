import GovernanceModel

// On 12 February 2026, before the Spring Festival, an office is sent a petition that is not its to handle.
guard let day = CivilDate(year: 2026, month: 2, day: 12), let sent = Instant(day, hour: 9),
  let id = DeadlineRule.ID("XF-23c"), let rule = LawBook.national.rule(id, on: day)
else { throw QuickStartError.noRule }

let deadline = rule.deadline(from: sent, calendar: .national)
print(rule.title.en, "until the end of", deadline.due?.civilDate.description ?? "-")
for step in deadline.derivation {
  print("-", step.wording.en)
}

enum QuickStartError: Error { case noRule }
