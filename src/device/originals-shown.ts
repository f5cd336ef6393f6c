import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * Whether originals are shown on this page, and by what (parts/originals-view.ts): null where they are not wanted, empty until
 * the code is there. No context: a change of one would make React take over all of a page that it has not come to.
 */
export const originalsShown = createStore<{ View?: unknown } | null>(() => null);

/** The same, for who draws by it. */
export const useOriginalsShown = () => useStore(originalsShown);
