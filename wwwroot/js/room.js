import { openDrafts } from "./drafts.js";
import { openItem, openItems } from "./item.js";
import { showLeftBehind } from "./leftbehind.js";
import { goLive } from "./live.js";
import { keepNewItems } from "./newitem.js";
import { keepNextTime } from "./nexttime.js";
import { watchSession } from "./signin.js";
import { state, watchState } from "./state.js";

const room = document.getElementById("room");
let unkept = false;
watchState(() => unkept);
watchSession();
const drafts = await openDrafts(room.dataset.person, room.dataset.meeting, () => { unkept = true; });
const left = await drafts.left();
const comesIn = draft => draft.version === room.dataset.version && document.getElementById(`text-${draft.item}`);
const items = openItems(room, drafts, left.filter(comesIn));
showLeftBehind(left.filter(draft => !comesIn(draft)), drafts, room.dataset.meeting, draft => items.find(i => i.id === draft.item).takeLeft(draft), isLeft => state.leftBehind(isLeft));
keepNextTime(room, drafts);
keepNewItems(drafts);
goLive(room, items, section => openItem(section, room, drafts));
room.dataset.ready = "";

// Who comes to an item comes to write in it.
const come = location.hash && matchMedia("(pointer: fine)").matches && document.querySelector(`${location.hash} .lines textarea`);
if (come && document.activeElement === document.body) come.focus({ preventScroll: true });

// A click that came too late: the minutes were frozen, or the entry is gone.
room.addEventListener("refused", event => { if (!event.target.matches(".lines textarea")) state.refused("room", event.detail.sentence); });

// What an entry was read from shows in the text while the entry is pointed at or in focus.
let lit = null;
for (const kind of ["pointerover", "pointerout", "focusin", "focusout"]) {
  room.addEventListener(kind, event => {
    const at = kind === "pointerout" || kind === "focusout" ? event.relatedTarget : event.target;
    const entry = at?.closest?.(".entry[data-start]") ?? room.querySelector(".entry[data-start]:focus-within");
    if (entry?.id === lit) return;
    room.querySelectorAll("mark.lit").forEach(mark => mark.classList.remove("lit"));
    lit = entry?.id;
    if (lit) room.querySelectorAll(`mark[data-entry="${lit}"]`).forEach(mark => mark.classList.add("lit"));
  });
}

// Leaving for another page of the room's: everything typed goes first.
document.addEventListener("click", event => {
  const link = event.target.closest("a[data-flush]");
  if (!link || items.every(item => item.isSaved() || item.isHeld())) return;
  event.preventDefault();
  Promise.all(items.map(item => item.flush())).then(() => { location.href = link.href; });
});

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.hasAttribute("hx-post") || items.every(item => item.isSaved() || item.isHeld())) return;
  event.preventDefault();
  const button = event.submitter;
  Promise.all(items.map(item => item.flush())).then(() => form.requestSubmit(button));
});

document.addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    items.forEach(item => item.flush());
  }
  if (event.altKey && /^Digit\d$/.test(event.code)) {
    const item = items.find(i => i.hasFocus()) ?? items.find(i => i.asking());
    if (item?.answer(Number(event.code.slice(5)))) event.preventDefault();
  }
});
