import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Session, SessionKeeper } from '../../api/session.js';

/** The login of this tab: `opening` while an earlier one is taken up again, null when there is none. */
export function useSession(keeper: SessionKeeper): Session | null | 'opening' {
  const [opening, setOpening] = useState(true);
  const session = useSyncExternalStore(keeper.onChange, () => keeper.current);
  useEffect(() => {
    void keeper.resume().finally(() => setOpening(false));
  }, [keeper]);
  return opening && session === null ? 'opening' : session;
}
