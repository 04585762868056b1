#if Tool
  /// The reader and writer of JSON in the adapter in Java.
  enum JavaJSONSkeleton {
    /// A class within the adapter's.
    static let source = #"""
        /** Reads and writes JSON; objects are maps, arrays are lists, whole numbers are longs. */
        static final class Json {
          private final String text;
          private int at = 0;

          Json(String text) {
            this.text = text;
          }

          @SuppressWarnings("unchecked")
          static Map<String, Object> object(Object value) {
            if (value instanceof Map) return (Map<String, Object>) value;
            throw new IllegalArgumentException("an object is expected");
          }

          Object whole() {
            Object value = value();
            skip();
            if (at < text.length()) throw fault("the end");
            return value;
          }

          private Object value() {
            skip();
            if (at >= text.length()) throw fault("a value");
            switch (text.charAt(at)) {
              case '{': {
                Map<String, Object> members = new LinkedHashMap<>();
                at++;
                for (skip(); !has('}'); skip()) {
                  if (!members.isEmpty()) take(',');
                  skip();
                  String name = string();
                  skip();
                  take(':');
                  members.put(name, value());
                }
                return members;
              }
              case '[': {
                List<Object> elements = new ArrayList<>();
                at++;
                for (skip(); !has(']'); skip()) {
                  if (!elements.isEmpty()) take(',');
                  elements.add(value());
                }
                return elements;
              }
              case '"':
                return string();
              case 't':
                return word("true", true);
              case 'f':
                return word("false", false);
              case 'n':
                return word("null", null);
              default:
                return number();
            }
          }

          private Object number() {
            int start = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
            String digits = text.substring(start, at);
            if (digits.matches("-?\\d{1,18}")) return Long.valueOf(digits);
            return Double.valueOf(digits);
          }

          private String string() {
            take('"');
            StringBuilder found = new StringBuilder();
            while (!has('"')) {
              char c = next();
              if (c != '\\') {
                found.append(c);
                continue;
              }
              c = next();
              switch (c) {
                case 'b' -> found.append('\b');
                case 'f' -> found.append('\f');
                case 'n' -> found.append('\n');
                case 'r' -> found.append('\r');
                case 't' -> found.append('\t');
                case 'u' -> {
                  String digits = "" + next() + next() + next() + next();
                  found.append((char) Integer.parseInt(digits, 16));
                }
                default -> found.append(c);
              }
            }
            return found.toString();
          }

          private Object word(String word, Object value) {
            for (char c : word.toCharArray()) take(c);
            return value;
          }

          private char next() {
            if (at >= text.length()) throw fault("more");
            return text.charAt(at++);
          }

          private boolean has(char c) {
            if (at >= text.length()) throw fault("more");
            if (text.charAt(at) != c) return false;
            at++;
            return true;
          }

          private void take(char c) {
            if (!has(c)) throw fault("'" + c + "'");
          }

          private void skip() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
          }

          private IllegalArgumentException fault(String expected) {
            return new IllegalArgumentException("at " + at + ": expected " + expected);
          }

          static String text(Object value) {
            StringBuilder out = new StringBuilder();
            write(value, out);
            return out.toString();
          }

          private static void write(Object value, StringBuilder out) {
            if (value instanceof Map<?, ?> members) {
              String before = "{";
              for (Map.Entry<?, ?> member : members.entrySet()) {
                out.append(before);
                write(String.valueOf(member.getKey()), out);
                out.append(':');
                write(member.getValue(), out);
                before = ",";
              }
              out.append(members.isEmpty() ? "{}" : "}");
            } else if (value instanceof Iterable<?> elements) {
              String before = "[";
              for (Object element : elements) {
                out.append(before);
                write(element, out);
                before = ",";
              }
              out.append(before.equals("[") ? "[]" : "]");
            } else if (value instanceof String s) {
              out.append('"');
              for (char c : s.toCharArray()) {
                if (c == '"' || c == '\\') out.append('\\').append(c);
                else if (c < 0x20) out.append(String.format("\\u%04x", (int) c));
                else out.append(c);
              }
              out.append('"');
            } else {
              out.append(value);
            }
          }
        }
      """#
  }
#endif
