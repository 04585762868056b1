#if Tool && SQLite
  import ArgumentParser
  import GovernanceExchange

  /// The name of an encoding on the command line.
  struct EncodingArgument: ExpressibleByArgument {
    let encoding: TextEncoding

    init(_ encoding: TextEncoding) { self.encoding = encoding }

    init?(argument: String) {
      guard let encoding = TextEncoding(rawValue: argument) else { return nil }
      self.encoding = encoding
    }

    var defaultValueDescription: String { encoding.rawValue }
    static var allValueStrings: [String] { TextEncoding.allCases.map(\.rawValue) }
  }
#endif
