import { openItems } from "./item.js";
import { goLive } from "./live.js";
import { state, watchState } from "./state.js";

const room = document.getElementById("room");
watchState();
const { items, open } = openItems(room);
goLive(room, items, open);
room.dataset.ready = "";

// A click that came too late: the minutes were frozen, or the entry is gone.
room.addEventListener("refused", event => { if (!event.target.matches(".lines textarea")) state.refused("room", event.detail.sentence); });

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
