// The document as it is being written, for those who only read. Large, it follows what is written until somebody scrolls.
import { Following } from "./following.js";
import { keepingStill, morph } from "./morphing.js";

const HANDS_OFF = 15_000;

const status = document.getElementById("following");
const paper = document.querySelector(".paper");
const large = Boolean(document.querySelector(".projector"));
let scrolled = -HANDS_OFF;

if (status) {
  const { meeting, edition, latest } = status.dataset;
  new Following({ meeting, edition, url: `/meetings/${meeting}/sheet` }, { apply, changed, gone, contact });
  for (const hand of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(hand, () => { scrolled = performance.now(); }, { passive: true });
  if (large && latest) show(document.getElementById(`point-${latest}`)?.lastElementChild, "instant");
}

function changed(event) {
  if (event.part === "state") gone();
  return [event.item || "whole"];
}

// Finalised, or no longer theirs to follow: the page says which.
function gone() { location.reload(); }

function contact(here) {
  status.querySelector(".heard").hidden = !here;
  status.querySelector(".lost").hidden = here;
}

function apply(fresh, parts) {
  let written = null;
  keepingStill(topmost(), () => {
    if (parts.includes("whole")) return morph(paper, fresh.querySelector(".paper"));
    for (const point of fresh.querySelectorAll(".point")) {
      const old = document.getElementById(point.id);
      if (!old) continue;
      const before = new Set([...old.children].map(block => block.textContent));
      morph(old, point);
      written = [...old.children].findLast(block => !before.has(block.textContent)) ?? written;
    }
    morph(document.getElementById("overview"), fresh.querySelector("#overview"));
  });
  if (large && written) show(written, matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");
}

function topmost() {
  const seen = scrollY > 0 && [...paper.children].find(part => part.getBoundingClientRect().bottom > 0);
  return seen ? () => seen.getBoundingClientRect().top : null;
}

function show(block, behavior) {
  if (!block) return;
  document.querySelectorAll(".point.current").forEach(point => point.classList.remove("current"));
  block.closest(".point").classList.add("current");
  if (performance.now() - scrolled < HANDS_OFF) return;
  const { top, bottom } = block.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.9) block.scrollIntoView({ block: bottom - top > innerHeight ? "end" : "center", behavior });
}
