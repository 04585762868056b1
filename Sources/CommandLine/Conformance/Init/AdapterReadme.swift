#if Tool
  import GovernanceModel

  /// What stands beside a new adapter: how it is run, and how one goes on.
  struct AdapterReadme {
    private let adapter: AdapterLanguage
    private let language: Language

    /// Creates the text for an adapter.
    init(_ adapter: AdapterLanguage, _ language: Language) {
      self.adapter = adapter
      self.language = language
    }

    /// The text, as Markdown.
    var text: String { Wording(zh: zh, en: en)[language] }

    private var en: String {
      """
      # Conformance adapter

      `\(adapter.fileName)` stands between the conformance suite and your system. The suite writes one JSON \
      message a line to its standard input, and reads one answer a line from its standard output. Standard \
      error is yours.

      ```
      governance conformance run --subject '\(adapter.command)'
      ```

      \(adapter.http.en)

      As it is, the adapter answers `describe`, `reset` and `bye`, and says of everything else that it is \
      unsupported. The run ends with exit code 3: nothing has failed, and nothing was shown. Go on like this:

      1. In `describe`, say who you are. `version` is a release, never a branch.
      2. Take one type of message after another and ask your system. `load`, `clock.set` and `command` come \
      first, then `query`. List in `capabilities` what is done.
      3. Claim in `profiles` what you mean to meet: P0 types, P1 cases, P2 deadlines, P3 regulations, P4 several \
      offices, P5 access and privacy, P6 concurrency and delivery, P7 evolution and replay, P9 exchange.
      4. Look at one thing at a time: `--only 'SGC-P1-0*'` runs a few vectors, and `--explain SGC-P1-001a` says what \
      one of them sends and expects, and why.

      An answer repeats the `seq` of its message and is exactly one of these:

      | `type` | members | when |
      | --- | --- | --- |
      | `ok` | `result` (an object) | it is done |
      | `rejected` | `code`, `requirement`?, `detail`? | it is not done, for reasons that lie in what was asked |
      | `unsupported` | `capability` | your system cannot do such a thing at all |
      | `errored` | `message`, `trace`? | something went wrong |

      After `reset` nothing of what was before is left. A skipped vector is never a pass, and a deviation that you \
      know of belongs into `deviations`, each with a link.

      """
    }

    private var zh: String {
      """
      # 一致性适配器

      `\(adapter.fileName)` 位于一致性套件与被测系统之间:套件向其标准输入逐行写入 JSON 消息,从其标准输出逐行读取应答;\
      标准错误可自由使用。

      ```
      governance conformance run --subject '\(adapter.command)'
      ```

      \(adapter.http.zh)

      现有骨架只应答 `describe`、`reset`、`bye`,其余一律答复不支持,因此运行以退出码 3 结束:没有失败,也没有证明任何符合。后续步骤:

      1. 在 `describe` 中写明系统信息;`version` 应为发布版本,不得为分支名。
      2. 逐一实现各类消息并调用被测系统:先是 `load`、`clock.set`、`command`,再是 `query`;完成的能力写入 `capabilities`。
      3. 在 `profiles` 中声明要符合的配置:P0 数据类型、P1 案件、P2 期限、P3 十项制度、P4 多方协同、P5 访问与隐私、P6 并发与投递、P7 演进与重放、P9 交换。
      4. 逐项推进:`--only 'SGC-P1-0*'` 只运行部分用例;`--explain SGC-P1-001a` 说明该用例发送什么、应得什么、缘由何在。

      应答应重复消息的 `seq`,且只能是下列之一:

      | `type` | 成员 | 何时 |
      | --- | --- | --- |
      | `ok` | `result`(对象) | 已办理 |
      | `rejected` | `code`、`requirement`?、`detail`? | 因所请求的内容而未办理 |
      | `unsupported` | `capability` | 系统不具备该能力 |
      | `errored` | `message`、`trace`? | 发生故障 |

      `reset` 之后不得留有此前的任何内容。跳过的用例不算通过;已知的偏离写入 `deviations`,逐条附链接。

      """
    }
  }

  extension AdapterLanguage {
    /// How it answers over HTTP.
    fileprivate var http: Wording {
      Wording(
        zh: "也可通过 HTTP 应答:以 `\(command) --http 8080` 启动,再运行 "
          + "`governance conformance run --url http://127.0.0.1:8080`。",
        en: "It answers over HTTP, too: start `\(command) --http 8080`, then run "
          + "`governance conformance run --url http://127.0.0.1:8080`.")
    }
  }
#endif
