#if Tool
  extension AuditPage {
    /// The page's looks: the first column stays where it is while a phone scrolls the table sideways.
    static let style = """
      :root { color-scheme: light dark; --line: #d0d4da; --some: #8a5a00; --many: #b00020;
        --some-bg: #fff3d6; --many-bg: #fde3e6; --back: #fff; --text: #1a1d21; --soft: #5b6470; }
      @media (prefers-color-scheme: dark) { :root { --line: #3a4048; --some: #ffd27a;
        --many: #ff9aa5; --some-bg: #3a2f12; --many-bg: #43191f; --back: #15181c; --text: #e8eaed;
        --soft: #a3acb8; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--back);
        color: var(--text); font: 1rem/1.5 system-ui, "Noto Sans CJK SC", "PingFang SC", sans-serif; }
      h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
      h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
      small, .cure, time, code { color: var(--soft); }
      .regulations { columns: 2 18rem; padding-left: 1.2rem; font-size: .9rem; }
      .wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
      table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
      th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: center;
        white-space: nowrap; }
      th:first-child { position: sticky; left: 0; background: var(--back); text-align: left;
        white-space: normal; min-width: 9rem; max-width: 14rem; font-weight: normal; }
      thead th, thead th:first-child { font-weight: 600; }
      .none { color: var(--line); }
      .some { color: var(--some); background: var(--some-bg); }
      .many { color: var(--many); background: var(--many-bg); font-weight: 600; }
      .findings { list-style: none; padding: 0; }
      .findings li { border-left: 3px solid var(--line); padding: .25rem 0 .25rem .75rem;
        margin: .75rem 0; }
      .findings p { margin: 0; overflow-wrap: anywhere; }
      a { color: inherit; }
      """
  }
#endif
