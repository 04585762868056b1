import Foundation
import GovernanceConformance
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The specification")
struct SpecificationTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  // Thousands of vectors are read once.
  private static let published = Result { try Specification.published() }
  private static let text = Result { try published.get().markdown() }

  private static func file(_ path: String) throws -> Data {
    try Data(contentsOf: package.appendingPathComponent(path))
  }

  @Test func `stands in the documents as it is generated`() throws {
    let text = try Self.text.get()
    let kept = String(decoding: try Self.file("Docs/Specification.md"), as: UTF8.self)
    #expect(text == kept, "Generate Docs/Specification.md anew.")
  }

  @Test func `is the same text each time`() throws {
    #expect(try Self.published.get().markdown() == Self.text.get())
  }

  @Test func `publishes the procedure that decides`() throws {
    let path = "Sources/Conformance/Published/procedure/shuicheng.json"
    #expect(Array(try Self.file(path)) == Specification.publishedProcedure())
    // Whoever decodes it and whoever reads it by the door come to the same procedure.
    let decoded = try JSONDecoder().decode(
      Procedure<CaseVocabulary>.self, from: Data(Specification.publishedProcedure()))
    #expect(decoded == .shuicheng)
    let read = try Procedure<CaseVocabulary>(
      document: Specification.publishedProcedure(), law: .national)
    #expect(read == .shuicheng)
  }

  @Test func `publishes the profiles of exchange that read and write`() throws {
    let path = "Sources/Conformance/Published/exchange/exchange.json"
    #expect(Array(try Self.file(path)) == Specification.publishedExchange())
  }

  @Test func `says of every fact when it holds`() throws {
    let facts = try SpecificationFacts.published()
    #expect(facts.entries.map(\.fact) == CaseFact.allCases.map(\.rawValue))
    for (entry, fact) in zip(facts.entries, CaseFact.allCases) {
      #expect(entry.isKept == fact.isKept, "\(fact)")
      #expect(entry.name == fact.wording, "\(fact)")
      #expect(entry.definition.zh.hasSuffix("。") && entry.definition.en.hasSuffix("."), "\(fact)")
    }
    #expect(Set(facts.terms.map(\.code)).count == facts.terms.count)
  }

  @Test func `says of every check of the charter what it finds`() throws {
    let checks = try SpecificationChecks.published().entries
    var named: [String] = []
    for check in Charter.shuicheng.regulations.flatMap(\.clauses).compactMap(\.check)
    where !named.contains("\(check)") { named.append("\(check)") }
    #expect(checks.map(\.check) == named)
    for entry in checks {
      for wording in [entry.breach, entry.subject, entry.day, entry.evidence] {
        #expect(wording.zh.hasSuffix("。") && wording.en.hasSuffix("."), "\(entry.check)")
      }
      // Both languages name the same members and numbers.
      #expect(Self.codes(entry.breach.zh) == Self.codes(entry.breach.en), "\(entry.check)")
    }
  }

  /// What stands between grave accents, each once.
  private static func codes(_ text: String) -> Set<Substring> {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return Set(parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
  }

  @Test func `has every code of every list`() throws {
    let text = try Self.text.get()
    var codes = CaseState.allCases.map(\.rawValue) + CaseAction.allCases.map(\.rawValue)
    codes += CaseRole.allCases.map(\.rawValue) + CaseRelation.allCases.map(\.rawValue)
    codes += CaseSeat.allCases.map(\.rawValue) + CaseDuty.allCases.map(\.rawValue)
    codes += CaseFact.allCases.map(\.rawValue) + RefusalCode.allCases.map(\.rawValue)
    codes += MessageKind.allCases.map(\.rawValue) + FieldClass.allCases.map(\.rawValue)
    codes += WireCatalog.types.map { WireCatalog.name(of: $0) }
    codes += LawBook.national.rules.map(\.id.rawValue) + LawBook.typical.rules.map(\.id.rawValue)
    codes += Charter.shuicheng.regulations.flatMap(\.clauses).map(\.id.rawValue)
    for code in codes { #expect(text.contains("\n| `\(code)` |"), "\(code)") }
  }

  @Test func `keeps the lists of its schema whole`() throws {
    let path = "Sources/Conformance/Published/procedure/procedure.schema.json"
    let schema = try JSONReader.read(Array(try Self.file(path)))
    let lists: [(String, [String])] = [
      ("state", CaseState.allCases.map(\.rawValue)),
      ("action", CaseAction.allCases.map(\.rawValue)),
      ("role", CaseRole.allCases.map(\.rawValue)), ("seat", CaseSeat.allCases.map(\.rawValue)),
      ("relation", CaseRelation.allCases.map(\.rawValue)),
      ("duty", CaseDuty.allCases.map(\.rawValue)), ("fact", CaseFact.allCases.map(\.rawValue)),
      ("keptFact", CaseFact.allCases.filter(\.isKept).map(\.rawValue)),
    ]
    let definitions = try schema.required("$defs")
    for (name, codes) in lists {
      let found = try definitions.required(name).list("enum", "a code") { $0 }
      #expect(found == codes, "\(name)")
    }
  }

  @Test func `has every requirement once`() throws {
    let lines = try Self.text.get().split(separator: "\n")
    for requirement in try Self.published.get().register.requirements {
      let head = "| `\(requirement.id)` | \(requirement.level.rawValue) |"
      #expect(lines.count { $0.hasPrefix(head) } == 1, "\(requirement.id)")
    }
  }

  @Test func `names every table and every profile that can be claimed`() throws {
    let placeholders = try Self.published.get().placeholders
    for table in SpecificationTable.allCases {
      #expect(placeholders.contains("table:\(table.rawValue)"), "\(table)")
    }
    for profile in Profile.allCases {
      #expect(placeholders.count { $0 == "requirements:\(profile.rawValue)" } == 1, "\(profile)")
    }
  }

  @Test(arguments: ["{{table:nowhere}}", "{{requirements:P10}}", "{{states}}", "{{table:states"])
  func `refuses a placeholder that there is not`(text: String) throws {
    let facts = try SpecificationFacts.published()
    let specification = Specification(
      chapters: [Specification.Chapter(name: "00.md", text: "## Nothing 无\n\n\(text)\n")],
      register: RequirementRegister([]), vectors: [], facts: facts)
    #expect(throws: WireError.self) { try specification.markdown() }
  }

  @Test func `begins each chapter with a heading in both languages and a summary`() throws {
    for chapter in try Self.published.get().chapters {
      let lines = chapter.text.split(separator: "\n")
      let headings = lines.filter { $0.hasPrefix("## ") || $0.hasPrefix("### ") }
      #expect(lines.first == headings.first, "\(chapter.name)")
      #expect(lines.dropFirst().first?.hasPrefix("> ") == true, "\(chapter.name)")
      for heading in headings {
        #expect(heading.contains { ("\u{4e00}"..."\u{9fff}").contains($0) }, "\(heading)")
      }
    }
  }

  @Test func `says of each detail which acts bring it`() throws {
    for vector in try Self.published.get().vectors {
      for step in vector.steps {
        guard case .ok = step.expectation, let action = try? step.message.text("action"),
          let detail = try? step.message.member("detail"), let type = try? detail.text("type"),
          type != "nothing"
        else { continue }
        let acts = Specification.DetailActs.acts(of: type).map(\.rawValue)
        #expect(acts.contains(action), "\(vector.id): \(type)")
      }
    }
  }
}
