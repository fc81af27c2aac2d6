// The texts cannot be written in before the room's scripts are there to keep what is typed. Should those not come, that is said.
// Imports nothing, so that it comes when they do not.
const PATIENCE = 5000;
const room = document.getElementById("room");

addEventListener("load", () => setTimeout(() => {
  if ("ready" in room.dataset) return;
  const state = document.getElementById("state");
  state.classList.add("unsaved");
  state.querySelector(".lead").textContent = "Går inte att skriva i.";
  state.querySelector(".lead + span").textContent = "Sidan hämtades inte hel. Ladda om den.";
}, PATIENCE));
