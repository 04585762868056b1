import GovernanceModel

/// The numbers of a procedure that no rule of deadlines holds, each with where it comes from.
///
/// Four are the kernel's, whatever the procedure is about; the others the vocabulary names. On the wire
/// all stand side by side in one object, each under its name.
public struct ProcedureParameters<V: Vocabulary>: Hashable, Sendable {
  /// How much of a period has passed when it is warned of, in percent.
  public let warnAfterPercent: ProcedureNumber
  /// The working days after the due date at which a yellow card is given.
  public let yellowAfterWorkdays: ProcedureNumber
  /// The working days after the due date at which a red card is given.
  public let redAfterWorkdays: ProcedureNumber
  /// How far an act may be dated back, in hours.
  public let mostBackdatingHours: ProcedureNumber
  /// The numbers that the vocabulary names; a procedure that lacks one cannot be used.
  public let own: [V.Parameter: ProcedureNumber]

  /// Creates parameters.
  public init(
    warnAfterPercent: ProcedureNumber, yellowAfterWorkdays: ProcedureNumber,
    redAfterWorkdays: ProcedureNumber, mostBackdatingHours: ProcedureNumber,
    own: [V.Parameter: ProcedureNumber]
  ) {
    self.warnAfterPercent = warnAfterPercent
    self.yellowAfterWorkdays = yellowAfterWorkdays
    self.redAfterWorkdays = redAfterWorkdays
    self.mostBackdatingHours = mostBackdatingHours
    self.own = own
  }

  /// The amount of a number that the vocabulary names; of one that is missing, the least that it may be.
  public subscript(parameter: V.Parameter) -> Int {
    own[parameter]?.amount ?? parameter.range.lowerBound
  }

  /// Every number under its name: the kernel's first, then the vocabulary's in the order of their list.
  public var all: [(name: String, number: ProcedureNumber)] {
    let kernel = KernelKey.allCases.map { (name: $0.rawValue, number: self[keyPath: $0.path]) }
    let others = V.Parameter.order.codes.compactMap { parameter in
      own[parameter].map { (name: parameter.rawValue, number: $0) }
    }
    return kernel + others
  }

  private enum KernelKey: String, CaseIterable {
    case warnAfterPercent
    case yellowAfterWorkdays
    case redAfterWorkdays
    case mostBackdatingHours

    var path: KeyPath<ProcedureParameters, ProcedureNumber> {
      switch self {
      case .warnAfterPercent: \.warnAfterPercent
      case .yellowAfterWorkdays: \.yellowAfterWorkdays
      case .redAfterWorkdays: \.redAfterWorkdays
      case .mostBackdatingHours: \.mostBackdatingHours
      }
    }
  }
}

extension ProcedureParameters: Codable {
  /// Reads the numbers from one object; a name that the vocabulary does not know is passed over.
  ///
  /// - Throws: `DecodingError` when one is missing or is no number with its source.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    func number(_ name: String) throws -> ProcedureNumber {
      try values.decode(ProcedureNumber.self, forKey: Key(stringValue: name))
    }
    var own: [V.Parameter: ProcedureNumber] = [:]
    for parameter in V.Parameter.order.codes { own[parameter] = try number(parameter.rawValue) }
    self.init(
      warnAfterPercent: try number(KernelKey.warnAfterPercent.rawValue),
      yellowAfterWorkdays: try number(KernelKey.yellowAfterWorkdays.rawValue),
      redAfterWorkdays: try number(KernelKey.redAfterWorkdays.rawValue),
      mostBackdatingHours: try number(KernelKey.mostBackdatingHours.rawValue), own: own)
  }

  /// Writes the numbers as one object.
  ///
  /// - Throws: `EncodingError` when the encoder does.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    for (name, number) in all { try values.encode(number, forKey: Key(stringValue: name)) }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
