// Others' words come into a text that somebody is writing: the caret stays where it was in the words, the line stays where it was on
// the screen, and what was typed can still be undone.
import { difference } from "./difference.js";

// `edits` turn what was sent into what is stored: [start, length, instead]. What has been typed since must stand apart from all of them.
export function placesNow(edits, sent, now) {
  const typed = difference(sent, now);
  const end = typed.start + typed.removed.length;
  const nothing = sent === now;
  const places = edits.map(([start, length, instead]) => {
    if (nothing || start + length < typed.start) return { start, length, instead };
    return start > end ? { start: start + typed.inserted - typed.removed.length, length, instead } : null;
  });
  return places.includes(null) ? null : places;
}

export function changed(text, places) {
  return places.reduceRight((whole, { start, length, instead }) => whole.slice(0, start) + instead + whole.slice(start + length), text);
}

// A new line above the caret pushes it down; one that begins at the caret stays below it.
export function caretAfter(caret, places) {
  return places.reduce((at, { start, length, instead }) => {
    const before = start + length < caret || (start + length === caret && (length > 0 || instead.endsWith("\n")));
    if (before) return at + instead.length - length;
    return start < caret && start + length > caret ? at - (caret - start) : at;
  }, caret);
}

export function takeIn(text, places) {
  const [from, to, direction] = [text.selectionStart, text.selectionEnd, text.selectionDirection];
  for (const place of [...places].reverse()) replace(text, place);
  text.setSelectionRange(caretAfter(from, places), caretAfter(to, places), direction);
}

function replace(text, { start, length, instead }) {
  if (document.activeElement === text) {
    text.setSelectionRange(start, start + length);
    if (document.execCommand(instead ? "insertText" : "delete", false, instead)) return;
  }
  text.setRangeText(instead, start, start + length);
}

// Where the caret's line stands on the screen, measured in the backdrop's twin of it.
export function lineTop(backdrop, text) {
  const before = text.value.slice(0, text.selectionStart);
  const line = backdrop.children[before.split("\n").length - 1];
  if (!line) return 0;
  let left = before.length - before.lastIndexOf("\n") - 1;
  const letters = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (letters.nextNode()) {
    const node = letters.currentNode;
    if (left < node.length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect().top;
    }
    left -= node.length;
  }
  return line.getBoundingClientRect().bottom;
}
