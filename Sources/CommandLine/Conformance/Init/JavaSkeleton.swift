#if Tool
  import GovernanceConformance

  /// An adapter in Java 17, on its standard library alone, which has no JSON: so a small reader comes along.
  enum JavaSkeleton {
    /// The file.
    static let source = #"""
      import com.sun.net.httpserver.HttpServer;
      import java.io.ByteArrayOutputStream;
      import java.io.IOException;
      import java.io.OutputStream;
      import java.net.InetSocketAddress;
      import java.nio.charset.StandardCharsets;
      import java.util.ArrayList;
      import java.util.LinkedHashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Set;

      /**
       * Answers the conformance suite for a system: one JSON message a line in, one answer a line out.
       *
       * <p>usage: java Adapter.java [--http PORT]
       */
      public final class Adapter {
        static final Map<String, Object> DESCRIPTION = Map.of(
            "name", "my-system",
            "vendor", "my-organisation",
            "version", "0.1.0",
            "language", "Java",
            "specification", List.of("0.1"),
            // What you claim; a claim is what the suite checks.
            "profiles", List.of("P0", "P1"),
            // What you can do; it grows with the methods below.
            "capabilities", List.of("describe", "reset", "bye"),
            "deviations", List.of());

        /** Everything that a system can be asked; what is not among it is no message. */
        static final Set<String> CAPABILITIES = Set.of(
            \#(MessageKind.capabilities.map { "\"\($0)\"" }.joined(separator: ",\n            ")));

        /** The system cannot do such a thing at all; the message names the capability. */
        static final class Unsupported extends Exception {
          Unsupported(String capability) {
            super(capability);
          }
        }

        /** It is not done, for reasons that lie in what was asked. */
        static final class Rejected extends Exception {
          final transient Map<String, Object> detail;

          Rejected(String code, Map<String, Object> detail) {
            super(code);
            this.detail = detail;
          }
        }

        static Object handle(Map<String, Object> message) throws Unsupported, Rejected {
          switch (String.valueOf(message.get("type"))) {
            case "describe":
              return DESCRIPTION;
            case "reset":
              // Forget everything, then load the procedure, the national law and calendar, and the charter.
              return Map.of();
            case "bye":
              return Map.of();
            default:
              throw new Unsupported(capability(message));
          }
        }

        static String capability(Map<String, Object> message) {
          String kind = String.valueOf(message.get("type"));
          boolean isParted = kind.equals("load") || kind.equals("query");
          String capability = isParted ? kind + "." + message.get("what") : kind;
          if (!CAPABILITIES.contains(capability)) {
            throw new IllegalArgumentException("there is no such message");
          }
          return capability;
        }

        /** The answer to one message. */
        static String answer(String text) {
          Map<String, Object> answer = new LinkedHashMap<>();
          answer.put("seq", 0L);
          try {
            Map<String, Object> message = Json.object(new Json(text).whole());
            answer.put("seq", message.getOrDefault("seq", 0L));
            answer.put("result", handle(message));
            answer.put("type", "ok");
          } catch (Unsupported missing) {
            answer.put("type", "unsupported");
            answer.put("capability", missing.getMessage());
          } catch (Rejected rejection) {
            answer.put("type", "rejected");
            answer.put("code", rejection.getMessage());
            if (rejection.detail != null) answer.put("detail", rejection.detail);
          } catch (RuntimeException error) {
            answer.put("type", "errored");
            answer.put("message", String.valueOf(error));
          }
          return Json.text(answer);
        }

        static void serve(int port) throws IOException {
          HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
          server.createContext("/conformance/v1/messages", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            byte[] found = answer(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, found.length);
            try (OutputStream out = exchange.getResponseBody()) {
              out.write(found);
            }
          });
          server.start();
        }

        public static void main(String[] arguments) throws IOException {
          if (arguments.length == 2 && arguments[0].equals("--http")) {
            serve(Integer.parseInt(arguments[1]));
            return;
          }
          ByteArrayOutputStream line = new ByteArrayOutputStream();
          byte[] piece = new byte[1 << 16];
          for (int count; (count = System.in.read(piece)) >= 0; ) {
            for (int i = 0; i < count; i++) {
              if (piece[i] != '\n') {
                line.write(piece[i]);
                continue;
              }
              String found = answer(line.toString(StandardCharsets.UTF_8)) + "\n";
              System.out.write(found.getBytes(StandardCharsets.UTF_8));
              System.out.flush();
              line.reset();
            }
          }
        }

      \#(JavaJSONSkeleton.source)
      }

      """#
  }
#endif
