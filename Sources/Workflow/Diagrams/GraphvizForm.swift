/// What every drawing for Graphviz begins with.
enum GraphvizForm {
  /// The first lines, up to and without the first node.
  static func opening(_ name: String, title: [String]) -> [String] {
    [
      "digraph \(name) {",
      "  graph [charset=\"UTF-8\", rankdir=TB, labelloc=t, fontname=\"sans-serif\", label="
        + GraphvizText.label(title) + "];",
      "  node [shape=box, style=rounded, fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=11];",
    ]
  }
}
