// Lists go on by themselves: Enter makes the next point, Enter on an empty one ends the list, Tab indents a point.
import { lineOf, write } from "./caret.js";

const POINT = /^(\s*)([•\-–*→☐]|\d{1,3}[.)]|[a-zåäö][.)]|att)(\s+)/;
const STEP = "  ";
const DEEPEST = 6;

export function keepLists(text) {
  let leaving = false;
  text.addEventListener("keydown", event => {
    const { key } = event;
    if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || key === "Shift") return;
    const done = key === " " ? signTypedAgain(text) : key === "Enter" && !event.shiftKey ? goOn(text) : key === "Tab" && !leaving && indent(text, event.shiftKey);
    leaving = key === "Escape";
    if (done) event.preventDefault();
  });
  text.addEventListener("blur", () => { leaving = false; });
}

function goOn(text) {
  if (text.selectionStart !== text.selectionEnd) return false;
  const line = lineOf(text);
  const [point, space, sign, gap] = POINT.exec(line.words) ?? [];
  if (!point || line.at < point.length) return false;
  if (line.words.trim() === sign) write(text, "", line.start, line.end);
  else write(text, `\n${space}${next(sign)}${gap}`);
  return true;
}

// Typed out of habit where the list has just gone on by itself: once is enough.
function signTypedAgain(text) {
  const line = lineOf(text);
  const [point, space, sign, gap] = POINT.exec(line.words) ?? [];
  if (!point || text.selectionStart !== text.selectionEnd || line.words !== `${point}${sign}` || line.at < line.words.length) return false;
  write(text, `${space}${sign}${gap}`, line.start, line.end);
  return true;
}

function next(sign) {
  const number = Number.parseInt(sign, 10);
  if (number) return `${number + 1}${sign.at(-1)}`;
  return sign.length === 2 ? `${String.fromCharCode(sign.charCodeAt(0) + 1)}${sign[1]}` : sign;
}

// In a point only; elsewhere Tab goes on to the next field, and after Esc it always does.
function indent(text, back) {
  const line = lineOf(text);
  const [point, space] = POINT.exec(line.words) ?? [];
  if (!point || text.selectionEnd > line.end || point.trimStart().startsWith("att")) return false;
  const [from, to] = [text.selectionStart, text.selectionEnd];
  if (back ? !space.startsWith(STEP) : space.length >= DEEPEST) return back ? space.length > 0 : true;
  write(text, back ? "" : STEP, line.start, back ? line.start + STEP.length : line.start);
  const by = back ? -STEP.length : STEP.length;
  text.setSelectionRange(Math.max(line.start, from + by), Math.max(line.start, to + by));
  return true;
}
