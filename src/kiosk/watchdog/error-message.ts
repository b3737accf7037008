/** Characters of a message that are kept. */
const longest = 200;
/** Text of a visitor that is shorter is part of too many words. */
const shortestTyped = 2;

/**
 * What an error says, with nothing of a visitor in it: what they have typed is taken out, and the queries of addresses.
 *
 * @param typed what stands in the page's fields
 */
export function errorMessage(reason: unknown, typed: readonly string[]): string {
  const said = reason instanceof Error ? `${reason.name}: ${reason.message}` : asText(reason);
  const withoutQueries = said.replace(/(\w+:\/\/[^\s?#]+)[?#]\S*/g, '$1');
  const withoutTyped = typed
    .map((text) => text.trim())
    .filter((text) => text.length >= shortestTyped)
    .reduce((message, text) => message.replaceAll(text, '…'), withoutQueries);
  const line = withoutTyped.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function asText(reason: unknown): string {
  // Objects may hold anything.
  if (typeof reason === 'object' && reason !== null) return reason.constructor?.name ?? 'Object';
  return String(reason);
}
