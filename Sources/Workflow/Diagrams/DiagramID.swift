/// The names of nodes, the same in both formats.
enum DiagramID {
  /// The name of a state; codes are letters and digits as a rule, and the place stands for any other.
  static func of(_ code: some VocabularyCode) -> String {
    text(code.rawValue, place: code.ordinal)
  }

  /// A name that no word of either format can be taken for.
  static func text(_ code: String, place: Int) -> String {
    let isPlain =
      !code.isEmpty
      && code.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      }
    return "s_" + (isPlain ? code : "\(place)")
  }
}
