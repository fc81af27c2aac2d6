// The layer under the textarea: the same lines with transparent letters, which only draws marks. If the two drift, the words are still right.
import { sameHead, sameTail } from "./difference.js";

const supportsAnchors = CSS.supports("anchor-name: --a");

// Which line each paragraph was drawn from; one that would be drawn the same is left alone.
const drawnFrom = new WeakMap();

export function drawBackdrop(backdrop, text, read, register) {
  const place = placeNow(text, read);
  const entries = [...register.querySelectorAll(".entry[data-start]")]
    .map(element => ({ element, kind: element.dataset.kind, open: element.classList.contains("open"), signs: signsOf(element), ...moved(element, place) }))
    .filter(entry => entry.length > 0)
    .sort((a, b) => a.start - b.start);
  const lines = text.split("\n");
  redraw(backdrop, lines, marksIn(lines, entries));
  if (supportsAnchors) anchor(backdrop, register, entries);
}

// For a line that has any, its entries, where it begins and what it is drawn from. A line that has none is drawn from its words: most of a
// long text is left alone when a key is pressed, and nothing is made for it.
function marksIn(lines, entries) {
  const marks = new Map();
  let [at, first] = [0, 0];
  lines.forEach((words, i) => {
    const end = at + words.length;
    while (first < entries.length && entries[first].start + entries[first].length <= at) first++;
    if (entries[first]?.start < end) {
      const here = entries.slice(first).filter(entry => entry.start < end && entry.start + entry.length > at);
      marks.set(i, { at, here, key: keyOf(words, at, here) });
    }
    at = end + 1;
  });
  return marks;
}

function keyOf(words, at, here) {
  return `${here.map(({ element, kind, open, start, length, signs }) => `${element.id} ${kind} ${open} ${start - at} ${length} ${signs.key}`).join("\n")}\n\n${words}`;
}

function redraw(backdrop, lines, marks) {
  const isSame = (paragraph, i) => drawnFrom.get(paragraph) === (marks.get(i)?.key ?? lines[i]);
  let [head, first] = [0, backdrop.firstElementChild];
  while (first && head < lines.length && isSame(first, head)) {
    head++;
    first = first.nextElementSibling;
  }
  const kept = first ? first.previousElementSibling : backdrop.lastElementChild;
  let [end, last] = [lines.length, backdrop.lastElementChild];
  while (last !== kept && end > head && isSame(last, end - 1)) {
    end--;
    last = last.previousElementSibling;
  }
  const after = last ? last.nextElementSibling : backdrop.firstElementChild;
  while (last !== kept) {
    const before = last.previousElementSibling;
    last.remove();
    last = before;
  }
  for (let i = head; i < end; i++) {
    const mark = marks.get(i);
    const paragraph = drawLine(lines[i], mark?.at ?? 0, mark?.here ?? []);
    drawnFrom.set(paragraph, mark?.key ?? lines[i]);
    backdrop.insertBefore(paragraph, after);
  }
}

// The server read another text than now stands here: a place before the change stands, one after it moves.
function placeNow(text, read) {
  if (text === read) return p => p;
  const head = sameHead(read, text);
  const tail = sameTail(read, text, head);
  return p => (p <= head ? p : p >= read.length - tail ? p + text.length - read.length : head);
}

// A span around the change grows.
function moved(element, place) {
  const [start, length] = [Number(element.dataset.start), Number(element.dataset.length)];
  return { start: place(start), length: Math.max(0, place(start + length) - place(start)) };
}

function drawLine(line, at, here) {
  const paragraph = document.createElement("p");
  if (!line) {
    paragraph.textContent = "\u200b";
    return paragraph;
  }
  let from = 0;
  if (here.some(e => e.kind === "decision" && !e.open)) {
    paragraph.className = "decision";
    const label = /^\s*[^\s:][^:]{0,30}:/.exec(line)?.[0] ?? "";
    if (label && here.some(e => e.start >= at && e.start <= at + label.length + 1)) {
      const bold = document.createElement("b");
      bold.textContent = label;
      paragraph.append(bold);
      from = label.length;
    }
  }
  for (const entry of here) {
    if (!entry.open && entry.kind === "decision") {
      paragraph.dataset.anchor ??= entry.element.id;
      continue;
    }
    const start = Math.max(entry.start - at, from);
    const end = Math.min(entry.start + entry.length - at, line.length);
    if (end <= start) continue;
    paragraph.append(line.slice(from, start));
    const mark = document.createElement("mark");
    mark.append(...signed(line.slice(start, end), at + start, entry));
    mark.dataset.entry = entry.element.id;
    if (!entry.open) mark.className = "stands";
    paragraph.append(mark);
    from = end;
  }
  paragraph.append(line.slice(from));
  return paragraph;
}

// The words that told the entry, set apart within its mark; they show while its margin is pointed at or in focus.
function signed(words, at, entry) {
  const parts = [];
  let from = 0;
  for (const [start, length] of entry.signs.places) {
    const [first, last] = [Math.max(entry.start + start - at, from), Math.min(entry.start + start + length - at, words.length)];
    if (last <= first) continue;
    const sign = document.createElement("span");
    sign.className = "sign";
    sign.textContent = words.slice(first, last);
    parts.push(words.slice(from, first), sign);
    from = last;
  }
  return [...parts, words.slice(from)];
}

// Counted from where the entry begins; kept as long as the element tells the same.
const signsRead = new WeakMap();

function signsOf(element) {
  const { signs = "", start } = element.dataset;
  const known = signsRead.get(element);
  if (known?.signs === signs && known.start === start) return known;
  const places = signs.split(" ").filter(Boolean).map(sign => sign.split("+").map(Number)).map(([from, length]) => [from - start, length]).sort((a, b) => a[0] - b[0]);
  const read = { signs, start, places, key: places.join(" ") };
  signsRead.set(element, read);
  return read;
}

function anchor(backdrop, register, entries) {
  const elements = new Map(entries.map(entry => [entry.element.id, entry.element]));
  for (const drawn of backdrop.querySelectorAll("[data-entry], [data-anchor]")) {
    const id = drawn.dataset.entry ?? drawn.dataset.anchor;
    const element = elements.get(id);
    const name = element ? `--${id}` : "";
    if (drawn.style.anchorName !== name) drawn.style.anchorName = name;
    if (!element) continue;
    if (element.dataset.anchored !== id) element.style.setProperty("--at", name);
    element.dataset.anchored = id;
    elements.delete(id);
  }
  const heading = `--rubrik-${register.dataset.item}`;
  register.parentElement.querySelector("h2").style.anchorName = heading;
  register.querySelectorAll(".entry:not([data-anchored])").forEach(e => e.style.setProperty("--at", heading));
}
