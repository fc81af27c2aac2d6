// This open page among others in the same browser. A page holds its name while it lives,
// so that what a dead one left behind can be told from what a living one still writes.
const random = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), n => n.toString(16).padStart(8, "0")).join("");

export const thisPage = random();

// False while another living page holds the name. Without locks (no HTTPS) nobody can tell, and the name is taken.
export function hold(name) {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise(resolve => {
    navigator.locks.request(`nm:${name}`, { ifAvailable: true }, lock => {
      resolve(Boolean(lock));
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}

hold(thisPage);
