import Foundation
import GovernanceModel
import GovernanceWorkflow

enum Mutants {
  typealias Line = Row<CaseVocabulary>
  typealias Change = DutyChange<CaseVocabulary>

  static func with(
    _ row: Line, guards: [Guard<CaseVocabulary>]? = nil, keeps: [CaseFact]? = nil,
    sets: [CaseFact]? = nil,
    clears: [CaseFact]? = nil, starts: [Change]? = nil, ends: [Change]? = nil
  ) -> Line {
    Line(
      row.action, from: row.from, to: row.to, who: row.who, guards: guards ?? row.guards,
      keeps: keeps ?? row.keeps, sets: sets ?? row.sets, clears: clears ?? row.clears,
      starts: starts ?? row.starts, ends: ends ?? row.ends, moves: row.moves)
  }
  static func less<T>(_ all: [T], _ place: Int) -> [T] {
    var all = all
    all.remove(at: place)
    return all
  }

  static func all(_ rows: [Line]) -> [(String, [Line])] {
    var found: [(String, [Line])] = []
    for (place, row) in rows.enumerated() {
      func put(_ name: String, _ new: Line?) {
        var all = rows
        if let new { all[place] = new } else { all.remove(at: place) }
        found.append(("\(place) \(row.action.rawValue) \(name)", all))
      }
      put("DELETE", nil)
      for n in row.starts.indices {
        put(
          "start \(row.starts[n].duty.rawValue) \(row.starts[n].when?.code ?? "")",
          with(row, starts: less(row.starts, n)))
        if row.starts[n].when != nil {
          var s = row.starts
          s[n] = Change(s[n].duty)
          put(
            "startAlways \(s[n].duty.rawValue) \(row.starts[n].when?.code ?? "")",
            with(row, starts: s))
        }
      }
      for n in row.ends.indices {
        put(
          "end \(row.ends[n].duty.rawValue) \(row.ends[n].when?.code ?? "")",
          with(row, ends: less(row.ends, n)))
      }
      for n in row.guards.indices {
        put("guard \(row.guards[n].code)", with(row, guards: less(row.guards, n)))
      }
      for n in row.keeps.indices {
        put("keep \(row.keeps[n].rawValue)", with(row, keeps: less(row.keeps, n)))
      }
      for n in row.sets.indices {
        put("set \(row.sets[n].rawValue)", with(row, sets: less(row.sets, n)))
      }
      for n in row.clears.indices {
        put("clear \(row.clears[n].rawValue)", with(row, clears: less(row.clears, n)))
      }
    }
    return found
  }

  static func run() {
    let args = CommandLine.arguments
    let at = args.firstIndex(of: "--mutants") ?? 0
    let (shard, of) = (Int(args[at + 1]) ?? 0, Int(args[at + 2]) ?? 1)
    let loop: Procedure<CaseVocabulary> = args.contains("tieli") ? .tieli : .shuicheng
    let kinds = args.dropFirst(at + 4)
    let every = all(loop.rows).filter { m in kinds.isEmpty || kinds.contains { m.0.contains($0) } }
    print(every.count, "mutants")
    for (place, mutant) in every.enumerated() where place % of == shard {
      let procedure = Procedure(
        id: VersionTag("mutant", "1"), title: loop.title, inForceFrom: loop.inForceFrom,
        stages: loop.stages, states: loop.states, rows: mutant.1, duties: loop.duties,
        deemed: loop.deemed, rules: loop.rules, parameters: loop.parameters)
      let start = ContinuousClock().now
      do {
        let verifier = try ProcedureVerifier(
          procedure, law: .national, bound: VerificationBound(openParts: 1, repetitions: 1))
        let report = verifier.report()
        var bad = ""
        for f in report.findings
        where f.trace.replayed(on: procedure).standing?.state != f.trace.state {
          bad += " NOREPLAY \(f.check.rawValue) \(f.subject) \(f.trace.code)"
        }
        print(
          report.holds ? "MISS" : "hit ", mutant.0, "|",
          Array(Set(report.findings.map(\.check.rawValue))).sorted().joined(separator: ","), bad,
          ContinuousClock().now - start)
      } catch { print("FORM", mutant.0, "\(error)".prefix(100)) }
      fflush(nil)
    }
  }
}
