// Attendance from the keyboard: type a name, Enter; or arrows to a row and Space. A mark that did not reach the server is sent until it does.
import { state } from "./state.js";
import { Unsent, whyFailed } from "./unsent.js";

const place = document.getElementById("attendance");
const unsent = new Unsent("attendance", element => (element.matches("fieldset, .remark") ? htmx.trigger(element, "change") : element.click()));
let found = "";
let isNone = false;
let answered = false; // the key that marks whom was found has been pressed: once more marks nobody else

const find = () => document.getElementById("attendance-find");
const rows = () => [...place.querySelectorAll(".roll > li:not([hidden])")];
const rowOf = element => element.closest(".roll > li");
const mark = (row, status) => row.querySelector(`input[value=${status}]`);
const isPresent = row => mark(row, "Present").checked;
const fold = text => text.toLocaleLowerCase("sv");

function show() {
  if (!find()) return;
  find().closest(".find").hidden = false;
  if (find().value !== found && document.activeElement !== find()) find().value = found;
  const words = fold(found).split(/\s+/).filter(Boolean);
  for (const row of place.querySelectorAll(".roll > li")) {
    const name = fold(row.dataset.name);
    row.hidden = !words.every(word => name.includes(word));
  }
  const none = words.length > 0 && rows().length === 0;
  if (none !== isNone) tell(none ? "Ingen i listan heter så. Lägg till personen under listan." : "", none);
  isNone = none;
}

function look(text) {
  if (answered) tell("");
  answered = false;
  found = text;
  find().value = text;
  show();
}

function set(row, status) {
  const radio = mark(row, status);
  radio.checked = true;
  if (row.contains(document.activeElement)) radio.focus();
  radio.dispatchEvent(new Event("change", { bubbles: true }));
  tell(`${nameOf(row)}: ${radio.parentElement.textContent.trim().toLocaleLowerCase("sv")}`);
}

const nameOf = row => row.querySelector(".who").textContent.trim();

function tell(sentence, isSeen = false) {
  const told = document.getElementById("attendance-told");
  told.textContent = sentence;
  told.classList.toggle("unseen", !isSeen);
}

function stamp(row, sign, said) {
  const button = row.querySelector(`[data-stamp="${sign}"]`);
  if (!button) return;
  button.click();
  tell(`${nameOf(row)}: ${said}`);
}

function focus(row) { (row.querySelector("input[type=radio]:checked") ?? mark(row, "Present")).focus(); }

function step(row, by) {
  const all = rows();
  const next = all[all.indexOf(row) + by];
  if (next) focus(next);
  else if (by < 0) find().focus();
}

function markFound() {
  const row = rows().find(row => !isPresent(row));
  if (row) set(row, "Present");
  else if (rows().length) tell(rows().length > 1 ? "Alla som heter så är redan på plats." : `${nameOf(rows()[0])} är redan på plats.`, true);
  answered = rows().length > 0;
}

const inFind = {
  ArrowDown: () => rows().length && focus(rows()[0]),
  Enter: () => {
    if (!answered) markFound();
    find().select();
  },
  Escape: () => look(""),
};

const inRow = {
  ArrowDown: row => step(row, 1),
  ArrowUp: row => step(row, -1),
  " ": row => set(row, isPresent(row) ? "Absent" : "Present"),
  Enter: row => set(row, isPresent(row) ? "Absent" : "Present"),
  "+": row => stamp(row, "+", "kom nu"),
  "-": row => stamp(row, "-", "gick nu"),
  Escape: () => { look(""); find().focus(); },
};

place.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key, target } = event;
  const act = target === find() ? inFind[key] : target.type === "radio" ? inRow[key] : null;
  if (act) {
    event.preventDefault();
    act(rowOf(target));
  } else if (target.type === "radio" && /^\p{L}$/u.test(key)) {
    event.preventDefault();
    look(key);
    find().focus();
    find().setSelectionRange(1, 1);
  }
});

place.addEventListener("input", event => { if (event.target === find()) look(find().value); });

// The list is drawn anew after each answer and when others change it; what is looked for stays.
new MutationObserver(show).observe(place, { childList: true, subtree: true });
show();

place.addEventListener("marked", event => unsent.settled(event.target, event.detail.at));
place.addEventListener("htmx:sendError", event => unsent.failed(event.detail.elt, "ingen kontakt"));
place.addEventListener("htmx:timeout", event => unsent.failed(event.detail.elt, "ingen kontakt"));
place.addEventListener("htmx:responseError", event => {
  const { elt, xhr } = event.detail;
  if (xhr.status === 404) state.refused("attendance", "Personen finns inte längre i listan. Ladda om sidan.");
  else unsent.failed(elt, whyFailed(xhr.status));
  if (xhr.status === 400 || xhr.status === 401) document.dispatchEvent(new Event("signedOut"));
});
