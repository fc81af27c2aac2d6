// A new item, asked for from the one that is written in: it comes after that one and the caret goes along. What is typed elsewhere stays.
const form = document.getElementById("items");
const title = document.getElementById("new-title");
const { level, after } = form.elements;
const place = document.getElementById("new-place");
const told = form.querySelector(".told");
let from = null;

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
  const act = { Enter: () => form.requestSubmit(), Escape: from && leave }[event.key];
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
form.addEventListener("htmx:beforeRequest", () => { told.textContent = ""; });
form.addEventListener("added", () => {
  title.value = "";
  anywhere();
});
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
  title.focus();
}
