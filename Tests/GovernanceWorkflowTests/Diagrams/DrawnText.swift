import Foundation

/// A drawing read line by line, by the rules of its format and not by the code that wrote it.
struct DrawnText {
  /// The arrows, as written: from, to, label.
  var arrows: [(from: String, to: String, label: String)] = []
  /// The labels of the nodes and groups, by their names.
  var labels: [String: String] = [:]
  /// What stands where no statement should.
  var strange: [String] = []

  init(mermaid text: String) throws {
    let state = try Regex<(Substring, Substring, Substring)>(
      #"state "([^"\n]*)" as (\w+)(?: \{)?"#)
    let arrow = try Regex<(Substring, Substring, Substring, Substring?)>(
      #"(\[\*\]|\w+) --> (\[\*\]|\w+)(?: : ([^:;"\n]+))?"#)
    var isNote = false
    for raw in text.split(separator: "\n").dropFirst() {
      let line = raw.drop { $0 == " " }
      // A number between # and ; stands for a character, and is read before all else.
      let read = line.replacing(try Regex(#"#[0-9]+;"#), with: "·")
      if isNote {
        isNote = line != "end note"
        if read.contains(":") || read.contains(";") { strange.append(String(line)) }
      } else if let match = read.wholeMatch(of: state) {
        labels[String(match.2)] = String(match.1)
      } else if let match = read.wholeMatch(of: arrow) {
        arrows.append((String(match.1), String(match.2), String(match.3 ?? "")))
      } else if line.hasPrefix("note right of ") {
        isNote = true
      } else if line != "}" && !line.hasPrefix("%% ") && !line.hasPrefix("class") {
        strange.append(String(line))
      }
    }
    if isNote { strange.append("a note without end") }
  }

  init(graphviz text: String) throws {
    let label = #"label="((?:[^"\\\n]|\\.)*)""#
    let node = try Regex<(Substring, Substring, Substring)>(
      #"(\w+) \[[a-z0-9=., ]*"# + label + #"[a-z0-9=, ]*\];"#)
    let arrow = try Regex<(Substring, Substring, Substring, Substring?)>(
      #"(\w+) -> (\w+)(?: \[(?:"# + label + #")?[a-z=, ]*\])?;"#)
    let settings = try Regex<(Substring, Substring)>(#"(graph|node|edge) \[.*\];"#)
    let group = try Regex<(Substring, Substring)>(label + ";")
    for raw in text.split(separator: "\n").dropFirst() {
      let line = raw.drop { $0 == " " }
      if let match = line.wholeMatch(of: arrow) {
        arrows.append((String(match.1), String(match.2), String(match.3 ?? "")))
      } else if line.wholeMatch(of: settings) != nil {
        continue
      } else if let match = line.wholeMatch(of: node) {
        labels[String(match.1)] = String(match.2)
      } else if let match = line.wholeMatch(of: group) {
        labels["group \(labels.count)"] = String(match.1)
      } else if line != "}" && !line.hasPrefix("subgraph cluster_") {
        strange.append(String(line))
      }
    }
  }
}
