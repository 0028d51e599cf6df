/** Words of an ingredient's name that do not say which food it is. */
const fillers =
  /\b(?:very|perfectly|really|good[- ]quality|best[- ]quality|quality|good|best|nice|fresh(?:ly)?|ripe|firm|hot|warm|cold|chilled|strong|mild|fine(?:ly)?|coarse(?:ly)?|free[- ]range|organic|unwaxed|ready[- ]made|home-?made|shop[- ]bought|store[- ]bought|leftover|extra|large|medium|small|big|baby|young|unblemished|thick|thin|whole|flaked|sieved|your favou?rite|runny|golden|streaky|unsmoked|heaped|other|some|more|little|few|preferably)\b/gi;

/**
 * What to look a name up by, the surest way first: as it stands, without words that do not say which food it is, and each
 * part of "this or that" by itself.
 */
export function soughtNames(name: string): string[] {
  const plain = name.replace(/\b(?:floury|waxy)\s+(?=potato)/gi, '');
  const bare = plain.replace(fillers, ' ').replace(/\s+/g, ' ').trim();
  const parts = bare.split(/\s+(?:or|and\/or)\s+/i);
  const names = [plain, bare, ...(parts.length > 1 ? parts : [])].filter((one) => one !== '');
  return [...new Set(names)];
}
