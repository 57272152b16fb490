/** Tells the owner in the console what is wrong with an embed, each sentence once. */
const said = new Set<string>();

export function complain(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  // oxlint-disable-next-line no-console -- for the owner, as everything that the gate reports
  console.error(`assent: <assent-embed>: ${sentence}`);
}
