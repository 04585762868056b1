import GovernanceModel

extension VectorResult {
  var json: JSONValue {
    var object = JSONObject([
      ("id", .string(id)), ("outcome", .string(outcome.rawValue)),
      ("milliseconds", .number(milliseconds)), ("transcript", .array(transcript.map(\.json))),
    ])
    object["failure"] = failure?.json
    object["lacking"] = lacking.map { .string($0) }
    return .object(object)
  }

  /// Reads a result as it was recorded.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    self.init(
      id: try json.text("id"),
      outcome: try json.parsed("outcome", "an outcome") { VectorOutcome(rawValue: $0) },
      failure: try json.optional("failure", VectorFailure.init(json:)),
      lacking: try json.textIfPresent("lacking"), milliseconds: try json.integer("milliseconds"),
      transcript: try json.elements(of: "transcript", Exchange.init(json:)))
  }
}

extension VectorFailure {
  var json: JSONValue {
    let sentence: JSONValue = ["zh": .string(sentence.zh), "en": .string(sentence.en)]
    var object = JSONObject([
      ("step", .number(step)), ("sent", sent), ("path", .string(path)), ("expected", expected),
      ("sentence", sentence),
    ])
    object["found"] = found
    object["spelling"] = spelling.json
    return .object(object)
  }

  /// Reads a failure as it was recorded.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    self.init(
      step: try json.integer("step"), sent: try json.required("sent"), in: try Spelling(of: json),
      path: try json.text("path"), expected: try json.required("expected"),
      found: try json.member("found"),
      sentence: try json.required("sentence") { (sentence) throws(WireError) in
        Wording(zh: try sentence.text("zh"), en: try sentence.text("en"))
      })
  }
}

extension Exchange {
  var json: JSONValue {
    var object = JSONObject([("send", sent)])
    object["spelling"] = spelling.json
    object["answer"] = answer
    object["fault"] = fault.map { .string($0) }
    return .object(object)
  }

  /// Reads an exchange; either an answer came, or something kept it from coming.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    let answer = try json.member("answer")
    let fault = try json.textIfPresent("fault")
    guard (answer == nil) != (fault == nil) else {
      throw WireError(
        path: "answer", found: answer == nil ? "neither" : "both", expected: "an answer or a fault")
    }
    self.init(
      sent: try json.required("send"), in: try Spelling(of: json), answer: answer, fault: fault)
  }
}

extension Spelling {
  /// The member of a message that was sent; what is written as usual has none.
  fileprivate var json: JSONValue? { self == .canonical ? nil : .string(rawValue) }

  fileprivate init(of message: JSONValue) throws(WireError) {
    self =
      try message.optional("spelling") { (value) throws(WireError) in
        try value.parsed("a spelling") { Spelling(rawValue: $0) }
      } ?? .canonical
  }
}
