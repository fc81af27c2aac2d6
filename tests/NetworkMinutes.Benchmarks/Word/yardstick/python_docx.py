"""The same minutes written by python-docx; prints the median of warm exports in milliseconds."""
import io
import json
import statistics
import sys
import time

import docx

content = json.load(open(sys.argv[1], encoding="utf-8"))
styles = {"bullet": "List Bullet", "number": "List Number", "decision": "Quote", "text": None}


def table(document, head, rows):
    made = document.add_table(rows=1, cols=len(head))
    for cell, text in zip(made.rows[0].cells, head):
        cell.text = text
    for row in rows:
        for cell, text in zip(made.add_row().cells, row):
            cell.text = text


def write():
    document = docx.Document()
    document.core_properties.title = content["title"]
    document.add_heading(content["title"], 0)
    for term, value in content["facts"]:
        document.add_paragraph(f"{term}\t{value}")
    for part in content["attendance"]:
        document.add_heading(part["heading"], 1)
        table(document, ["Namn", "Kommun/organisation", "Anmärkning"], part["rows"])
    for item in content["items"]:
        document.add_heading(item["title"], 1)
        for block in item["blocks"]:
            document.add_paragraph(block["text"], styles[block["kind"]])
    document.add_heading("Beslut i korthet", 1)
    table(document, ["Punkt", "Beslut"], content["decisions"])
    document.add_heading("Åtgärder", 1)
    table(document, ["Punkt", "Vad", "Vem", "När"], content["actions"])
    document.save(io.BytesIO())


for _ in range(5):
    write()
times = []
for _ in range(25):
    started = time.perf_counter()
    write()
    times.append((time.perf_counter() - started) * 1000)
print(statistics.median(times))
