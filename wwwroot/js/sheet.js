// The document as it is being written, for those who only read: it follows the point that is written in, until somebody scrolls.
import { Following } from "./following.js";
import { keepingStill, morph } from "./morphing.js";

const HANDS_OFF = 15_000;

const status = document.getElementById("following");
const paper = () => document.querySelector(".paper");
const large = Boolean(document.querySelector(".projector"));
let scrolled = -HANDS_OFF;
let current = null;

if (status) {
  const { meeting, edition } = status.dataset;
  new Following({ meeting, edition, url: `/meetings/${meeting}/sheet` }, { apply, changed, gone, contact });
  for (const hand of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(hand, () => { scrolled = performance.now(); }, { passive: true });
}

function changed(event) {
  if (event.part === "state") gone();
  if (event.part === "text") current = event.item;
  return [event.item || "whole"];
}

// Finalised, or no longer theirs to follow: the page says which.
function gone() { location.reload(); }

function contact(here) {
  status.querySelector(".heard").hidden = !here;
  status.querySelector(".lost").hidden = here;
}

function apply(fresh, parts) {
  keepingStill(topmost(), () => {
    if (parts.includes("whole")) return morph(paper(), fresh.querySelector(".paper"));
    for (const point of fresh.querySelectorAll(".point")) {
      const old = document.getElementById(point.id);
      if (old) morph(old, point);
    }
    morph(document.getElementById("overview"), fresh.querySelector("#overview"));
  });
  if (large) show();
}

function topmost() {
  const seen = scrollY > 0 && [...paper().children].find(part => part.getBoundingClientRect().bottom > 0);
  return seen ? () => seen.getBoundingClientRect().top : null;
}

function show() {
  document.querySelectorAll(".point.current").forEach(point => point.classList.remove("current"));
  const point = document.getElementById(`point-${current}`);
  if (!point) return;
  point.classList.add("current");
  if (performance.now() - scrolled < HANDS_OFF) return;
  const { top, bottom } = point.getBoundingClientRect();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (bottom > innerHeight || top < 0) point.scrollIntoView({ block: bottom - top > innerHeight ? "end" : "center", behavior: calm ? "instant" : "smooth" });
}
