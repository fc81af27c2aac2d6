// An item's place is changed on the page itself: nothing reloads, what is typed stays where it is, and the pressed button keeps focus.
const room = document.getElementById("room");

room.addEventListener("arranged", event => arrange(event.detail, event.target));
room.addEventListener("told", event => tell(event.target, event.detail.sentence));

function arrange({ items, title, continues, sentence }, pressed) {
  const kept = document.activeElement;
  const section = pressed.closest(".item");
  const top = section.getBoundingClientRect().top;
  let after = document.getElementById("items");
  for (const item of [...items].reverse()) after = place(item, after);
  section.querySelector("h2 .name").textContent = title;
  section.querySelector(".menu [aria-pressed]").setAttribute("aria-pressed", continues);
  section.querySelector(".plan .continues").hidden = !continues;
  scrollBy(0, section.getBoundingClientRect().top - top);
  if (document.activeElement !== kept) kept.focus({ preventScroll: true });
  outline(items);
  tell(pressed, sentence);
}

function place({ id, number, level }, before) {
  const section = document.getElementById(`item-${id}`);
  if (!section) return before;
  if (section.nextElementSibling !== before) before.parentElement.insertBefore(section, before);
  renumber(section, number, level);
  section.querySelector(".menu summary").setAttribute("aria-label", `Ändra punkt ${number}`);
  document.getElementById(`register-${id}`).setAttribute("aria-label", `I marginalen, punkt ${number}`);
  return section;
}

function outline(items) {
  const list = document.querySelector(".outline ol");
  const lines = new Map([...list.children].map(li => [li.querySelector("a").hash, li]));
  for (const { id, number, level } of items) {
    const li = lines.get(`#item-${id}`);
    if (!li) continue;
    list.append(li);
    renumber(li, number, level);
    li.querySelector(".name").textContent = document.querySelector(`#item-${id} h2 .name`).textContent;
  }
}

function renumber(element, number, level) {
  element.classList.remove("level-1", "level-2", "level-3");
  element.classList.add(`level-${level}`);
  element.querySelector(".no").textContent = number;
}

// Beside the button that was pressed, where the eyes are; spoken as well.
function tell(pressed, sentence) {
  pressed.closest(".item").querySelector(".told").textContent = sentence;
}
