import { Idiomorph } from "../lib/idiomorph.esm.js";

/// Brings an element in step with a newer drawing of it. What one is in the middle of stays: focus, open details, a form half filled in.
export function morph(old, fresh) {
  Idiomorph.morph(old, fresh, {
    ignoreActive: true,
    callbacks: {
      beforeNodeMorphed: node => !(node.matches?.("[data-in], .filter, [data-unsent], .roll .htmx-request") ?? false),
      beforeAttributeUpdated: (name, node) => !(name === "open" && node.tagName === "DETAILS") && !(name === "hidden" && node.matches(".roll > li")),
    },
  });
}

/// Changes the page without moving what is looked at.
/// @param place How far down the screen that stands; nothing when the page stands at its top.
export function keepingStill(place, change) {
  const before = place?.();
  change();
  const moved = place ? place() - before : 0;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
}
