/// Everywhere a case can come, in one slice, with every way from one standing to the next.
struct Exploration: Sendable {
  let table: AssuranceTable
  let slice: Slice
  private(set) var standings = StandingTable()
  /// By which standing each was first reached, or -1 where a case begins, and how.
  private(set) var parents: [Int32] = []
  private(set) var arrivals: [Int32] = []
  /// The moves out of each standing, all in one list.
  private(set) var firstMove: [Int] = [0]
  private(set) var targets: [Int32] = []
  private(set) var moves: [Int32] = []
  /// Which rows can be done somewhere, by what is told apart alone.
  private(set) var isPossible: [Bool]
  /// Where the duty in view is started anew while it is live, the first time by each row.
  private(set) var restarts: [(standing: Int, move: Move)] = []
  var choices: [RowChoices]
  private let keepsMoves: Bool

  init(_ table: AssuranceTable, _ slice: Slice, keepingMoves: Bool = true) {
    self.table = table
    self.slice = slice
    keepsMoves = keepingMoves
    choices = table.rows.map { RowChoices($0, in: slice, of: table) }
    isPossible = [Bool](repeating: false, count: table.rows.count)
    begin()
    var next = 0
    while next < standings.count {
      go(on: next)
      firstMove.append(targets.count)
      next += 1
    }
  }

  /// How many standings there are.
  var count: Int { standings.count }

  /// The moves out of a standing, by their places in `targets` and `moves`.
  func places(of standing: Int) -> Range<Int> { firstMove[standing]..<firstMove[standing + 1] }

  /// How a standing was first reached: the moves from the beginning, each with the standing it leads to.
  func path(to standing: Int) -> [(move: Move, standing: Int)] {
    var path: [(move: Move, standing: Int)] = []
    var next = standing
    while next >= 0 {
      path.append((Move(code: arrivals[next]), next))
      next = Int(parents[next])
    }
    return path.reversed()
  }

  private mutating func begin() {
    for place in table.opening where table.rows[place].isForPeople {
      let row = table.rows[place]
      let nothing = Standing(state: max(0, row.target))
      for (index, choice) in choices[place].choices(in: nothing).enumerated() {
        if choice.isCertain { isPossible[place] = true }
        for standing in after(choice, of: row, in: nothing, isFirst: true) {
          note(standing, from: -1, by: .act(row: place, choice: index))
        }
      }
    }
  }

  private mutating func go(on number: Int) {
    let standing = standings[number]
    for place in table.rowsByState[standing.state] where table.rows[place].isForPeople {
      let row = table.rows[place]
      guard isOpenFor(row, standing) else { continue }
      let found = choices[place].choices(in: standing)
      guard !found.isEmpty else { continue }
      if !isPossible[place] { isPossible[place] = found.contains(where: \.isCertain) }
      supervise(by: row, place, in: standing, number)
      for index in found.indices {
        let choice = found[index]
        if choice.started & slice.focus & standing.live != 0 {
          restart(number, .act(row: place, choice: index))
        }
        for next in after(choice, of: row, in: standing) {
          note(next, from: number, by: .act(row: place, choice: index))
        }
      }
    }
    for (next, move) in byTime(standing) {
      if case .deemed(let row, let choice) = move {
        let chosen = choices[row].choices(in: standing)[choice]
        if chosen.isCertain { isPossible[row] = true }
        if chosen.started & slice.focus & standing.live != 0 { restart(number, move) }
      }
      note(next, from: number, by: move)
    }
  }

  private mutating func restart(_ number: Int, _ move: Move) {
    guard !restarts.contains(where: { $0.move.row == move.row }) else { return }
    restarts.append((number, move))
  }

  private mutating func supervise(
    by row: AssuranceRow, _ place: Int, in standing: Standing, _ number: Int
  ) {
    guard slice.focus & standing.live & table.obligations != 0 else { return }
    let levels =
      row.action == table.raising
      ? (standing.level + 1)..<4 : row.action == table.annulling ? 0..<standing.level : 0..<0
    for level in levels {
      var next = standing
      next.level = level
      note(next, from: number, by: .supervise(row: place, level: level))
    }
  }

  private mutating func note(_ standing: Standing, from number: Int, by move: Move) {
    if number >= 0, standing == standings[number] { return }
    let (target, isNew) = standings.insert(standing)
    if isNew {
      parents.append(Int32(truncatingIfNeeded: number))
      arrivals.append(move.code)
    }
    guard number >= 0, keepsMoves else { return }
    targets.append(Int32(truncatingIfNeeded: target))
    moves.append(move.code)
  }

  /// Whether a part is open where the row closes one.
  func isOpenFor(_ row: AssuranceRow, _ standing: Standing) -> Bool {
    for (place, join) in table.joins.enumerated()
    where join.closes.contains(row.action) && standing.count(place) == 0 {
      return false
    }
    return true
  }
}
