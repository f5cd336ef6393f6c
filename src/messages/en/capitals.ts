/* Which words have a capital only at the start of a sentence, and which are names. */

/* prettier-ignore */
const COMMON = new Set(
  `a about access according accounts additional administration advance advanced aerial after again agreement aid aircraft all
  almost already also although among an and another any anyone arms army arrangements as assault at attacks aviation
  barriers be because before being besides between bodies border both bridging building but by called calls captives
  cases casualties ceasefire checkpoints children cities civilian civilians clause clauses commercial commitments
  compensation complete conditions consultations contacts control cooking corridors crossing crossings daily day days
  deaths delegates delegations delivery demilitarisation demolition departure deportation despite details detainees
  different diplomacy disagreements disarmament discussions disengagement displaced dozens draft drafts drone drones
  dual during each earlier early efforts eight eighteen eleven elderly electricity emergency equipment equivalent
  essential even every everybody everyone exceptions exchange exchanges exile expelled exports extension families few
  fewer fifteen fifty fighters fighting final first five flights food for forces foreign forty four framework free
  freed freedom from fuel full funding further future gaps general general's girls giving goods ground groups
  guarantees had half handing having heads health heavy homes hospitals hostages hostilities however humanitarian
  hundreds if implementation in indirect infrastructure initial injured inside international investigation issues
  items journalists key killing land large last later leaders less letters life life-term lists living local long
  long-term machinery made major male many maps material materials mediation mediators medical medication medicine
  members men messages military minors money month-long monitoring month more most mostly movement much multi-year
  names national nearly negotiations negotiators neither new night nine no nobody non none not nothing
  observers of offers officers officials old on once one only open operations or other others our outside over
  overall packages part parties parts passage payments people permanent personnel phase planes plans points police
  political positions power preparations prisoner prisoners private progress proposals prosecutions public quiet
  ratios rebuilding reconstruction refugees regardless regional reinforcements release released releases relief
  remaining remains removal repairs representatives residents residential restrictions return returnees returns
  roads roughly safe safety schools search second secret security senior seven seventh several severely shelters
  short sick signatories since single six sixth small so soldiers some special specialists stage stages states
  step steps still strikes such sufficient supplies surveillance sustained swaps talks teams technical temporary ten
  tens tents terms that the their then there these they third thirty this those thousands three through time to
  together total trade traffic travel troops trucks tunnels twelve twenty two under unless until up urgent
  vehicles violations visits vital war water weapons week weekly weeks what when where whether which while who
  whoever with withdrawal within without women work workers would wounded year years young along attempts bans data entries female good historians imprisoned interim
  joint meetings ministers near offensive payment physicians politicians potentially preventing proximity reduced
  reports reservist revised significant sustainable taking technicians truce truces unarmed understandings updated`
    .split(/\s+/),
);

/** Whether a word is a common one, which has a capital only at the start of a sentence. */
export function isCommon(word: string): boolean {
  return COMMON.has(word.toLowerCase());
}

/** A word without what it owns. */
export const bare = (word: string) => word.replace(/['’]s?$/, '');

/** Whether a word is part of a name, or made of one: a country, what belongs to it, its people. */
export function isName(word: string, names: readonly string[]): boolean {
  const plain = bare(word);
  return names.some((name) =>
    name
      .split(/[\s,]+/)
      .some(
        (part) =>
          /^\p{Lu}/u.test(part) &&
          !isCommon(part) &&
          (part === plain ||
            (part.length > 3 && plain.startsWith(part) && plain.length <= part.length + 3)),
      ),
  );
}
