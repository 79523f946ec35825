/** Role × tool: how usual each tool is in each role. */
import { roleSchema } from '../../../schemas/role.ts';
import { cell, linkTo, text, titleCase } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { byRole, type Held } from '../blocks/by-role.ts';
import { type CrossTable } from './table.ts';
import { byNameWithin } from '../nodes.ts';

export const roleTool: CrossTable = {
  id: 'role-tool',
  title: 'Role × tool',
  summary: 'Every tool with how usual it is in each role.',
  build: (handbook) =>
    byRole(handbook, {
      gathered: 'Who meets it, and how usual it is',
      caption: 'Tools by adoption in each role',
      subject: { id: 'tool', title: 'Tool' },
      parts: [
        { id: 'adoption', title: 'Adoption' },
        { id: 'when', title: 'Condition' },
      ],
      facets: [
        { id: 'group', title: 'Group' },
        { id: 'adoption', title: 'Adoption' },
      ],
      subjects: [...handbook.all('tool')]
        .sort((a, b) => byNameWithin(a.data.group, a, b.data.group, b))
        .map((tool) => ({
          id: tool.id,
          name: cell([linkTo(tool)]),
          group: tool.data.group,
          facets: { group: [tool.data.group] },
          held: held(handbook, tool),
        })),
    }),
};

const { adoption } = roleSchema.shape.tools.element.shape;

/** Adoption is sorted from common to context-specific. */
const held = (handbook: Handbook, tool: Node<'tool'>): Held[] =>
  handbook.all('role').flatMap((role) =>
    role.data.tools
      .filter((use) => use.tool === tool.id)
      .map((use) => ({
        role,
        parts: [
          { lines: [[text(titleCase(use.adoption), 'label')]], sort: adoption.options.indexOf(use.adoption) },
          cell(...(use.when ? [[text(use.when, 'quiet')]] : [])),
        ],
        facets: { adoption: [titleCase(use.adoption)] },
      })),
  );
