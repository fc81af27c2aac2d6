import { openItems } from "./item.js";
import { state, watchState } from "./state.js";

const room = document.getElementById("room");
watchState();
const items = openItems(room);
room.dataset.ready = "";

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
  if (!link || items.every(item => item.isSaved())) return;
  event.preventDefault();
  Promise.all(items.map(item => item.flush())).then(() => { location.href = link.href; });
});

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.hasAttribute("hx-post") || items.every(item => item.isSaved())) return;
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
