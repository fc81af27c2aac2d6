/// Runs an act at once the first time it is asked for, and then never twice within `every` milliseconds nor before it is done.
/// An act that answers false is tried again after a while.
export function paced(act, every = 1000, again = 3000) {
  let [asked, running, timer, next] = [false, false, 0, 0];
  return function ask() {
    asked = true;
    if (!running && !timer) timer = setTimeout(run, Math.max(0, next - performance.now()));
  };

  async function run() {
    [asked, running, timer, next] = [false, true, 0, performance.now() + every];
    const done = await act();
    running = false;
    if (done === false) next = performance.now() + again;
    if (done === false || asked) timer = setTimeout(run, Math.max(0, next - performance.now()));
  }
}
