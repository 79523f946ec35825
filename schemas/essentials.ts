/** What matters most in a role: a short choice from the lists that its blueprint has in full. */
import { z } from 'zod';
import { line } from './fields.ts';
import { reference } from './relations.ts';
import { rule } from './rule.ts';

const relation = 'essential';

export const essentialsSchema = z.strictObject({
  responsibilities: z.array(line).min(1).describe('Its main responsibilities, a few words each'),
  skills: z
    .array(reference('skill', relation))
    .min(1)
    .describe('The skills of the role that count most, behavioural ones among them'),
  tools: z.array(reference('tool', relation)).min(1).describe('The tools of the role that it meets first'),
  kpis: z.array(reference('kpi', relation)).min(1).describe('The KPIs of the role to know first'),
});

/** The lists to choose from, each with the key that names its item. */
const lists = { skills: 'skill', tools: 'tool', kpis: 'kpi' } as const;

type Item = Record<string, string>;
type Lists<Of> = { [Key in keyof typeof lists]: Of[] };

/** What is essential to a role is a part of it. */
export const essentialsRule = rule<Lists<Item> & { essentials: Lists<string> }>('essentials', (role, report) => {
  for (const [list, key] of Object.entries(lists) as [keyof typeof lists, string][]) {
    const [chosen, all] = [role.essentials?.[list], role[list]];
    if (!Array.isArray(chosen) || !Array.isArray(all)) continue;
    const has = new Set(all.map((item) => item?.[key]));
    chosen.forEach((id, index) => {
      if (!has.has(id))
        report(
          ['essentials', list, index],
          `The role does not have “${id}” among its ${list === 'kpis' ? 'KPIs' : list}`,
          `Add it to \`${list}\`, or take it from \`essentials\``,
        );
    });
  }
});
