// What the server has not confirmed, kept in this browser for this person: it survives reload, crash, sign-out and a server restart.
export function drafts(person, meeting) {
  const key = item => `nm:${person}:${meeting}:${item}`;
  return {
    read(item) {
      try {
        return JSON.parse(localStorage.getItem(key(item)));
      } catch {
        return null;
      }
    },
    keep(item, text, revision, writer) { localStorage.setItem(key(item), JSON.stringify({ text, revision, writer })); },
    forget(item) { localStorage.removeItem(key(item)); },
  };
}
