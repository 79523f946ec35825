/** What can be cited on the page of an entry: the entry, and for a KPI the target of each role beside it. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { type Citation } from '../blocks/blocks.ts';
import { kpiCitation, policyCitation, runbookCitation } from '../citing/citation.ts';
import { rolesWithTarget } from '../facts/role-kpis.ts';
import { type Handbook, type Node } from '../graph.ts';

export interface CiteView {
  /** What is chosen with it: a role, or nothing. */
  label: string;
  citation: Citation;
}

/** So many roles can be chosen from; the page of every role has its own. */
const most = 24;

export function citeViews(handbook: Handbook, node: Node<EntryKind>): CiteView[] {
  switch (node.kind) {
    case 'kpi': {
      const kpi = node as Node<'kpi'>;
      const roles = rolesWithTarget(handbook, kpi).slice(0, most);
      return [
        { label: 'Without a target', citation: kpiCitation(handbook, kpi) },
        ...roles.map((held) => ({
          label: `With the target of ${held.role.name}`,
          citation: kpiCitation(handbook, kpi, held),
        })),
      ];
    }
    case 'policy':
      return [{ label: '', citation: policyCitation(handbook, node as Node<'policy'>) }];
    case 'runbook':
      return [{ label: '', citation: runbookCitation(handbook, node as Node<'runbook'>) }];
    default:
      return [];
  }
}
