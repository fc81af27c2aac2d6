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
  let old = kept ? kept.nextElementSibling : backdrop.firstElementChild;
  for (let i = head; i < end; i++) {
    const mark = marks.get(i);
    const paragraph = old === after ? backdrop.insertBefore(document.createElement("p"), after) : old;
    if (paragraph === old) old = old.nextElementSibling;
    draw(paragraph, lines[i], mark?.at ?? 0, mark?.here ?? []);
    drawnFrom.set(paragraph, mark?.key ?? lines[i]);
  }
  while (old !== after) {
    const next = old.nextElementSibling;
    old.remove();
    old = next;
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

function draw(paragraph, line, at, here) {
  const { parts, isDecision, anchor } = partsOf(line, at, here);
  name(paragraph, isDecision ? "decision" : "");
  if (anchor) {
    paragraph.dataset.anchor = anchor;
  } else if (paragraph.dataset.anchor) {
    delete paragraph.dataset.anchor;
    paragraph.style.anchorName = "";
  }
  fill(paragraph, parts);
}

// A line as strings and elements: its label, its marks.
function partsOf(line, at, here) {
  if (!line) return { parts: ["\u200b"] };
  const isDecision = here.some(e => e.kind === "decision" && !e.open);
  const parts = [];
  let [from, anchor] = [0, undefined];
  if (isDecision) {
    const label = /^\s*[^\s:][^:]{0,30}:/.exec(line)?.[0] ?? "";
    if (label && here.some(e => e.start >= at && e.start <= at + label.length + 1)) {
      parts.push({ tag: "b", parts: [label] });
      from = label.length;
    }
  }
  for (const entry of here) {
    if (!entry.open && entry.kind === "decision") {
      anchor ??= entry.element.id;
      continue;
    }
    const start = Math.max(entry.start - at, from);
    const end = Math.min(entry.start + entry.length - at, line.length);
    if (end <= start) continue;
    parts.push(line.slice(from, start), { tag: "mark", entry: entry.element.id, className: entry.open ? "" : "stands", parts: signed(line.slice(start, end), at + start, entry) });
    from = end;
  }
  parts.push(line.slice(from));
  return { parts, isDecision, anchor };
}

// The words that told the entry, set apart within its mark; they show while its margin is pointed at or in focus.
function signed(words, at, entry) {
  const parts = [];
  let from = 0;
  for (const [start, length] of entry.signs.places) {
    const [first, last] = [Math.max(entry.start + start - at, from), Math.min(entry.start + start + length - at, words.length)];
    if (last <= first) continue;
    parts.push(words.slice(from, first), { tag: "span", className: "sign", parts: [words.slice(first, last)] });
    from = last;
  }
  return [...parts, words.slice(from)];
}

// What stands there is written over and not put in anew: where a node is taken away the browser ends what its undo takes back at once, so
// that each letter would be undone by itself.
function fill(parent, parts) {
  parts.forEach((part, i) => {
    const here = parent.childNodes[i];
    const node = typeof part === "string" ? textOf(part, here) : elementOf(part, here);
    if (!here) parent.append(node);
    else if (node !== here) here.replaceWith(node);
  });
  while (parent.childNodes.length > parts.length) parent.lastChild.remove();
}

function textOf(words, here) {
  if (here?.nodeType !== Node.TEXT_NODE) return document.createTextNode(words);
  if (here.data !== words) here.data = words;
  return here;
}

function elementOf({ tag, entry, className = "", parts }, here) {
  const element = here?.localName === tag ? here : document.createElement(tag);
  name(element, className);
  if (entry && element.dataset.entry !== entry) element.dataset.entry = entry;
  fill(element, parts);
  return element;
}

function name(element, className) {
  if (element.className !== className) element.className = className;
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
