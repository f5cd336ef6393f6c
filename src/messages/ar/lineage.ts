import { countedProposals } from './counts.ts';
import { own } from './isolate.ts';

export const lineage = {
  title: 'أي مقترح يستند إلى أي',
  near: 'خطوتان إلى الوراء وخطوتان إلى الأمام',
  nearCount: countedProposals,
  reported: 'صلة وردت في مصدر',
  inferred: 'صلة استنتجناها',
  here: 'هذا المقترح',
  buildsOn: (list: string) => `، يستند إلى ${own(list)}`,
  parent: (name: string, basis: string) => `${own(name)} (${basis})`,
  list: 'العودة إلى القائمة',
} as const;
