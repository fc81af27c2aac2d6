// Writes for the writer in a way that the browser's own undo takes back, and tells where the caret stands on the screen.

export function write(text, words, from = text.selectionStart, to = text.selectionEnd) {
  if (from === to && !words) return;
  if (writeUndoably(text, words, from, to)) return;
  text.setRangeText(words, from, to, "end");
  text.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

// False where the browser will not: the text is not the one that is written in.
export function writeUndoably(text, words, from, to) {
  if (document.activeElement !== text) return false;
  text.setSelectionRange(from, to);
  const act = () => document.execCommand(words ? "insertText" : "delete", false, words);
  return words.length < LONG ? act() : withoutMargin(act);
}

// The browser lays out the page anew after each line that it puts in, and margin notes that follow one another are the slow part of that.
const LONG = 1000;

function withoutMargin(act) {
  const margin = document.querySelectorAll(".register");
  margin.forEach(register => register.classList.add("waiting"));
  try {
    return act();
  } finally {
    margin.forEach(register => register.classList.remove("waiting"));
  }
}

// The line that the caret stands in: its words, where it begins and ends, and how far in the caret stands.
export function lineOf(text) {
  const caret = text.selectionStart;
  const start = text.value.lastIndexOf("\n", caret - 1) + 1;
  const next = text.value.indexOf("\n", caret);
  const end = next < 0 ? text.value.length : next;
  return { words: text.value.slice(start, end), start, end, at: caret - start };
}

export function caretOnScreen(backdrop, text) {
  const { line, node, at } = twinOf(backdrop, text);
  if (!line) return text.getBoundingClientRect();
  const [rect] = node ? across(node, at, at).getClientRects() : [];
  return rect ?? line.getBoundingClientRect();
}

// Where the caret's line stands on the screen.
export function lineTop(backdrop, text) {
  const { line, node, at } = twinOf(backdrop, text);
  if (!line) return 0;
  return at < node?.length ? across(node, at, at + 1).getBoundingClientRect().top : line.getBoundingClientRect().bottom;
}

// The caret's place in the backdrop's twin of its line: before the letter `at` of a text node, or after the last of all.
function twinOf(backdrop, text) {
  const before = text.value.slice(0, text.selectionStart);
  const line = backdrop.children[before.split("\n").length - 1];
  if (!line) return {};
  let at = before.length - before.lastIndexOf("\n") - 1;
  const letters = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let node = letters.nextNode();
  for (let next = node && letters.nextNode(); next && at >= node.length; next = letters.nextNode()) {
    at -= node.length;
    node = next;
  }
  return { line, node, at: node && Math.min(at, node.length) };
}

function across(node, from, to) {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
