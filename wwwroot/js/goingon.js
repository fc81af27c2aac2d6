// A page that comes back after each press goes on where one was: the same button or field, at the same place on the screen.
const KEY = `going-on:${location.pathname}`;

document.addEventListener("submit", ({ submitter, defaultPrevented }) => {
  const id = submitter?.dataset.goesOn ?? (submitter?.id || document.activeElement?.id);
  const place = id && document.getElementById(id);
  if (place && !defaultPrevented) sessionStorage.setItem(KEY, JSON.stringify([id, place.getBoundingClientRect().top]));
});

const [at, top] = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
sessionStorage.removeItem(KEY);
// After the browser has gone to the place that the address names.
if (at) addEventListener("load", () => requestAnimationFrame(goOn));

function goOn() {
  const place = document.getElementById(at);
  if (!place || document.querySelector(".input-validation-error")) return;
  place.focus({ preventScroll: true });
  scrollBy({ top: place.getBoundingClientRect().top - top, behavior: "instant" });
}
