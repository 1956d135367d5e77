import { anywhere, wholeWords } from './words.ts';

interface Trade {
  readonly name: string;
  /** One of these shows the trade; they stand in no other titles. */
  readonly strong: readonly RegExp[];
  /** One of these does on a site that the link redirects to. */
  readonly telling: RegExp;
  /** Two different ones do. */
  readonly weak: RegExp;
}

/**
 * What hijacked domains sell. From the titles collected in https://github.com/jivoi/awesome-osint/pull/1126 and
 * https://github.com/hagezi/dns-blocklists/issues/9747.
 */
const TRADES: readonly Trade[] = [
  {
    name: 'gambling',
    strong: [
      wholeWords(
        'slot ?gacor|gacor|situs (?:judi|slot)|judi (?:online|bola)|bandar (?:judi|togel|bola)|togel|agen bola',
        '(?:online|live|crypto|bitcoin) casinos?|casino ?online|casinos? (?:bonus|en ligne|sans|ohne|zonder|senza)',
        'slots? online|online slots?|sportwetten|sports ?book|bet(?:365|way|win)|sbobet|1xbet|mostbet',
        'nhà cái|cá cược|casino trực tuyến|baccarat|sa ?gaming|pg ?slot|joker ?123|mpo ?\\d+|qq ?slot',
        'pin-?up (?:casino|bet)|казино|ставки на спорт|букмекер(?:ы|ская)?',
      ),
      anywhere('博彩|娱乐城|百家乐|老虎机|カジノ|토토|카지노|바카라'),
    ],
    telling: wholeWords('casinos?|gambling|poker|betting|roulette|jackpots?|judi|situs'),
    weak: wholeWords(
      'casinos?|slots?|jackpots?|gambling|poker|betting|roulette|bonus(?:es)?|maxwin|rtp|free spins?|lottery|bingo|paris sportifs|situs|judi',
    ),
  },
  {
    name: 'medicines',
    strong: [
      wholeWords(
        'viagra|cialis|levitra|sildenafil|tadalafil|kamagra',
        '(?:buy|order|cheap) .{0,30}(?:tramadol|xanax|adderall|ambien|valium|oxycodone|modafinil|phentermine|ivermectin|steroids)',
        '(?:online|canadian) pharmacy|without prescription|no prescription',
      ),
    ],
    telling: wholeWords('pharmacy|pills|prescription'),
    weak: wholeWords('pharmacy|pills?|prescription|cbd|kratom|weight loss|keto'),
  },
  {
    name: 'adult pages',
    strong: [
      wholeWords(
        'porno?|pornos|pornhub|xxx|xvideos|xnxx|hentai|sex (?:cams?|videos?|tube|chat)|escorts?|call girls?',
        'nude (?:pics|videos|girls)|onlyfans leaks?|milf|порно',
      ),
      anywhere('色情|アダルト'),
    ],
    telling: wholeWords('nude|sexy|hot girls|adult (?:videos?|dating|content|cams?)'),
    weak: wholeWords('adult|sexy?|dating|cams?|nude|hot girls'),
  },
  {
    name: 'pirated streams',
    strong: [
      wholeWords(
        'xoi ?lac(?: ?tv)?|ca ?khia(?: ?tv)?|(?:trực tiếp|truc tiep) bóng đá|nonton (?:film|bola|movie)|lk21|indoxxi',
        'watch .{0,40}(?:full movies?|movies online|online free)|free (?:movie|live) streams?|phim (?:sex|mới|hay|online)',
        '123movies|putlocker|fmovies',
      ),
    ],
    telling: wholeWords('iptv|bóng đá|bola|movies? online'),
    weak: wholeWords('streaming|bóng đá|bola|movies? online|live score|iptv|torrent'),
  },
  {
    name: 'loans and essays',
    strong: [
      wholeWords('payday loans?|essay writing service|write my essay|replica watches|fake id|cheap jerseys'),
    ],
    telling: wholeWords('essays?|replica|backlinks?'),
    weak: wholeWords('loans?|essays?|replica|backlinks?|crypto presale'),
  },
];

/** Parts of the words above: what has none of them has no word of these trades. Cheap, since every page's title is looked at. */
const TRIGGER =
  /slot|gacor|judi|togel|bola|casino|sport|bet|bacc|gaming|joker|mpo|qq|pin-?up|jackpot|gambl|poker|roulette|bonus|maxwin|rtp|spins|lotter|bingo|situs|agra|cialis|levitra|afil|buy|order|cheap|pharm|prescri|pill|cbd|kratom|weight|keto|porn|xxx|xvid|xnxx|hentai|sex|escort|call girl|nude|onlyfans|milf|adult|dating|cam|hot girl|xoi|khia|nonton|lk21|indo|watch|stream|phim|movie|putlocker|live score|iptv|torrent|loan|essay|replica|fake id|jerseys|backlink|presale|nhà|cá cược|bóng|trực|[\u0370-\u1fff\u3040-\uffef]/i;

/**
 * The first trade that a title shows: by one strong word, or by two different weak ones.
 *
 * @param isElsewhere the page is on another site than the link: one telling word is enough
 */
export function tradeOf(text: string, isElsewhere = false): string | undefined {
  const clipped = text.slice(0, 500);
  if (!TRIGGER.test(clipped)) return undefined;
  return TRADES.find(
    ({ strong, telling, weak }) =>
      strong.some((pattern) => pattern.test(clipped)) ||
      (isElsewhere && telling.test(clipped)) ||
      countDistinct(weak, clipped) >= 2,
  )?.name;
}

/** True when a text has any word of these trades: then such a page may be what was meant. */
export function speaksOfTrade(text: string): boolean {
  return TRADES.some(({ strong, weak }) => weak.test(text) || strong.some((pattern) => pattern.test(text)));
}

function countDistinct(pattern: RegExp, text: string): number {
  if (!pattern.test(text)) return 0;
  const all = text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`));
  return new Set(Array.from(all, (match) => match[0].toLowerCase())).size;
}
