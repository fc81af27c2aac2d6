// Writes for the writer in a way that the browser's own undo takes back, and tells where the caret stands on the screen.

export function write(text, words, from = text.selectionStart, to = text.selectionEnd) {
  if (from === to && !words) return;
  text.setSelectionRange(from, to);
  if (document.execCommand(words ? "insertText" : "delete", false, words)) return;
  text.setRangeText(words, from, to, "end");
  text.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

// The line that the caret stands in: its words, where it begins and ends, and how far in the caret stands.
export function lineOf(text) {
  const caret = text.selectionStart;
  const start = text.value.lastIndexOf("\n", caret - 1) + 1;
  const next = text.value.indexOf("\n", caret);
  const end = next < 0 ? text.value.length : next;
  return { words: text.value.slice(start, end), start, end, at: caret - start };
}

// Measured in the backdrop's twin of the line.
export function caretOnScreen(backdrop, text) {
  const before = text.value.slice(0, text.selectionStart);
  const line = backdrop.children[before.split("\n").length - 1];
  if (!line) return text.getBoundingClientRect();
  let left = before.length - before.lastIndexOf("\n") - 1;
  const letters = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  range.selectNodeContents(line);
  while (letters.nextNode()) {
    const node = letters.currentNode;
    if (left <= node.length) {
      range.setStart(node, left);
      range.collapse(true);
      break;
    }
    left -= node.length;
  }
  const [rect] = range.getClientRects();
  return rect ?? line.getBoundingClientRect();
}
