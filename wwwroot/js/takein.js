// Others' words come into a text that somebody is writing: the caret stays where it was in the words, the line stays where it was on
// the screen, and what was typed can still be undone.
import { difference } from "./difference.js";
import { writeUndoably } from "./typing/caret.js";

// `edits` turn what was sent into what is stored. What has been typed since must stand apart from all of them.
export function placesNow(edits, sent, now) {
  const typed = difference(sent, now);
  const end = typed.start + typed.removed.length;
  const nothing = sent === now;
  const places = edits.map(({ start, length, instead }) => {
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

// Tells how the text stood before each of the places, the first that the undo key gives back last.
export function takeIn(text, places) {
  const [from, to, direction] = [text.selectionStart, text.selectionEnd, text.selectionDirection];
  const befores = [];
  for (const { start, length, instead } of [...places].reverse()) {
    befores.push(text.value);
    if (!writeUndoably(text, instead, start, start + length)) text.setRangeText(instead, start, start + length);
  }
  text.setSelectionRange(caretAfter(from, places), caretAfter(to, places), direction);
  return befores;
}
