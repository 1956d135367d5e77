/** Words for pages, so that each living page has a text of its own, as on the real web. */
import { page, type StandInResponse } from '../stand-in.ts';

const SENTENCES: readonly string[] = [
  'The replica that holds the longest log wins the election and tells the others what to keep.',
  'A bridge of this age carries more traffic in a day than its builders saw in a year.',
  'Measure twice, and write down both numbers before you decide which of them to believe.',
  'The harbour master keeps a ledger in which every arrival since the flood is recorded.',
  'Compilers forgive little, linkers forgive less, and loaders remember everything.',
  'In spring the river rises slowly, and the lower fields are left to the herons.',
  'Every cache is a promise about the past that somebody will have to keep tomorrow.',
  'The recipe asks for patience, two onions, and a pan that has seen better days.',
  'Gears wear where they slip, and clocks are honest only as long as they are oiled.',
  'The museum shows the first machine of its kind beside the last one that was built.',
];

/** A living article: its text follows from its title, so that two titles give two texts. */
export function article(title: string, head = ''): StandInResponse {
  let seed = 7;
  for (const character of title) seed = (seed * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  const sentences = Array.from(
    { length: 8 },
    (_, index) => SENTENCES[(seed + index * (1 + (seed % 3))) % SENTENCES.length],
  );
  const body = `<nav><a href="/">Home</a> <a href="/about">About</a></nav><main><h1>${title}</h1><p>${title} in ${seed} words.</p><p>${sentences.join(' ')}</p></main>`;
  return page(title, body, head);
}

/** The same text whatever is asked for. */
export function filler(paragraphs: number): string {
  return Array.from(
    { length: paragraphs },
    (_, index) => `<p>${SENTENCES[index % SENTENCES.length]}</p>`,
  ).join('');
}
