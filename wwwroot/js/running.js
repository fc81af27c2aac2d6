// Running the meeting: where it is, what is open from before, and what the text says of the next time. Nothing here counts down.
const room = document.getElementById("room");
const WRITING = 1500;
let timer = 0;

const now = () => document.getElementById("now");
const current = () => now().dataset.current ?? "";
const url = verb => `/meetings/${room.dataset.meeting}/current${verb}`;
let asked = [];

function ask(path, values) {
  asked = [path, values];
  htmx.ajax("POST", path, { source: "#run", target: "#now", swap: "none", values });
}

export function askAgain() { ask(...asked); }

function show() {
  for (const link of document.querySelectorAll(".outline a[href^='#item-']")) {
    if (link.hash === `#item-${current()}`) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
  for (const item of room.querySelectorAll(".item[data-item]")) item.classList.toggle("current", item.dataset.item === current());
}

new MutationObserver(show).observe(now().parentElement, { childList: true, subtree: true, attributeFilter: ["data-current"] });
show();

// A key or a button took the meeting somewhere: the caret goes along, unless somebody went on writing before the answer came.
let wroteOn = false;
const goes = () => { wroteOn = false; };
document.addEventListener("click", goes, { capture: true });
document.addEventListener("went", event => {
  if (wroteOn) return;
  const text = event.detail.item && document.getElementById(`text-${event.detail.item}`);
  if (!text) return;
  text.focus({ preventScroll: true });
  text.closest(".item").scrollIntoView({ block: "nearest" });
});

document.addEventListener("keydown", event => {
  if (event.key !== "F8" || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  goes();
  const here = document.activeElement.closest(".item[data-item]");
  if (!event.shiftKey) ask(url("?handler=Next"));
  else if (here) ask(url(""), { itemId: here.dataset.item });
});

room.addEventListener("input", event => {
  wroteOn = true;
  const item = event.target.matches(".lines textarea") && event.target.closest(".item").dataset.item;
  if (!item || item === current() || !now().dataset.follows) return;
  clearTimeout(timer);
  timer = setTimeout(() => ask(url("?handler=Writing"), { itemId: item }), WRITING);
});

// The open items: one key each, arrows between them.
room.addEventListener("keydown", event => {
  const list = event.target.closest(".open-list");
  if (!list || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = event.target.closest("li");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const next = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling;
    if (!row) return;
    event.preventDefault();
    next?.querySelector("button")?.focus();
    return;
  }
  const key = event.key.toLowerCase();
  const button = row?.querySelector(`[data-key="${key}"]`) ?? (key === "u" && answeredAbove(row));
  if (!button) return;
  event.preventDefault();
  button.click();
});

// After an answer the focus stands at the next row; what was answered is taken back from there.
function answeredAbove(row) {
  for (let above = row?.previousElementSibling; above; above = above.previousElementSibling) {
    const button = above.querySelector('[data-key="u"]');
    if (button) return button;
  }
  return null;
}

// What was written under "Nästa möte" may be offered to the facts; nothing is fetched while one types there.
room.addEventListener("saved", event => {
  const title = event.target.closest?.(".item")?.querySelector("h2 .name")?.textContent ?? "";
  const place = document.getElementById("next-time");
  if (!/^(nästa|kommande)\s/i.test(title.trim()) || place.contains(document.activeElement) || place.querySelector("[data-unsent]")) return;
  htmx.ajax("GET", `/meetings/${room.dataset.meeting}/next-time`, { target: place, swap: "outerHTML" });
});
