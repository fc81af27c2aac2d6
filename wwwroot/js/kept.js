// On a page to read: what its reader wrote in these minutes that came nowhere.
import { openDrafts } from "./drafts.js";
import { showLeftBehind } from "./leftbehind.js";

const { person, meeting } = document.getElementById("left-behind").dataset;
const drafts = await openDrafts(person, meeting);
showLeftBehind(await drafts.left(), drafts, meeting);
