// The keys of the room. An element with data-keys is pressed, or given focus if one writes in it: the nearest in the item at hand, else on the page.
import { askForItem } from "./newitem.js";
import { lineOf, write } from "./typing/caret.js";

const help = document.getElementById("keys");
const textOf = item => item?.querySelector(".lines textarea");
const itemAtHand = () => document.activeElement.closest?.(".item[data-item]");

function step(by) {
  const items = [...document.querySelectorAll(".item[data-item]")];
  const here = items.indexOf(itemAtHand());
  const next = items[here < 0 ? (by > 0 ? 0 : items.length - 1) : here + by];
  if (!next) return;
  textOf(next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

// Under what stands in the line, or in it when it is empty.
function open(label) {
  const text = textOf(itemAtHand());
  if (!text) return;
  text.focus();
  const { words, end } = lineOf(text);
  if (words.trim()) write(text, `\n${label}`, end, end);
  else write(text, label);
}

const acts = {
  "Alt+ArrowDown": () => step(1),
  "Alt+ArrowUp": () => step(-1),
  "Alt+KeyB": () => open("Beslut: "),
  "Alt+KeyA": () => open("Åtgärd: "),
  "Alt+KeyN": () => askForItem("1", itemAtHand()),
  "Alt+Shift+KeyN": () => askForItem("2", itemAtHand()),
  F1: () => (help.open ? help.close() : help.showModal()),
};

const pressed = event => `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${event.code}`;
const isWriting = target => target.matches?.("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");

document.addEventListener("keydown", event => {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.key === "?" && !isWriting(event.target) && !event.ctrlKey && !event.altKey) return run(event, acts.F1);
  const keys = pressed(event);
  if (acts[keys]) return run(event, acts[keys]);
  if (!event.altKey) return;
  const wanted = `[data-keys="${keys}"]`;
  const element = itemAtHand()?.querySelector(wanted) ?? document.querySelector(wanted);
  if (element) run(event, () => (isWriting(element) ? enter(element) : element.click()));
});

function run(event, act) {
  event.preventDefault();
  act();
}

function enter(field) {
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  field.select?.();
}

