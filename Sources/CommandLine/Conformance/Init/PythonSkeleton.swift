#if Tool
  import GovernanceConformance

  /// An adapter in Python, on its standard library alone.
  enum PythonSkeleton {
    /// The file.
    static let source = #"""
      """Answers the conformance suite for a system: one JSON message a line in, one answer a line out.

      usage: adapter.py [--http PORT]
      """

      import http.server
      import json
      import sys
      import traceback

      DESCRIPTION = {
          "name": "my-system",
          "vendor": "my-organisation",
          "version": "0.1.0",
          "language": "Python",
          "specification": ["0.1"],
          # What you claim; a claim is what the suite checks.
          "profiles": ["P0", "P1"],
          # What you can do; it grows with the functions below.
          "capabilities": ["describe", "reset", "bye"],
          "deviations": [],
      }


      # Everything that a system can be asked; what is not among it is no message.
      CAPABILITIES = """
      \#(MessageKind.capabilities.joined(separator: "\n"))
      """.split()


      class Unsupported(Exception):
          """The system cannot do such a thing at all; the argument names the capability."""


      class Rejected(Exception):
          """It is not done, for reasons that lie in the message: a code, and what there is to say beside it."""

          def __init__(self, code, detail=None):
              super().__init__(code)
              self.code, self.detail = code, detail


      def describe(message):
          return DESCRIPTION


      def reset(message):
          # Forget everything, then load the procedure, the national law and calendar, and the charter.
          return {}


      def bye(message):
          return {}


      HANDLERS = {"describe": describe, "reset": reset, "bye": bye}


      def capability(message):
          kind = message.get("type")
          return f"{kind}.{message.get('what')}" if kind in ("load", "query") else str(kind)


      def answer(text):
          """The answer to one message."""
          seq = 0
          try:
              message = json.loads(text)
              seq = message["seq"]
              handler = HANDLERS.get(message["type"])
              if handler is None:
                  if capability(message) not in CAPABILITIES:
                      raise ValueError("there is no such message")
                  raise Unsupported(capability(message))
              return {"seq": seq, "type": "ok", "result": handler(message)}
          except Unsupported as missing:
              return {"seq": seq, "type": "unsupported", "capability": str(missing)}
          except Rejected as rejection:
              found = {"seq": seq, "type": "rejected", "code": rejection.code}
              if rejection.detail is not None:
                  found["detail"] = rejection.detail
              return found
          except Exception as error:
              return {"seq": seq, "type": "errored", "message": repr(error), "trace": traceback.format_exc()}


      class Handler(http.server.BaseHTTPRequestHandler):
          def do_POST(self):
              if self.path != "/conformance/v1/messages":
                  return self.send_error(404)
              body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
              data = json.dumps(answer(body)).encode()
              self.send_response(200)
              self.send_header("Content-Type", "application/json")
              self.send_header("Content-Length", str(len(data)))
              self.end_headers()
              self.wfile.write(data)

          def log_message(self, *arguments):
              pass


      def main(arguments):
          if arguments[:1] == ["--http"]:
              http.server.HTTPServer(("127.0.0.1", int(arguments[1])), Handler).serve_forever()
          for line in sys.stdin.buffer:
              found = answer(line)
              sys.stdout.buffer.write(json.dumps(found).encode() + b"\n")
              sys.stdout.buffer.flush()


      if __name__ == "__main__":
          main(sys.argv[1:])

      """#
  }
#endif
