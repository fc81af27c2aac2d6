// The keys of the room. An element with data-keys is pressed, or given focus if one writes in it: the nearest in the item at hand, else on the page.
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
  "Alt+KeyN": () => add("1"),
  "Alt+Shift+KeyN": () => add("2"),
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

// A new sub-item is asked for in the field of a new item; Enter then makes it one.
const title = document.getElementById("new-title");
let level = "1";

function add(asked) {
  enter(title);
  level = asked;
}

title.addEventListener("keydown", event => {
  if (event.key !== "Enter" || level === "1") return;
  event.preventDefault();
  title.form.requestSubmit(title.form.querySelector(`button[value="${level}"]`));
});
title.addEventListener("blur", () => { level = "1"; });
