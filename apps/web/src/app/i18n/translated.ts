/** The shape that a translation must have: every key of the Swedish texts, and no other. */
export type Translated<Node> = {
  readonly [K in keyof Node]: Node[K] extends string ? string : Translated<Node[K]>;
};
