// A file that is too large is told about before it travels; the server checks it again.
for (const input of document.querySelectorAll("input[type=file][data-largest]")) {
  const told = document.getElementById(`${input.id}-error`);
  input.addEventListener("change", () => {
    const large = [...input.files].some(file => file.size > Number(input.dataset.largest));
    input.setCustomValidity(large ? "Filen är för stor. Högst 20 MB går att bifoga." : "");
    told.textContent = input.validationMessage;
  });
}
