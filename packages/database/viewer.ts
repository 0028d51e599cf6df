/**
 * On whose behalf statements run; row-level security shows nothing else. A signed-in person, nobody (`null`: only
 * tables without an owner), or `'service'`: background work such as consumers and the sign-in itself, which is not
 * limited to one owner and therefore never runs on a caller's wish alone.
 */
export type DatabaseViewer = { readonly userId: string } | 'service' | null;

/** The transaction-local settings that the policies of row-level security read. */
export const userIdSetting = 'app.user_id';
export const serviceSetting = 'app.is_service';

/** Values of the two settings for a viewer. */
export function viewerSettings(viewer: DatabaseViewer): readonly [userId: string, isService: 'on' | 'off'] {
  if (viewer === 'service') return ['', 'on'];
  return [viewer?.userId ?? '', 'off'];
}
