// The layer under the textarea: the same lines with transparent letters, which only draws marks. If the two drift, the words are still right.
const supportsAnchors = CSS.supports("anchor-name: --a");

export function drawBackdrop(backdrop, text, read, register) {
  const entries = [...register.querySelectorAll(".entry[data-start]")]
    .map(element => ({ element, kind: element.dataset.kind, open: element.classList.contains("open"), ...moved(element, text, read) }))
    .filter(entry => entry.length > 0)
    .sort((a, b) => a.start - b.start);
  let at = 0;
  backdrop.replaceChildren(...text.split("\n").map(line => {
    const paragraph = drawLine(line, at, entries);
    at += line.length + 1;
    return paragraph;
  }));
  if (supportsAnchors) anchor(backdrop, register, entries);
}

// The server read another text than now stands here: a span before the change stands, one after it moves, one around it grows.
function moved(element, text, read) {
  const [start, length] = [Number(element.dataset.start), Number(element.dataset.length)];
  if (text === read) return { start, length };
  let head = 0;
  while (head < read.length && head < text.length && read[head] === text[head]) head++;
  let tail = 0;
  while (tail < read.length - head && tail < text.length - head && read[read.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const shift = text.length - read.length;
  const place = p => (p <= head ? p : p >= read.length - tail ? p + shift : head);
  return { start: place(start), length: Math.max(0, place(start + length) - place(start)) };
}

function drawLine(line, at, entries) {
  const paragraph = document.createElement("p");
  const here = entries.filter(e => e.start < at + line.length && e.start + e.length > at);
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
  const shift = entry.start - Number(entry.element.dataset.start);
  const parts = [];
  let from = 0;
  for (const [start, length] of signsOf(entry.element)) {
    const [first, last] = [Math.max(start + shift - at, from), Math.min(start + shift + length - at, words.length)];
    if (last <= first) continue;
    const sign = document.createElement("span");
    sign.className = "sign";
    sign.textContent = words.slice(first, last);
    parts.push(words.slice(from, first), sign);
    from = last;
  }
  return [...parts, words.slice(from)];
}

const signsOf = element => (element.dataset.signs || "").split(" ").filter(Boolean).map(sign => sign.split("+").map(Number)).sort((a, b) => a[0] - b[0]);

function anchor(backdrop, register, entries) {
  const named = new Set();
  for (const entry of entries) {
    const words = backdrop.querySelector(`[data-entry="${entry.element.id}"], [data-anchor="${entry.element.id}"]`);
    if (!words || named.has(words)) continue;
    const name = `--${entry.element.id}`;
    words.style.anchorName = name;
    entry.element.style.setProperty("--at", name);
    entry.element.dataset.anchored = "";
    named.add(words);
  }
  const heading = `--rubrik-${register.dataset.item}`;
  register.parentElement.querySelector("h2").style.anchorName = heading;
  register.querySelectorAll(".entry:not([data-anchored])").forEach(e => e.style.setProperty("--at", heading));
}
