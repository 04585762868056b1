"""Imports tables as villages have them: made by a spreadsheet program, very long, and killed half-way."""

import csv
import hashlib
import html
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

GOVERNANCE, TABLES, FORM = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
UPDATE = "--update" in sys.argv
# What the spreadsheet program calls the encodings: its own numbers for character sets.
CHARACTER_SETS = {"utf-8": 76, "gb18030": 85}
SECONDS, GROWTH = 5.0, 1.3


def fail(text):
    print(f"exchange: {text}", file=sys.stderr)
    sys.exit(1)


def run(*arguments, status=0):
    command = [str(GOVERNANCE), *map(str, arguments), "--language", "en"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != status:
        fail(f"{' '.join(command)}\n{done.stdout}{done.stderr}exit {done.returncode}, expected {status}")
    return done.stdout.strip()


def rows_of_village(units):
    """Three tables of one made-up grid's units, with what a clerk may type."""
    grid = units[0][1]
    new = [f"{grid}9{number:02}" for number in range(1, 6)]
    return {
        "units": [
            [unit, grid, "16" if place == 0 else "10", "两院落相连,\"不便\"分开" if place == 0 else "", f"{unit}-c",
             ["2026-03-01", "20260301", "2026/3/1", "2026年3月1日", "2026-03-01"][place]]
            for place, unit in enumerate(new)
        ],
        "households": [[f"{unit}{number:02}", unit, str(number % 6 + 1)] for unit in new for number in range(1, 11)],
        "heads": [[unit, f"{unit}-h1", f"{unit}03", "2026-03-15", "" if place else "2029-03-14"]
                  for place, unit in enumerate(new)],
    }


def filled(template, rows, path):
    """The template with rows in it, as a spreadsheet program would have saved it."""
    text = template.read_text(encoding="utf-8")
    kinds = ["number" if 'StyleID="number"' in line else "text"
             for line in text.splitlines() if line.startswith("<Column")]
    lines = []
    for row in rows:
        cells = [
            f'<Cell ss:StyleID="{kind}"><Data ss:Type="{"Number" if kind == "number" else "String"}">'
            f"{html.escape(cell)}</Data></Cell>"
            for kind, cell in zip(kinds, row)
        ]
        lines.append("<Row>" + "".join(cells) + "</Row>\n")
    path.write_text(text.replace("</Table>", "".join(lines) + "</Table>"), encoding="utf-8")


def by_spreadsheet(store, units, folder):
    """What the spreadsheet program writes is imported without a finding."""
    made = folder / "made"
    for encoding, number in CHARACTER_SETS.items():
        copy = folder / f"{encoding}.sqlite"
        shutil.copy(store, copy)
        for table, rows in rows_of_village(units).items():
            template, workbook = folder / f"{table}-empty.xml", folder / f"{table}.xml"
            run("export", "template", table, template)
            filled(template, rows, workbook)
            target = made / encoding
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                 f"csv:Text - txt - csv (StarCalc):44,34,{number},1", "--outdir", str(target), str(workbook)],
                check=True, capture_output=True)
            report = folder / "report.csv"
            said = run("import", table, target / f"{table}.csv", "--store", copy, "--report", report)
            if said != f"{len(rows)} rows decided: {len(rows)} accepted, 0 unchanged, 0 refused":
                fail(f"{table} in {encoding}: {said}\n{report.read_text(encoding='utf-8')}")
            codes = [line[3] for line in list(csv.reader(report.open(encoding="utf-8-sig")))[1:]]
            if any(codes):
                fail(f"{table} in {encoding}: findings {codes}")
            report.unlink()
            if UPDATE:
                (TABLES / encoding).mkdir(parents=True, exist_ok=True)
                shutil.copy(target / f"{table}.csv", TABLES / encoding / f"{table}.csv")
        print(f"exchange: the three tables made by the spreadsheet program, {encoding}: no finding")


def bad_files(store, units, folder):
    """Each gets its code and a sentence, and costs nothing that was there."""
    unit = units[0][0]
    before = exported(store, folder)
    cases = {
        "empty": (b"", "empty"),
        "only-a-mark": (b"\xef\xbb\xbf", "empty"),
        "utf-16": ("户编号,联户单元编号,人数\n".encode("utf-16"), "wideCharacters"),
        "another-heading": ("姓名,电话\n某人,1\n".encode(), "heading"),
        "question-marks": (b"???,??????,??\n1,2,3\n", "heading"),
        "column-twice": ("户编号,户编号,联户单元编号,人数\n1,2,3,4\n".encode(), "heading"),
        "open-quote": ("户编号,联户单元编号,人数\n\"".encode() + b"x" * (2 << 20), "recordTooLong"),
        "not-a-table": (bytes(range(256)) * 64, "heading"),
    }
    for name, (data, code) in cases.items():
        path = folder / f"{name}.csv"
        path.write_bytes(data)
        said = run("import", "households", path, "--store", store, status=1)
        if not said.startswith(f"{code}: ") or "expected" not in said:
            fail(f"{name}: {said}, expected {code} and a sentence")
    path = folder / "rows.csv"
    path.write_bytes("户编号,联户单元编号,人数\n".encode() + b"\xff\xfe\x81,\x00,3\n" + f"{unit}77,{unit},\0\n".encode())
    said = run("import", "households", path, "--store", store, "--dry-run", status=1)
    if said != "2 rows checked: 0 accepted, 0 unchanged, 2 refused":
        fail(f"bytes of no encoding: {said}")
    for arguments, code in [
        (["import", "households", folder / "none.csv", "--store", store], "unreadable"),
        (["import", "households", folder, "--store", store], "unreadable"),
        (["import", "households", path, "--store", folder / "none.sqlite"], "store.missing"),
        (["import", "households", path, "--store", store, "--county", "52"], "county.malformed"),
        (["import", "households", path, "--store", store, "--report", folder], "reportUnwritable"),
        (["import", "households", path, "--store", store, "--report", path], "reportTaken"),
        (["export", "table", "units", folder, "--store", store], "reportUnwritable"),
        (["export", "template", "units", folder], "reportUnwritable"),
    ]:
        said = run(*arguments, status=1)
        if not said.startswith(f"{code}: "):
            fail(f"{arguments}: {said}, expected {code}")
    if exported(store, folder) != before:
        fail("a file that was refused has changed the store")
    print(f"exchange: {len(cases) + 9} inputs that are none: a code, a sentence, and nothing changed")


def long_table(units, count, path):
    """New households of the district's units; every thousandth row is wrong, every five-hundredth comes twice."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["户编号", "联户单元编号", "人数"])
        written, suffix = 0, 30
        last = None
        while written < count:
            for unit, *_ in units:
                if written == count:
                    break
                row = [f"{unit}{suffix}", unit, str(written % 6 + 1)]
                if written % 1000 == 999:
                    row[2] = "十"
                elif written % 500 == 250:
                    row = last
                writer.writerow(row)
                last, written = row, written + 1
            suffix += 1


def measured(table, store, report):
    """Seconds and the most memory of one import in a process of its own."""
    begun = time.monotonic()
    process = subprocess.Popen(
        [GOVERNANCE, "import", "households", table, "--store", store, "--report", report, "--language", "en"],
        stdout=subprocess.PIPE, text=True)
    said = process.stdout.read().strip()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.monotonic() - begun
    if status != 256:
        fail(f"a table with wrong rows ended with status {status}: {said}")
    return said, took, usage.ru_maxrss / 1024


def exported(store, folder):
    path = folder / "exported.csv"
    run("export", "table", "households", path, "--store", store)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    path.unlink()
    return digest


def peer(table):
    """How long Python's own reader and SQLite take for the same rows, for a measure of the machine."""
    import sqlite3

    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, table.open(encoding="utf-8", newline="") as file:
        database = sqlite3.connect(f"{folder}/peer.sqlite")
        database.execute("CREATE TABLE household (id TEXT PRIMARY KEY, unit TEXT, residents INTEGER) WITHOUT ROWID")
        rows = csv.reader(file)
        next(rows)
        database.executemany("INSERT OR IGNORE INTO household VALUES (?, ?, ?)", rows)
        database.commit()
        database.close()
    return time.monotonic() - begun


def whole_and_killed(store, units, folder):
    count = 200_000 if FORM == "long" else 20_000
    table, small = folder / "long.csv", folder / "small.csv"
    long_table(units, count, table)
    long_table(units, count // 10, small)
    whole, report = folder / "whole.sqlite", folder / "whole.csv"
    shutil.copy(store, whole)
    few = folder / "few.sqlite"
    shutil.copy(store, few)
    _, _, little = measured(small, few, folder / "few.csv")
    said, took, much = measured(table, whole, report)
    print(f"exchange: {said}")
    print(f"exchange: {count} rows in {took:.2f} s (limit {SECONDS} s), {took / peer(table):.1f} times Python's csv "
          f"and sqlite3; {much:.0f} MB, {much / little:.2f} times those of {count // 10} rows (limit {GROWTH})")
    if FORM == "long" and (took > SECONDS or much > GROWTH * little):
        fail("a limit was not kept")
    expected = exported(whole, folder)

    chance = random.Random(20260301)
    kills = 12 if FORM == "long" else 3
    landed = 0
    for round in range(kills):
        copy, torn = folder / "torn.sqlite", folder / "torn.csv"
        for path in [copy, torn, folder / "torn.sqlite-wal", folder / "torn.sqlite-shm"]:
            path.unlink(missing_ok=True)
        shutil.copy(store, copy)
        for _ in range(2):
            process = subprocess.Popen(
                [GOVERNANCE, "import", "households", table, "--store", copy, "--report", torn, "--language", "en"],
                stdout=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.05, took * 0.8))
            process.kill()
            landed += process.wait() == -9
        last, _, _ = measured(table, copy, torn)
        if last != said:
            fail(f"kill {round}: {last}, expected {said}")
        if torn.read_bytes() != report.read_bytes():
            fail(f"kill {round}: the report differs from that of an import that was not killed")
        if exported(copy, folder) != expected:
            fail(f"kill {round}: the households differ from those of an import that was not killed")
    if landed < kills:
        fail(f"only {landed} of {2 * kills} kills came before the end")
    print(f"exchange: {landed} kills came before the end; directory, report and counts as without them")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = folder / "district.sqlite"
        run("district", "store", store)
        run("export", "table", "units", folder / "units.csv", "--store", store)
        with (folder / "units.csv").open(encoding="utf-8-sig", newline="") as file:
            units = list(csv.reader(file))[1:]
        if FORM == "long" or UPDATE:
            by_spreadsheet(store, units, folder)
        bad_files(store, units, folder)
        whole_and_killed(store, units, folder)
    print("exchange passed")


main()
