/// The clocks that run on one case at the same time, and which of them is due first.
///
/// A transfer before a long holiday sets the window for objecting and the notice of acceptance running
/// together; neither waits for the other.
public struct ClockBoard: Hashable, Sendable {
  /// The clocks, in the order in which they began.
  public let clocks: [DeadlineClock]

  /// Creates a board.
  public init(_ clocks: [DeadlineClock]) { self.clocks = clocks }

  /// Every deadline, those that fall due first in front.
  ///
  /// Of several at one moment the clock that began first leads; those without a date come last.
  public func deadlines(on calendar: WorkCalendar) -> [Deadline] {
    clocks.map { $0.deadline(on: calendar) }.inOrderOfDue { $0.due?.instant }
  }

  /// The deadline that falls due first, or nothing where none has a date.
  public func dueFirst(on calendar: WorkCalendar) -> Deadline? {
    deadlines(on: calendar).first { $0.due != nil }
  }
}
