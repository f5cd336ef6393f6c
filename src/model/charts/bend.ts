type Place = { at: number; y: number };

/** In percent: so far before a text the line to it leaves the lane of what it builds on. */
const BEND = 1.8;

/** Where the line from a text to one that builds on it leaves its lane, in percent. */
export const leavesAt = (from: Place, to: Place): number =>
  from.y === to.y ? to.at : Math.max(from.at, to.at - BEND);
