#if Tool
  import GovernanceConformance

  /// An adapter in Go, on its standard library alone.
  enum GoSkeleton {
    /// The file; Go indents by tabs.
    static let source = #"""
      // Command adapter answers the conformance suite for a system: one JSON message a line in, one answer a
      // line out.
      //
      // usage: adapter [--http PORT]
      package main

      import (
      	"bufio"
      	"encoding/json"
      	"errors"
      	"flag"
      	"fmt"
      	"io"
      	"net/http"
      	"os"
      	"strings"
      )

      type object = map[string]any

      var description = object{
      	"name":          "my-system",
      	"vendor":        "my-organisation",
      	"version":       "0.1.0",
      	"language":      "Go",
      	"specification": []string{"0.1"},
      	// What you claim; a claim is what the suite checks.
      	"profiles": []string{"P0", "P1"},
      	// What you can do; it grows with the functions below.
      	"capabilities": []string{"describe", "reset", "bye"},
      	"deviations":   []object{},
      }

      // capabilities are what a system can be asked, one a line; what is not among it is no message.
      const capabilities = `
      \#(MessageKind.capabilities.joined(separator: "\n"))
      `

      // rejected is not done, for reasons that lie in the message.
      type rejected struct {
      	code   string
      	detail object
      }

      func (r rejected) Error() string { return r.code }

      type handler func(message object) (object, error)

      var handlers = map[string]handler{
      	"describe": func(object) (object, error) { return description, nil },
      	// Forget everything, then load the procedure, the national law and calendar, and the charter.
      	"reset": func(object) (object, error) { return object{}, nil },
      	"bye":   func(object) (object, error) { return object{}, nil },
      }

      func capability(message object) string {
      	kind := fmt.Sprint(message["type"])
      	if kind == "load" || kind == "query" {
      		return fmt.Sprintf("%s.%v", kind, message["what"])
      	}
      	return kind
      }

      // answer is the answer to one message.
      func answer(text []byte) object {
      	var message object
      	if err := json.Unmarshal(text, &message); err != nil {
      		return object{"seq": 0, "type": "errored", "message": err.Error()}
      	}
      	found := object{"seq": message["seq"]}
      	if found["seq"] == nil {
      		found["seq"] = 0
      	}
      	handle, known := handlers[fmt.Sprint(message["type"])]
      	if !known && !strings.Contains(capabilities, "\n"+capability(message)+"\n") {
      		found["type"], found["message"] = "errored", "there is no such message"
      		return found
      	}
      	if !known {
      		found["type"], found["capability"] = "unsupported", capability(message)
      		return found
      	}
      	result, err := handle(message)
      	var no rejected
      	switch {
      	case errors.As(err, &no):
      		found["type"], found["code"] = "rejected", no.code
      		if no.detail != nil {
      			found["detail"] = no.detail
      		}
      	case err != nil:
      		found["type"], found["message"] = "errored", err.Error()
      	default:
      		found["type"], found["result"] = "ok", result
      	}
      	return found
      }

      func serve(port int) error {
      	http.HandleFunc("/conformance/v1/messages", func(w http.ResponseWriter, r *http.Request) {
      		body, err := io.ReadAll(r.Body)
      		if err != nil || r.Method != http.MethodPost {
      			http.Error(w, "a message by POST is expected", http.StatusBadRequest)
      			return
      		}
      		w.Header().Set("Content-Type", "application/json")
      		json.NewEncoder(w).Encode(answer(body))
      	})
      	return http.ListenAndServe(fmt.Sprintf("127.0.0.1:%d", port), nil)
      }

      func main() {
      	port := flag.Int("http", 0, "answer over HTTP on this port")
      	flag.Parse()
      	if *port > 0 {
      		fmt.Fprintln(os.Stderr, serve(*port))
      		os.Exit(1)
      	}
      	input := bufio.NewReader(os.Stdin)
      	output := json.NewEncoder(os.Stdout)
      	for {
      		line, err := input.ReadBytes('\n')
      		if len(line) > 0 {
      			output.Encode(answer(line))
      		}
      		if err != nil {
      			return
      		}
      	}
      }

      """#
  }
#endif
