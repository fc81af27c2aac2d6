"""Sums the result files of the test projects: results.py FOLDER PROJECT..."""
import sys
from pathlib import Path
from xml.etree import ElementTree

TRX = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"
OUTCOMES = {"Passed": "passed", "NotExecuted": "skipped"}

folder, projects = Path(sys.argv[1]), [Path(p).stem for p in sys.argv[2:]]
totals = {"passed": 0, "failed": 0, "skipped": 0}
troubles = []

for project in projects:
    file = folder / f"{project}.trx"
    if not file.exists():
        log = folder / f"{project}.log"
        troubles.append(f"{project}: no result file\n{log.read_text() if log.exists() else ''}")
        continue
    counts = dict.fromkeys(totals, 0)
    for result in ElementTree.parse(file).iter(f"{TRX}UnitTestResult"):
        outcome = OUTCOMES.get(result.get("outcome"), "failed")
        counts[outcome] += 1
        if outcome == "passed":
            continue
        told = [result.findtext(f".//{TRX}{part}") or "" for part in ("Message", "StackTrace", "StdOut")]
        told = told if outcome == "failed" else told[::2]
        troubles.append("\n".join([f"{outcome}: {result.get('testName')}", *filter(None, told)]))
    for outcome, count in counts.items():
        totals[outcome] += count
    if not sum(counts.values()):
        troubles.append(f"{project}: no test ran")
    ended = folder / f"{project}.exit"
    if ended.exists() and not counts["failed"]:
        troubles.append(ended.read_text().strip())
    print(f"{project}: {counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")

for trouble in troubles:
    print(f"\n{trouble}")
if totals["skipped"]:
    print(f"\n{totals['skipped']} skipped")
print(f"{totals['passed']} passed, {totals['failed']} failed", flush=True)
sys.exit(1 if troubles or not totals["passed"] else 0)
