/** The steps of a runbook are an ordered list, and every step says what to expect. */
import { type Check } from './check.ts';

export const steps: Check = function* (handbook) {
  for (const node of handbook.all('runbook')) {
    const section = node.outline?.sections.find(({ text }) => text === 'Steps');
    if (!section || section.empty) continue;
    const point = { line: section.line, column: section.column };
    if (!section.steps) {
      yield {
        node,
        at: { point },
        code: 'unordered-steps',
        message: 'The steps are not an ordered list',
        hint: 'Number them: `1. …`, `2. …`',
      };
      continue;
    }
    if (section.steps.length < 2)
      yield {
        node,
        at: { point },
        code: 'too-few-steps',
        message: 'A runbook has at least two steps',
        hint: 'Split the step where something can be checked in between',
      };
    for (const [index, step] of section.steps.entries())
      if (!/(^|\n)\s*Expect:/.test(step.text))
        yield {
          node,
          at: { point: { line: step.line, column: step.column } },
          code: 'step-without-expectation',
          message: `Step ${index + 1} does not say what to expect`,
          hint: 'End it with a paragraph `**Expect:** …` that says what one sees when it worked',
        };
    const last = node.valid ? node.data.pointOfNoReturn : undefined;
    if (last !== undefined && last > section.steps.length)
      yield {
        node,
        at: { path: ['pointOfNoReturn'] },
        code: 'point-of-no-return',
        message: `There is no step ${last}`,
        hint: `Its last step is ${section.steps.length}`,
      };
  }
};
