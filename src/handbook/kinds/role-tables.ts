/** The tables on the page of a role, each in the order in which a reader asks: what matters most comes first. */
import { authorityAreas } from '../../../schemas/role.ts';
import { type Block, cell, fact, joined, linkTo, table, text, textCell, titleCase } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { quantity } from '../facts/quantity.ts';
import { datedTargetCell } from '../facts/dated-target-cell.ts';
import { decisionCitation, kpiCitation } from '../citing/citation.ts';
import { decisionAnchor, kpiAnchor, scorecardAnchor } from '../urls.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { groups, rights, sides } from '../facts/labels.ts';
import { kpisOfRole } from '../facts/role-kpis.ts';
import { byNameWithin } from '../nodes.ts';

/** An anchor where nothing on the page has it yet. */
function once(seen: Set<string>, anchor: string): string | undefined {
  const fresh = seen.has(anchor) ? undefined : anchor;
  seen.add(anchor);
  return fresh;
}

export function kpiTable(handbook: Handbook, node: Node<'role'>): Block[] {
  const rows = kpisOfRole(handbook, node).map(({ edge, kpi, group }) => ({
    id: kpi.id,
    anchor: kpiAnchor(kpi.id),
    cite: kpiCitation(handbook, kpi, { role: node, edge }),
    group,
    cells: [
      cell(
        [linkTo(kpi), ...(edge.headline ? [text(' '), text('Headline', 'label')] : [])],
        ...(edge.scope ? [[text(edge.scope, 'quiet')]] : []),
      ),
      datedTargetCell(handbook, node, kpi.data, edge),
      textCell(titleCase(edge.cadence.join(', '))),
    ],
  }));
  return table(
    `KPIs of the ${node.name}, with what the role aims for`,
    [
      { id: 'kpi', title: 'KPI' },
      { id: 'target', title: 'Target' },
      { id: 'cadence', title: 'Looked at' },
    ],
    rows,
  );
}

export function decisionBlocks(handbook: Handbook, role: Node<'role'>): Block[] {
  const { name, data } = role;
  const seen = new Set<string>();
  const order = Object.keys(rights);
  const rows = data.decisions
    .map((decision, index) => ({ decision, index }))
    .sort((a, b) => order.indexOf(a.decision.right) - order.indexOf(b.decision.right))
    .map(({ decision, index }) => ({
      id: String(index),
      anchor: once(seen, decisionAnchor(decision.decision)),
      cite: decisionCitation(handbook, role, decision),
      group: rights[decision.right],
      cells: [
        cell([text(handbook.get('decision', decision.decision).name)]),
        cell(joined(linkIds(handbook, decision.with))),
        textCell(decision.limit),
      ],
    }));
  return [
    ...table(
      `What the ${name} may decide`,
      [
        { id: 'decision', title: 'Decision' },
        { id: 'with', title: 'With or by whom' },
        { id: 'limit', title: 'Limit' },
      ],
      rows,
    ),
    ...(data.authority
      ? [
          {
            type: 'facts' as const,
            facts: authorityAreas.flatMap((area) =>
              fact(titleCase(area), data.authority?.[area] ? [text(data.authority[area])] : []),
            ),
          },
        ]
      : []),
  ];
}

export function skillTable(handbook: Handbook, { name, data }: Node<'role'>): Block[] {
  const order = Object.keys(groups);
  const rows = data.skills
    .map((skill) => ({ skill, node: handbook.get('skill', skill.skill) }))
    .sort((a, b) => order.indexOf(a.skill.group) - order.indexOf(b.skill.group))
    .map(({ skill, node }) => ({
      id: `${skill.group}-${node.id}`,
      group: groups[skill.group],
      cells: [
        cell([linkTo(node)]),
        cell(
          skill.importance ? [text(titleCase(skill.importance), 'label')] : [],
          ...(skill.when ? [[text(skill.when, 'quiet')]] : []),
        ),
        cell(
          skill.use ? [text(skill.use)] : [],
          ...(skill.why ? [[text(`Why it matters: ${skill.why}`, 'quiet')]] : []),
        ),
      ],
    }));
  return table(
    `Skills that the ${name} needs`,
    [
      { id: 'skill', title: 'Skill' },
      { id: 'importance', title: 'Importance' },
      { id: 'use', title: 'What for' },
    ],
    rows,
  );
}

export function toolTable(handbook: Handbook, { name, data }: Node<'role'>): Block[] {
  const rows = data.tools
    .map((tool) => ({ tool, node: handbook.get('tool', tool.tool) }))
    .sort((a, b) => byNameWithin(a.node.data.group, a.node, b.node.data.group, b.node))
    .map(({ tool, node }) => ({
      id: node.id,
      group: node.data.group,
      cells: [
        cell([linkTo(node)]),
        cell([text(titleCase(tool.adoption), 'label')], ...(tool.when ? [[text(tool.when, 'quiet')]] : [])),
        textCell(tool.use),
      ],
    }));
  return table(
    `Tools that the ${name} meets`,
    [
      { id: 'tool', title: 'Tool' },
      { id: 'adoption', title: 'Adoption' },
      { id: 'use', title: 'What for' },
    ],
    rows,
  );
}

export function stakeholderTable(handbook: Handbook, { name, data }: Node<'role'>): Block[] {
  const order = Object.keys(sides);
  const rows = data.stakeholders
    .map((stakeholder, index) => ({ stakeholder, index }))
    .sort((a, b) => order.indexOf(a.stakeholder.side) - order.indexOf(b.stakeholder.side))
    .map(({ stakeholder, index }) => ({
      id: String(index),
      group: sides[stakeholder.side],
      cells: [
        cell(linkIds(handbook, [stakeholder.party])),
        textCell(stakeholder.about),
        textCell(stakeholder.escalates),
      ],
    }));
  return table(
    `Whom the ${name} works with`,
    [
      { id: 'party', title: 'Party' },
      { id: 'about', title: 'About what' },
      { id: 'escalates', title: 'What escalates' },
    ],
    rows,
  );
}

export function scorecardTable(_: Handbook, { name, data }: Node<'role'>): Block[] {
  return table(
    `How candidates for ${name} are judged`,
    [
      { id: 'dimension', title: 'Dimension' },
      { id: 'excellent', title: 'Excellent' },
      { id: 'meets', title: 'Meets' },
      { id: 'concern', title: 'Concern' },
    ],
    data.scorecard.map((row, index) => ({
      id: String(index),
      anchor: row.id === undefined ? undefined : scorecardAnchor(row.id),
      cells: [
        cell([
          text(row.dimension),
          ...(row.weight === undefined ? [] : [text(' '), text(quantity(row.weight, 'percent'), 'label')]),
        ]),
        textCell(row.excellent),
        textCell(row.meets),
        textCell(row.concern),
      ],
    })),
  );
}
