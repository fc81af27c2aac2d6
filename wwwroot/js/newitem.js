// A new item, asked for from the one that is written in: it comes after that one and the caret goes along. What is typed elsewhere stays,
// and what is typed before the item has come is put into it.
import { write } from "./typing/caret.js";

const form = document.getElementById("items");
const title = document.getElementById("new-title");
const { level, after } = form.elements;
const place = document.getElementById("new-place");
const told = form.querySelector(".told");
const early = document.getElementById("new-text");
let from = null;
let isOnItsWay = false;
let isNextAsked = false;

// `item` is the section at hand; without one, the new item comes last.
export function askForItem(asked, item) {
  from = item?.querySelector(".lines textarea") ?? null;
  [level.value, after.value] = [asked, item?.dataset.item ?? ""];
  const number = item?.querySelector("h2 .no").textContent;
  place.textContent = !number ? "" : asked === "1" ? `Kommer efter punkt ${number}.` : `Blir underpunkt ${item.classList.contains("level-1") ? "till" : "efter"} ${number}.`;
  title.focus();
  title.select();
}

function anywhere() {
  [level.value, after.value, place.textContent, from] = ["1", "", "", null];
}

title.addEventListener("keydown", event => {
  const act = { Enter: submit, Escape: from && leave }[event.key];
  if (!act || event.isComposing) return;
  event.preventDefault();
  act();
});

// One at a time: what is typed early belongs to the one that is on its way.
function submit() {
  if (isOnItsWay) isNextAsked = true;
  else form.requestSubmit();
}

function leave() {
  from.focus();
  anywhere();
}

form.addEventListener("click", event => {
  if (event.target.value === "1" || event.target.value === "2") level.value = event.target.value;
});
form.addEventListener("htmx:beforeRequest", event => {
  if (isOnItsWay) return event.preventDefault();
  isOnItsWay = true;
  told.textContent = "";
  early.hidden = false;
  early.focus({ preventScroll: true });
});
form.addEventListener("added", () => {
  title.value = "";
  anywhere();
});
addEventListener("beforeunload", event => { if (early.value) event.preventDefault(); });

// The item has come. True when the caret went to it.
export function handOver(text) {
  const { value, selectionStart } = early;
  const isToGo = document.activeElement === early || document.activeElement === document.body;
  if (isToGo) text.focus({ preventScroll: true });
  write(text, value, text.value.length, text.value.length);
  if (isToGo && value) text.setSelectionRange(text.value.length - value.length + selectionStart, text.value.length - value.length + selectionStart);
  early.value = "";
  early.hidden = true;
  isOnItsWay = false;
  if (isNextAsked) form.requestSubmit();
  isNextAsked = false;
  return isToGo;
}
form.addEventListener("told", event => {
  event.stopPropagation();
  tell(event.detail.sentence);
});
form.addEventListener("htmx:sendError", () => tell("Punkten är inte tillagd: ingen kontakt. Rubriken finns kvar här."));
form.addEventListener("htmx:timeout", () => tell("Punkten är inte tillagd: ingen kontakt. Rubriken finns kvar här."));
form.addEventListener("htmx:responseError", event => {
  const { status } = event.detail.xhr;
  if (status === 400 || status === 401) document.dispatchEvent(new Event("signedOut"));
  if (!told.textContent) tell(status === 401 ? "Punkten är inte tillagd: du är utloggad. Rubriken finns kvar här." : "Punkten är inte tillagd: servern svarar inte som den ska. Rubriken finns kvar här.");
});

function tell(sentence) {
  told.textContent = sentence;
  isOnItsWay = isNextAsked = false;
  early.hidden = !early.value;
  title.focus();
}
