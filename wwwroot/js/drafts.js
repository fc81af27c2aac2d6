// What the server has not confirmed, kept in this browser for this person: it survives reload, crash, sign-out and a server restart.
// IndexedDB and not localStorage, which a killed browser may lose the last minute of.
import { hold, thisPage } from "./page.js";

const STORE = "drafts";

function open() {
  return new Promise(resolve => {
    const request = indexedDB.open("networkminutes", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ["person", "meeting", "item", "writer"] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
}

// Committed at once: what is told to the database in the same breath is not lost with the page.
function change(database, what, failed) {
  if (!database) return failed();
  try {
    const transaction = database.transaction(STORE, "readwrite");
    transaction.onabort = failed;
    what(transaction.objectStore(STORE));
    transaction.commit();
  } catch {
    failed();
  }
}

function all(database, range) {
  if (!database) return Promise.resolve([]);
  return new Promise(resolve => {
    const request = database.transaction(STORE).objectStore(STORE).getAll(range);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve([]);
  });
}

// `unkept` is called when this browser could not keep what it was given.
export async function openDrafts(person, meeting, unkept = () => {}) {
  const database = await open();
  return {
    keep(draft) { change(database, store => store.put({ person, meeting, ...draft }), unkept); },

    forget(item, writer) { change(database, store => store.delete([person, meeting, item, writer]), () => {}); },

    // Those whose page no longer lives.
    async left() {
      const drafts = await all(database, IDBKeyRange.bound([person, meeting], [person, meeting, []]));
      const free = await Promise.all(drafts.map(draft => draft.writer !== thisPage && hold(draft.writer)));
      return drafts.filter((_, i) => free[i]);
    },
  };
}
