// The room as others change it. What one is typing in is left alone: its item is told that a newer revision exists.
import { Following } from "./following.js";
import { keepingStill, morph } from "./morphing.js";
import { paced } from "./pace.js";
import { moveTo } from "./stream.js";

const page = crypto.randomUUID?.() ?? String(Math.random());

export function goLive(room, items, newItem) {
  const { meeting, edition } = room.dataset;
  const later = new Set(); // items that wait until what is typed in them is saved
  const item = id => items.find(i => i.id === String(id));

  const presence = paced(company);
  let alone = true;
  const following = new Following(
    { meeting, edition, url: `/meetings/${meeting}/room`, at: meeting, page },
    { apply, changed, presence, contact, gone() {} });
  document.addEventListener("htmx:configRequest", event => { event.detail.headers["Open-Page"] = page; });
  room.addEventListener("focusin", whereAmI);
  room.addEventListener("focusout", () => { whereAmI(); free(); });
  room.addEventListener("saved", free);

  function changed(event) {
    if (event.part === "text") tellItem(event.item, event.revision);
    if (event.part === "text" || event.part === "margin") return [event.item];
    return [event.part === "agenda" ? "whole" : "head"];
  }

  function tellItem(id, revision) {
    const here = item(id);
    if (here && !here.isSaved()) here.newer(revision);
  }

  // What waited is fetched when nothing typed stands in its way any more.
  function free() {
    setTimeout(() => {
      for (const id of [...later].filter(id => item(id)?.isSaved() && !item(id).inConflict)) {
        later.delete(id);
        following.want(id);
      }
    });
  }

  function apply(fresh, parts) {
    keepingStill(anchor(), () => {
      const whole = parts.includes("whole");
      replace(fresh, "#outline");
      replace(fresh, "#facts");
      replace(fresh, "#margin-summary");
      const sections = [...fresh.querySelectorAll(".item[data-item]")];
      for (const section of sections) {
        const here = item(section.dataset.item);
        if (here) takeItem(here, section);
        else if (whole) add(section);
        else following.want("whole");
      }
      if (whole) arrange(sections.map(s => s.dataset.item));
      if (whole) presence();
      closeIfFinalised();
    });
  }

  function replace(fresh, selector) {
    const [old, now] = [room.querySelector(selector), fresh.querySelector(selector)];
    if (!old || !now) return;
    morph(old, now);
    htmx.process(old);
  }

  function takeItem(here, fresh) {
    const { section } = here;
    const text = fresh.querySelector("textarea");
    const revision = Number(text.dataset.revision);
    section.className = fresh.className;
    part(section, fresh, ".heading");
    part(section, fresh, ".open-list");
    here.text.placeholder = text.placeholder;
    if (!here.isSaved() || here.inConflict) {
      later.add(here.id);
      here.newer(revision);
      return;
    }
    if (revision < here.revision) return; // fetched before the latest save here
    here.take(text.defaultValue, revision);
    part(section, fresh, ".register");
    htmx.process(section);
    here.draw();
  }

  function part(section, fresh, selector) {
    const [old, now] = [section.querySelector(`:scope > ${selector}`), fresh.querySelector(`:scope > ${selector}`)];
    if (old && now) {
      if (!old.contains(document.activeElement)) morph(old, now);
      else later.add(section.dataset.item);
    } else if (now) section.querySelector(".lines").before(now);
    else old?.remove();
  }

  function add(section) {
    document.getElementById("items").before(section);
    htmx.process(section);
    items.push(newItem(section));
  }

  // Items go around the one in which the focus is, which never moves. One that others removed stays while it holds something unsaved.
  function arrange(order) {
    for (const here of items.filter(i => !order.includes(i.id) && i.isSaved() && !i.hasFocus())) {
      here.section.remove();
      items.splice(items.indexOf(here), 1);
    }
    const sections = order.map(id => item(id).section);
    const still = sections.findIndex(s => s.contains(document.activeElement));
    const fixed = still < 0 ? 0 : still;
    for (let i = fixed - 1; i >= 0; i--) if (sections[i].nextElementSibling !== sections[i + 1]) sections[i + 1].before(sections[i]);
    for (let i = fixed + 1; i < sections.length; i++) if (sections[i - 1].nextElementSibling !== sections[i]) sections[i - 1].after(sections[i]);
    items.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }

  function closeIfFinalised() {
    const open = document.getElementById("facts").dataset.open !== "false";
    for (const here of items) here.text.readOnly = !open && here.isSaved();
    room.querySelectorAll(".menu, .add, .attendance").forEach(e => { e.inert = !open; });
  }

  // The line of the caret when it is seen, or else the item at the top of the window.
  function anchor() {
    const writing = items.find(i => i.text === document.activeElement);
    const caret = () => {
      const line = writing.text.value.slice(0, writing.text.selectionStart).split("\n").length - 1;
      return (writing.backdrop.children[line] ?? writing.text).getBoundingClientRect().top;
    };
    if (writing && caret() > 0 && caret() < innerHeight) return caret;
    const bar = document.querySelector(".bar").getBoundingClientRect().bottom;
    const section = scrollY > 0 && items.map(i => i.section).find(s => s.getBoundingClientRect().bottom > bar);
    return section ? () => section.getBoundingClientRect().top : null;
  }

  function whereAmI() {
    setTimeout(() => {
      const writing = items.find(i => i.text === document.activeElement);
      moveTo(writing ? `${meeting}.${writing.id}` : meeting);
    });
  }

  function contact(here) {
    if (here && alone) presence();
    if (!here) showCompany(document.createElement("div"));
    alone = !here;
    room.toggleAttribute("data-live", here);
  }

  async function company() {
    const answer = await fetch(`/meetings/${meeting}/company`, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (answer?.ok) showCompany(new DOMParser().parseFromString(await answer.text(), "text/html"));
  }

  function showCompany(fresh) {
    document.getElementById("others").textContent = fresh.querySelector("#others")?.textContent ?? "";
    for (const place of room.querySelectorAll("[data-in]")) {
      const told = fresh.querySelector(`[data-in="${place.dataset.in}"]`);
      place.textContent = (place.closest(".outline") ? told?.dataset.short : told?.textContent) ?? "";
    }
  }
}
