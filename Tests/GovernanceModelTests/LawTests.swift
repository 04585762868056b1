import GovernanceModel
import Testing

@Suite("The law as data")
struct LawTests {
  @Test func `says of every rule, extension and ground where it comes from, to the article`() throws
  {
    for book in [LawBook.national, .typical] {
      let again = try LawBook(json: book.canonicalJSON)
      #expect(again == book)
      for rule in book.rules {
        for source in [rule.provenance] + rule.suspensions.map(\.provenance)
          + [rule.extending?.provenance].compactMap(\.self)
        {
          guard let citation = source.citation else { continue }
          #expect(citation.known != nil, "\(rule.id): \(citation)")
        }
      }
    }
    #expect(LawBook.national.rules.allSatisfy { $0.provenance.kind == .statutory })
    #expect(LawBook.typical.rules.allSatisfy { $0.provenance.kind == .typical })
  }

  @Test func `has statutes that pass their own door, each code once`() throws {
    #expect(Set(Statute.all.map(\.code)).count == Statute.all.count)
    for statute in Statute.all {
      #expect(try Statute(json: statute.canonicalJSON) == statute)
      #expect(Statute.named(statute.code) == statute)
      #expect(!statute.articles.isEmpty, "\(statute.code)")
      // A day that does not exist would have become the first day of the calendar.
      #expect(statute.inForceFrom > day("1980-01-01"), "\(statute.code)")
    }
  }

  @Test func `knows every article that a rule of retention cites`() {
    for rule in RetentionRule.national {
      if let citation = rule.provenance.citation {
        #expect(citation.known != nil, "\(citation)")
      }
    }
  }

  @Test func `has no two versions of one statute in force on one day`() {
    let families: [[Statute]] = [
      [.holidayMeasures1999, .holidayMeasures2007, .holidayMeasures2013, .holidayMeasures],
      [.civilProcedure2012, .civilProcedure2021, .civilProcedure],
      [.reconsideration2017, .reconsideration], [.publicSecurity2012, .publicSecurity],
      [.petitionRegulation2005, .petitionRegulation], [.cybersecurityLaw2016, .cybersecurityLaw],
      [.generalProvisions, .civilCode],
    ]
    for family in families {
      for (one, next) in zip(family, family.dropFirst()) {
        #expect(one.inForceThrough?.advanced(byDays: 1) == next.inForceFrom, "\(next.code)")
      }
    }
  }

  @Test(arguments: [
    ("34", "《信访工作条例》第34条"), ("23(3)", "《信访工作条例》第23条第3款"),
    ("22(1)(3)", "《信访工作条例》第22条第1款第3项"),
  ])
  func `is cited as people cite it`(article: String, zh: String) {
    #expect(Citation(.petitionRegulation, article).wording.zh == zh)
  }

  @Test func `lets a place be stricter and never looser`() throws {
    let local = Provenance.local(Wording(zh: "某区文件", en: "a paper of the district"))
    func book(
      _ name: String, _ limit: TimeLimit, from event: StartEvent? = nil,
      holder: DeadlineHolder = .organ,
      rolling: DeadlineRule.EndRolling? = nil, provenance: Provenance? = nil,
      extending: ExtensionTerms? = nil
    ) -> [String] {
      let rule = DeadlineRule(
        id: id(name), title: Wording(zh: "测", en: "test"),
        startEvent: event ?? LawBook.national.rule(id(name), on: day("2026-01-01"))?.startEvent
          ?? .acceptance,
        limit: limit, holder: holder, endRolling: rolling, extending: extending,
        provenance: provenance ?? local,
        inForceFrom: day("2026-01-01"))
      let file = LawBook(version: VersionTag("local", "1"), rules: [rule])
      return refusals { () throws(ValidationError) in try LawBook(json: file.canonicalJSON) }
    }
    #expect(book("XF-34", .fixed(45, .calendarDay)) == [])
    #expect(book("XF-34", .fixed(24, .hour)) == [])
    #expect(book("XF-34", .fixed(2, .month)) == ["lawBook.looser"])
    #expect(book("GK-33", .fixed(15, .calendarDay), from: .application) == [])
    #expect(book("RT-33", .fixed(28, .calendarDay), from: .mediationBegins) == [])
    #expect(book("XF-34", .fixed(60, .calendarDay), from: .result) == ["lawBook.looser"])
    #expect(book("XF-34", .fixed(61, .calendarDay)) == ["lawBook.looser"])
    #expect(book("XF-34", .fixed(60, .workingDay)) == ["lawBook.looser"])
    #expect(book("XF-34", .fixed(3, .month)) == ["lawBook.looser"])
    #expect(book("XF-34", .promptly) == ["lawBook.looser"])
    #expect(book("XF-34", .fixed(60, .calendarDay), rolling: .nextWorkday) == ["lawBook.looser"])
    let article = Provenance.statutory(Citation(.petitionRegulation, "34"))
    #expect(book("XF-34", .fixed(365, .calendarDay), provenance: article) == ["lawBook.looser"])
    let terms = ExtensionTerms(cap: 120, approver: .unitHead, provenance: local)
    #expect(book("XF-34", .fixed(60, .calendarDay), extending: terms) == ["lawBook.looser"])
    #expect(book("XF-35a", .fixed(45, .calendarDay), holder: .citizen) == [])
    #expect(book("XF-35a", .fixed(20, .calendarDay), holder: .citizen) == ["lawBook.looser"])
    #expect(book("XF-25", .fixed(2, .calendarDay)) == ["lawBook.looser"])
    #expect(book("XF-22-3", .fixed(20, .calendarDay)) == [])
    #expect(book("LOCAL-1", .fixed(500, .calendarDay)) == [])
  }

  @Test func `puts a place's rule before the nation's, and says whose it is`() throws {
    let rule = DeadlineRule(
      id: id("XF-34"), title: Wording(zh: "办结", en: "to conclude"), startEvent: .acceptance,
      limit: .fixed(45, .calendarDay), provenance: .local(Wording(zh: "某区", en: "a district")),
      inForceFrom: day("2026-01-01"))
    let local = LawBook(version: VersionTag("local", "1"), rules: [rule])
    let both = LawBook.national.adding(local)
    #expect(both.version == VersionTag("local", "1"))
    #expect(both.rule(id("XF-34"), on: day("2026-02-01")) == rule)
    #expect(both.rule(id("XF-22"), on: day("2026-02-01"))?.provenance.kind == .statutory)
    #expect(both.answer(id("XF-23d"), on: day("2026-02-01")).rule == nil)
    // Before the place's rule was in force the nation's was, and still decides.
    #expect(both.rule(id("XF-34"), on: day("2025-12-31"))?.provenance.kind == .statutory)
  }
}
