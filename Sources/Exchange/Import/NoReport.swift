/// No report: what came of the rows is only counted.
public struct NoReport: ImportReport {
  /// Creates it.
  public init() {}

  /// Whatever length is asked for is there.
  public func length() -> Int { .max }

  /// Lets go of a part.
  public func write(_ bytes: [UInt8], at place: Int) {}
}
