import GovernanceModel

/// Measures how many commands a second one core decides, beside a plain switch in the same run.
@main
struct Decisions {
  static let floor: Double = 5_000_000

  static func main() throws {
    let isCheck = CommandLine.arguments.dropFirst().contains("--check")
    let bench = try DecisionBench()
    let (cases, few) = (200_000, 2_000)
    try agree(bench, few)
    let subjects = [
      bench.plain(cases), try bench.kernel(cases, bench.weekdays),
      try bench.kernel(cases, .national), bench.whole(few, .national),
      try bench.refused(few * 8),
    ]
    var rates = [[Double]](repeating: [], count: subjects.count)
    // Interleaved, so that a slow moment of the machine falls on all of them; the first is to warm up.
    for round in 0..<6 {
      for (index, subject) in subjects.enumerated() {
        let rate = try subject.measure().rate
        if round > 0 { rates[index].append(rate) }
      }
    }
    let medians = rates.map { $0.sorted()[$0.count / 2] }
    for (subject, rate) in zip(subjects, medians) {
      print("\(subject.name): \(shown(rate, of: medians[0]))")
    }
    if isCheck, medians[1...2].contains(where: { $0 < floor }) {
      print("The kernel decides fewer than \(floor / 1e6) M commands a second.")
      throw DecisionFault.tooSlow
    }
  }

  private static func shown(_ rate: Double, of limit: Double) -> String {
    func thousandths(_ value: Double) -> String {
      let number = Int(value * 1000 + 0.5)
      let rest = String(number % 1000)
      return "\(number / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
    return "\(thousandths(rate / 1e6)) M/s, \(Int(1e9 / rate + 0.5)) ns, "
      + "\(thousandths(rate / limit)) of the switch"
  }

  /// Three programs over the same cases must find the same due days, or none of the figures is one.
  private static func agree(_ bench: DecisionBench, _ cases: Int) throws {
    let plain = try bench.plain(cases).run()
    let kernel = try bench.kernel(cases, bench.weekdays).run()
    let whole = try bench.whole(cases, bench.weekdays).run()
    guard plain == kernel, kernel == whole else {
      throw DecisionFault.disagreement("\(plain), \(kernel), \(whole)")
    }
    let (integers, names) = (
      try bench.kernel(cases, .national).run(), try bench.whole(cases, .national).run()
    )
    guard integers == names else { throw DecisionFault.disagreement("\(integers), \(names)") }
  }
}
