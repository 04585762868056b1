/// An address at which people can read why something is as it is.
enum WebLink {
  /// Whether a text is one: of HTTP, with a host, and in one piece.
  static func isOne(_ text: some StringProtocol) -> Bool {
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
      let host = place.first == "[" ? place : place.prefix { $0 != ":" }
      let isWhole = rest.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && VisibleText.isShown($0)
      }
      return isWhole && host.contains { $0.isLetter || $0.isNumber }
    }
    return false
  }
}
