// The room as others change it. What somebody is in the midst of is left alone: an item that is typed in fetches others' words itself.
import { Answers } from "./answers.js";
import { Following } from "./following.js";
import { handOver, isAwaited } from "./newitem.js";
import { keepingStill, morph } from "./morphing.js";
import { paced } from "./pace.js";
import { thisPage } from "./page.js";
import { state } from "./state.js";
import { moveTo } from "./stream.js";
import { lineTop } from "./typing/caret.js";

export function goLive(room, items, openItem) {
  const { meeting, edition } = room.dataset;
  const later = new Set(); // parts that wait until the focus is elsewhere, or two versions are chosen between
  const item = id => items.find(i => i.id === String(id));

  const presence = paced(company);
  let alone = true;
  const following = new Following(
    { meeting, edition, url: `/meetings/${meeting}/room`, at: meeting, page: thisPage },
    { apply, changed, before: () => answers.sofar(), presence, contact, gone() {} });
  const answers = new Answers(room, item => following.want(item));
  document.addEventListener("htmx:configRequest", event => { event.detail.headers["Open-Page"] = thisPage; });
  room.addEventListener("focusin", whereAmI);
  room.addEventListener("focusout", () => { whereAmI(); free(); });
  room.addEventListener("saved", free);
  room.addEventListener("added", () => following.want("whole"));
  room.addEventListener("removed", event => remove(event.detail));

  function changed(event) {
    if (event.part === "text" || event.part === "margin") return [event.item];
    return [event.part === "agenda" ? "whole" : "head"];
  }

  function free() {
    setTimeout(() => {
      const parts = [...later].filter(part => !item(part)?.isHeld());
      parts.forEach(part => later.delete(part));
      following.want(...parts);
    });
  }

  function apply(fresh, parts, at, answered) {
    keepingStill(anchor(), () => {
      const whole = parts.includes("whole");
      for (const part of ["#now", "#outline", "#run", "#facts", "#open-first"]) replace(fresh, part);
      if (!document.getElementById("next-time").contains(document.activeElement)) replace(fresh, "#next-time");
      replace(fresh, "#margin-summary");
      const sections = [...fresh.querySelectorAll(".item[data-item]")];
      for (const section of sections) {
        const here = item(section.dataset.item);
        if (here) takeItem(here, section, answered);
        else if (whole) add(section);
        else following.want("whole");
      }
      if (whole) arrange(sections.map(s => s.dataset.item));
      if (whole) presence();
      closeIfFinalised();
    });
    if (parts.some(part => item(part))) state.heard(new Date(at));
    for (const own of items.filter(i => isAwaited(i.id))) if (handOver(own)) own.section.scrollIntoView({ block: "nearest" });
  }

  // One's own doing: the caret goes to the item that takes its place.
  function remove({ item: id, sentence }) {
    const here = item(id);
    const at = items.indexOf(here);
    items.splice(at, 1);
    here.section.remove();
    const near = items[at] ?? items[at - 1];
    near?.text.focus({ preventScroll: true });
    near?.section.scrollIntoView({ block: "nearest" });
    state.tell(sentence);
    following.want("whole");
  }

  function replace(fresh, selector) {
    const [old, now] = [document.querySelector(selector), fresh.querySelector(selector)];
    if (!old || !now) return;
    morph(old, now);
    htmx.process(old);
  }

  function takeItem(here, fresh, answered) {
    const { section, text } = here;
    const stored = fresh.querySelector("textarea");
    const revision = Number(stored.dataset.revision);
    section.className = fresh.className;
    text.placeholder = stored.placeholder;
    part(here, fresh, ".heading");
    part(here, fresh, ".plan");
    part(here, fresh, ".open-list");
    if (here.isHeld()) {
      if (revision > here.revision) here.askAnew();
      return later.add(here.id);
    }
    if (revision > here.revision) {
      if (text === document.activeElement || !here.isSaved()) return here.sync();
      here.take(stored.defaultValue, revision);
    }
    if (revision === here.revision && here.isSaved()) {
      if (answers.hasSince(answered, here.id)) following.want(here.id);
      else part(here, fresh, ".register");
    }
    htmx.process(section);
    here.drawn();
  }

  function part({ id, section }, fresh, selector) {
    const [old, now] = [section.querySelector(`:scope > ${selector}`), fresh.querySelector(`:scope > ${selector}`)];
    if (old?.contains(document.activeElement)) later.add(id);
    else if (old && now) morph(old, now);
    else if (now) section.querySelector(".lines").before(now);
    else old?.remove();
  }

  function add(section) {
    document.getElementById("items").before(section);
    htmx.process(section);
    items.push(openItem(section));
  }

  // Items go around the one in which the focus is, which never moves. One that others removed stays where it was while somebody is in it.
  function arrange(order) {
    for (const here of items.filter(i => !order.includes(i.id) && i.isSaved() && !i.isHeld())) {
      if (here.hasFocus()) {
        later.add("whole");
        continue;
      }
      here.section.remove();
      items.splice(items.indexOf(here), 1);
    }
    const places = [...order];
    for (const { id, section } of items.filter(i => !order.includes(i.id))) places.splice(places.indexOf(section.previousElementSibling?.dataset.item) + 1, 0, id);
    const sections = places.map(id => item(id).section);
    const still = Math.max(0, sections.findIndex(s => s.contains(document.activeElement)));
    for (let i = still - 1; i >= 0; i--) if (sections[i].nextElementSibling !== sections[i + 1]) sections[i + 1].before(sections[i]);
    for (let i = still + 1; i < sections.length; i++) if (sections[i - 1].nextElementSibling !== sections[i]) sections[i - 1].after(sections[i]);
    items.sort((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
  }

  // What has been saved can be read; what has not is the item's to say.
  function closeIfFinalised() {
    const { open, version } = document.getElementById("facts").dataset;
    const closed = open === "false" || version !== room.dataset.version;
    for (const here of items) here.text.readOnly = closed && here.isSaved();
    state.finalised(closed);
    room.querySelectorAll(".menu, .here, .run, .open-list, .add, .next-time, .attendance").forEach(e => { e.inert = closed; });
  }

  // The line of the caret when it is seen, or else the item at the top of the window.
  function anchor() {
    const writing = items.find(i => i.text === document.activeElement);
    const caret = () => lineTop(writing.backdrop, writing.text);
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
    keepingStill(anchor(), () => {
      document.getElementById("others").textContent = fresh.querySelector("#others")?.textContent ?? "";
      for (const place of room.querySelectorAll("[data-in]")) {
        const told = fresh.querySelector(`[data-in="${place.dataset.in}"]`);
        place.textContent = (place.closest(".outline") ? told?.dataset.short : told?.textContent) ?? "";
      }
    });
  }
}
