#if Tool
  import ArgumentParser

  /// A language in which an adapter can be begun.
  enum AdapterLanguage: String, CaseIterable, ExpressibleByArgument {
    /// Python 3.
    case python
    /// JavaScript on Node.js.
    case javascript
    /// Java 17.
    case java
    /// Go.
    case go

    /// The file of the adapter.
    var fileName: String {
      switch self {
      case .python: "adapter.py"
      case .javascript: "adapter.mjs"
      case .java: "Adapter.java"
      case .go: "adapter.go"
      }
    }

    /// What stands in the file.
    var source: String {
      switch self {
      case .python: PythonSkeleton.source
      case .javascript: JavaScriptSkeleton.source
      case .java: JavaSkeleton.source
      case .go: GoSkeleton.source
      }
    }

    /// How the adapter is started in its folder.
    var command: String {
      switch self {
      case .python: "python3 adapter.py"
      case .javascript: "node adapter.mjs"
      case .java: "java Adapter.java"
      case .go: "go run adapter.go"
      }
    }
  }
#endif
