/**
 * Whether colours are wanted on a stream: NO_COLOR with any value says no (no-color.org), FORCE_COLOR says yes unless it is
 * `0` or `false` (force-color.org, and Node's own tty), otherwise a terminal that is not dumb has them.
 */
export function wantsColor(
  environment: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean },
): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}
