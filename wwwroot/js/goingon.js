// A page that comes back after each press goes on where one was: the same button or field, at the same place on the screen.
const KEY = `going-on:${location.pathname}`;

document.addEventListener("submit", ({ submitter, defaultPrevented }) => {
  const at = submitter?.dataset.goesOn ?? (submitter?.id || document.activeElement?.id);
  const place = at && document.getElementById(at);
  if (place && !defaultPrevented) sessionStorage.setItem(KEY, JSON.stringify([at, place.getBoundingClientRect().top]));
});

const [at, top] = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
sessionStorage.removeItem(KEY);
const place = at && document.getElementById(at);
if (place && !document.querySelector(".input-validation-error")) {
  place.focus({ preventScroll: true });
  scrollBy({ top: place.getBoundingClientRect().top - top, behavior: "instant" });
}
