import "./leaving.js";
import { token } from "./token.js";

document.documentElement.dataset.script = "on";

// htmx sends the page's token as a header, except from a form that has one of its own.
document.addEventListener("htmx:configRequest", event => {
  const own = event.target.closest("form")?.querySelector('input[name="__RequestVerificationToken"]')?.value;
  event.detail.headers.RequestVerificationToken = own ?? token();
});

// Fragments are drawn once for many and carry no token: their forms get this page's.
document.addEventListener("submit", event => {
  const form = event.target;
  const own = form.elements.__RequestVerificationToken;
  if (form.method !== "post" || (own && !own.dataset.lent)) return;
  const lent = own ?? form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: "__RequestVerificationToken" }));
  lent.dataset.lent = "";
  lent.value = token();
}, { capture: true });

// In a tab of its own, so that nothing that is typed is left; the room has a list of its own.
document.addEventListener("keydown", event => {
  if (event.key !== "F1" || document.getElementById("keys") || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  open("/help#tangenter", "_blank", "noopener");
});
