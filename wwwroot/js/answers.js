// Answers given in the margins, while texts and what others change are on their way too. A margin that was read while an answer was on
// its way may be older than what the answer brings: it is not shown, or asked for again.
export class Answers {
  /// `again` gets an item whose margin is to be asked for.
  constructor(room, again) {
    this.counts = new Map();
    room.addEventListener("htmx:beforeSend", ({ detail: { elt, target, xhr } }) => {
      const item = elt.closest(".item[data-item]")?.dataset.item;
      if (!item) return;
      const isAnswer = !elt.matches(".lines textarea");
      const count = this.of(item);
      const { come } = count;
      if (isAnswer) count.sent++;
      xhr.addEventListener("readystatechange", () => {
        if (xhr.readyState !== XMLHttpRequest.DONE) return;
        if (isAnswer) count.come++;
        if (isAnswer ? !target.isConnected : count.sent !== come) again(item);
      });
    });
  }

  of(item) {
    if (!this.counts.has(item)) this.counts.set(item, { sent: 0, come: 0 });
    return this.counts.get(item);
  }

  /// How many answers have come, item by item.
  sofar() { return new Map([...this.counts].map(([item, { come }]) => [item, come])); }

  hasSince(sofar, item) { return this.of(item).sent !== (sofar.get(item) ?? 0); }
}
