public import GovernanceModel

extension ReportBadge {
  /// The badge as an SVG image that needs no font of its own.
  public func image(_ language: Language = .en) -> String {
    let (left, right) = (Self.width(label), Self.width(message[language]))
    let whole = left + right
    let title = MarkupText.escaped(text(language))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(whole)" height="20" role="img" \
      aria-label="\(title)">
      <title>\(title)</title>
      <clipPath id="r"><rect width="\(whole)" height="20" rx="3"/></clipPath>
      <g clip-path="url(#r)">
      <rect width="\(left)" height="20" fill="#44494f"/>
      <rect x="\(left)" width="\(right)" height="20" fill="\(fill)"/>
      </g>
      <g fill="#fff" text-anchor="middle" font-size="11" \
      font-family="Verdana,DejaVu Sans,Noto Sans CJK SC,PingFang SC,sans-serif">
      \(Self.line(label, at: left / 2, in: left))
      \(Self.line(message[language], at: left + right / 2, in: right))
      </g>
      </svg>

      """
  }

  /// Colours on which white text can be read (4.5 to 1).
  private var fill: String {
    switch colour {
    case .green: "#2b7a2f"
    case .amber: "#97600a"
    case .red: "#b3261e"
    }
  }

  private static let padding = 10

  private static func line(_ text: String, at middle: Int, in width: Int) -> String {
    // The length is given, so that a font of another width does not run out of the box.
    """
    <text x="\(middle)" y="14" textLength="\(width - padding)" lengthAdjust="spacingAndGlyphs">\
    \(MarkupText.escaped(text))</text>
    """
  }

  /// About as wide as Verdana writes it at 11 pixels.
  private static func width(_ text: String) -> Int {
    padding
      + text.unicodeScalars.reduce(0) { width, scalar in
        switch scalar {
        case " ", ",", ".", "i", "l", "t", "f", "r": width + 5
        case "m", "w", "P", "S", "G", "C": width + 9
        default: width + (scalar.isASCII ? 7 : 11)
        }
      }
  }
}
