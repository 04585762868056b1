/// No report: what came of the rows is only counted.
public struct NoReport: ImportReport {
  /// Creates it.
  public init() {}

  /// Only the counts matter.
  public static var keepsNothing: Bool { true }

  /// Nothing is there.
  public func length() -> Int { 0 }

  /// Nothing is there that could be written over.
  public func beginning(upTo count: Int) -> [UInt8] { [] }

  /// Lets go of a part.
  public func write(_ bytes: [UInt8], at place: Int) {}
}
