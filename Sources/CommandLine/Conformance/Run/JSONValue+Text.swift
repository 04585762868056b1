#if Tool
  import GovernanceModel

  extension JSONValue {
    /// The value as canonical JSON text.
    var text: String {
      var json = JSONWriter()
      json.value(self)
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }
#endif
