// What is filled in and not sent is asked about before one leaves the page.
let isSent = false;

addEventListener("submit", event => { isSent = !event.defaultPrevented; });
addEventListener("pageshow", () => { isSent = false; });
addEventListener("beforeunload", event => { if (!isSent && isFilledIn()) event.preventDefault(); });

const isFilledIn = () => [...document.querySelectorAll("form[method=post]:not([hx-post], .room form)")].some(form => [...form.elements].some(isChanged));

function isChanged(field) {
  if (field.type === "hidden" || field.type === "submit" || field.type === "button") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.tagName === "SELECT") return field.selectedIndex !== firstOf(field);
  return field.value !== undefined && field.value !== (field.defaultValue ?? "");
}

// A list in which nothing was chosen shows its first line.
const firstOf = list => Math.max(0, [...list.options].findIndex(o => o.defaultSelected));
