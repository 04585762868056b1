#if Tool
  import GovernanceConformance

  /// An adapter in JavaScript for Node.js, on its standard library alone.
  enum JavaScriptSkeleton {
    /// The file.
    static let source = #"""
      // Answers the conformance suite for a system: one JSON message a line in, one answer a line out.
      //
      // usage: node adapter.mjs [--http PORT]

      import { createServer } from "node:http";

      const description = {
        name: "my-system",
        vendor: "my-organisation",
        version: "0.1.0",
        language: "JavaScript",
        specification: ["0.1"],
        // What you claim; a claim is what the suite checks.
        profiles: ["P0", "P1"],
        // What you can do; it grows with the functions below.
        capabilities: ["describe", "reset", "bye"],
        deviations: [],
      };

      // Everything that a system can be asked; what is not among it is no message.
      const capabilities = `
      \#(MessageKind.capabilities.joined(separator: "\n"))
      `.trim().split("\n");

      // The system cannot do such a thing at all; the capability is named.
      class Unsupported extends Error {
        constructor(capability) {
          super(capability);
          this.capability = capability;
        }
      }

      // It is not done, for reasons that lie in the message: a code, and what there is to say beside it.
      class Rejected extends Error {
        constructor(code, detail) {
          super(code);
          this.code = code;
          this.detail = detail;
        }
      }

      const handlers = {
        describe: async (message) => description,
        // Forget everything, then load the procedure, the national law and calendar, and the charter.
        reset: async (message) => ({}),
        bye: async (message) => ({}),
      };

      function capability(message) {
        const kind = message.type;
        return kind === "load" || kind === "query" ? `${kind}.${message.what}` : String(kind);
      }

      // The answer to one message.
      async function answer(text) {
        let seq = 0;
        try {
          const message = JSON.parse(text);
          seq = message.seq ?? 0;
          const handler = Object.hasOwn(handlers, message.type) ? handlers[message.type] : undefined;
          if (!handler && !capabilities.includes(capability(message))) {
            throw new Error("there is no such message");
          }
          if (!handler) throw new Unsupported(capability(message));
          return { seq, type: "ok", result: await handler(message) };
        } catch (error) {
          if (error instanceof Unsupported) {
            return { seq, type: "unsupported", capability: error.capability };
          }
          if (error instanceof Rejected) {
            return { seq, type: "rejected", code: error.code, detail: error.detail };
          }
          return { seq, type: "errored", message: String(error), trace: error.stack };
        }
      }

      function serve(port) {
        createServer(async (request, response) => {
          if (request.method !== "POST" || request.url !== "/conformance/v1/messages") {
            response.writeHead(404).end();
            return;
          }
          const parts = [];
          for await (const part of request) parts.push(part);
          const found = await answer(Buffer.concat(parts).toString("utf8"));
          response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(found));
        }).listen(port, "127.0.0.1");
      }

      // Only a line feed ends a line: readline would cut a text at the separators of Unicode, too.
      async function* lines(input) {
        let parts = [];
        for await (let piece of input) {
          for (let end; (end = piece.indexOf(10)) >= 0; piece = piece.subarray(end + 1)) {
            yield Buffer.concat([...parts, piece.subarray(0, end)]).toString("utf8");
            parts = [];
          }
          parts.push(piece);
        }
      }

      const place = process.argv.indexOf("--http");
      if (place > 0) {
        serve(Number(process.argv[place + 1]));
      } else {
        for await (const line of lines(process.stdin)) {
          process.stdout.write(JSON.stringify(await answer(line)) + "\n");
        }
      }

      """#
  }
#endif
