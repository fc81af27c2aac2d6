// Many files travel one at a time, so that it shows how far they have come; without this they travel together.
const form = document.querySelector("form[data-one-at-a-time]");
const input = form?.querySelector("input[type=file]");

form?.addEventListener("submit", async event => {
  const files = [...input.files];
  if (files.length < 2) return;
  event.preventDefault();
  const line = form.querySelector("[data-progress]");
  const [bar, words] = [line.querySelector("progress"), line.querySelector("[role=status]")];
  form.querySelector("button").disabled = true;
  line.hidden = false;
  bar.max = files.length;
  const failed = [];
  for (const [index, file] of files.entries()) {
    words.textContent = `Läser ${index + 1} av ${files.length}: ${file.name}`;
    if (!(await send(file))) failed.push(file.name);
    bar.value = index + 1;
  }
  if (failed.length === 0) location.assign(location.href);
  else words.textContent = `De här filerna kom inte fram: ${failed.join(", ")}. Försök igen med dem.`;
  form.querySelector("button").disabled = false;
});

async function send(file) {
  const body = new FormData(form);
  body.delete(input.name);
  body.append(input.name, file);
  try {
    return (await fetch(form.action, { method: "POST", body, headers: { "X-One-At-A-Time": "1" } })).ok;
  } catch {
    return false;
  }
}
