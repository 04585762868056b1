"""Lets the adapter answer over HTTP: one message a request, one answer a response."""

import http.server

PATH = "/conformance/v1/messages"


def serve(port, answer):
    """Answers on this machine alone until it is ended; `answer` makes a text of the bytes of a message."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            if self.path != PATH:
                return self.send_error(404)
            data = answer(self.rfile.read(int(self.headers.get("Content-Length", 0)))).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *arguments):
            pass

    http.server.HTTPServer(("127.0.0.1", port), Handler).serve_forever()
