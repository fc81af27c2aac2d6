// New items, asked for from the one that is written in: each comes after that one and the caret goes along. They are added one at a
// time. What is typed for one before it has come is kept like any text, and put into it; what is typed elsewhere stays.
import { thisPage } from "./page.js";
import { RETRY } from "./rhythm.js";
import { state } from "./state.js";
import { write } from "./typing/caret.js";
import { whyFailed } from "./unsent.js";

const room = document.getElementById("room");
const form = document.getElementById("items");
const title = document.getElementById("new-title");
const early = document.getElementById("new-text");
const place = document.getElementById("new-place");
const told = form.querySelector(".told");
const { level } = form.elements;
const waiting = []; // asked for and not here yet; what is typed early is for the last of them
let drafts;
let from = null;
let after = null; // the item, or the one that waits, that the next is to come after
let onItsWay = null;
let isSent = false;
let timer = 0;
let count = 0;

export function keepNewItems(opened) { drafts = opened; }

// `section` is the item at hand; without one, and not after one that waits, the new item comes last.
export function askForItem(asked, section) {
  const isAfterWaiting = document.activeElement === early && waiting.length > 0;
  from = isAfterWaiting ? early : section?.querySelector(".lines textarea") ?? null;
  after = isAfterWaiting ? waiting.at(-1) : section ? { item: section.dataset.item } : null;
  level.value = asked;
  const number = section?.querySelector("h2 .no").textContent;
  place.textContent = isAfterWaiting ? `Kommer efter ”${after.title}”.` : !number ? "" : asked === "1" ? `Kommer efter punkt ${number}.` : `Blir underpunkt ${section.classList.contains("level-1") ? "till" : "efter"} ${number}.`;
  title.focus();
  title.select();
}

function anywhere() {
  [level.value, after, place.textContent, from] = ["1", null, "", null];
}

title.addEventListener("keydown", event => {
  const act = { Enter: add, Escape: from && leave }[event.key];
  if (!act || event.isComposing) return;
  event.preventDefault();
  act();
});

function leave() {
  from.focus();
  anywhere();
}

form.addEventListener("click", event => {
  if (event.target.value === "1" || event.target.value === "2") level.value = event.target.value;
});
// The second press of a double click is no item without a heading.
for (const name of ["mousedown", "click"]) form.addEventListener(name, event => { if (event.detail > 1 && event.target.closest("button")) event.preventDefault(); });
form.addEventListener("submit", event => {
  event.preventDefault();
  add();
});

function add() {
  if (!title.value.trim()) return waiting.length ? early.focus() : refuse("Skriv en rubrik för punkten.");
  const isFirst = waiting.length === 0;
  waiting.push({ name: `new-${++count}`, title: title.value, level: level.value, after, text: isFirst ? early.value : "" });
  [title.value, told.textContent] = ["", ""];
  if (!isFirst) early.value = "";
  early.hidden = false;
  early.focus({ preventScroll: true });
  anywhere();
  state.saving("new");
  send();
}

early.addEventListener("input", () => {
  const last = waiting.at(-1);
  if (!last) return;
  last.text = early.value;
  keep(last);
});

function keep({ name, title, level, after, text }) {
  drafts.keep({ item: name, writer: thisPage, turn: 0, revision: 0, title, level, after: after?.item ?? "0", text, version: room.dataset.version });
}

function send() {
  clearTimeout(timer);
  timer = 0;
  onItsWay ??= waiting.find(one => !one.item) ?? null;
  if (onItsWay && !isSent) htmx.trigger(form, "add");
}

form.addEventListener("htmx:configRequest", ({ detail }) => {
  isSent = true;
  const { title, level, after } = onItsWay;
  Object.assign(detail.parameters, { title, level, after: after?.item ?? "" });
});
form.addEventListener("htmx:afterRequest", () => {
  isSent = false;
  if (!timer) setTimeout(send);
});
form.addEventListener("added", ({ detail }) => {
  onItsWay.item = String(detail.item);
  onItsWay = null;
  told.textContent = "";
});
form.addEventListener("told", event => {
  event.stopPropagation();
  const [refused] = waiting.splice(waiting.indexOf(onItsWay), 1);
  onItsWay = null;
  if (!title.value) title.value = refused.title;
  if (waiting.length === 0) state.saved("new");
  refuse(event.detail.sentence);
});
form.addEventListener("htmx:sendError", () => failed("ingen kontakt"));
form.addEventListener("htmx:timeout", () => failed("ingen kontakt"));
form.addEventListener("htmx:responseError", ({ detail: { xhr: { status } } }) => {
  if (!onItsWay) return;
  if (status === 400 || status === 401) document.dispatchEvent(new Event("signedOut"));
  failed(whyFailed(status));
});
for (const [target, name] of [[window, "online"], [document, "signedIn"]]) target.addEventListener(name, send);
addEventListener("beforeunload", event => { if (waiting.length || early.value || title.value.trim()) event.preventDefault(); });

// It is asked for again until it comes.
function failed(why) {
  keep(onItsWay);
  told.textContent = `”${onItsWay.title}” är inte tillagd än: ${why}. Det du skriver finns kvar här.`;
  state.failed("new", why);
  timer = setTimeout(send, RETRY);
}

function refuse(sentence) {
  told.textContent = sentence;
  early.hidden = !early.value;
  title.focus();
}

export function isAwaited(id) { return waiting.some(one => one.item === id); }

// The item has come. True when the caret went to it.
export function handOver({ id, text }) {
  const one = waiting.find(one => one.item === id);
  const isLast = one === waiting.at(-1);
  waiting.splice(waiting.indexOf(one), 1);
  const { selectionStart } = early;
  const isToGo = isLast && (document.activeElement === early || document.activeElement === document.body);
  if (isToGo) text.focus({ preventScroll: true });
  write(text, one.text, text.value.length, text.value.length);
  if (isToGo && one.text) text.setSelectionRange(text.value.length - one.text.length + selectionStart, text.value.length - one.text.length + selectionStart);
  if (isLast) [early.value, early.hidden] = ["", true];
  if (isLast && from === early) from = text;
  drafts.forget(one.name, thisPage);
  if (waiting.length === 0) state.saved("new");
  return isToGo;
}
