// How often what is typed goes to the server, in milliseconds: after a pause, at the latest after a while, and again when it did not get there.
export const PAUSE = 300;
export const LONGEST = 2000;
export const RETRY = 3000;
