// Two versions of the same sentence stand in the margin until one is chosen, or both are.
const conflicts = section => [...section.querySelectorAll("[data-conflict]")];

export const hasVersions = section => conflicts(section).length > 0;

// Calls `answered` when there is an answer for each.
export function listenForChoice(section, answered) {
  section.addEventListener("click", event => {
    const button = event.target.closest("[data-keep]");
    if (!button) return;
    const conflict = button.closest("[data-conflict]");
    conflict.querySelectorAll("[data-keep]").forEach(b => b.setAttribute("aria-pressed", String(b === button)));
    conflict.dataset.chosen = button.dataset.keep;
    conflict.classList.remove("asking");
    const all = conflicts(section);
    const next = all.find(c => !c.dataset.chosen);
    if (next) return next.querySelector("[data-keep]").focus();
    const answersTo = conflict.dataset.answersTo;
    const answers = all.map(c => c.dataset.chosen);
    all.forEach(c => c.remove());
    answered(answers, answersTo);
  });
}
