/** How a duty, role or party is reached. It stands in a file of the adopter, beside the handbook and not in it. */
import { z } from 'zod';
import { line } from './fields.ts';
import { rule } from './rule.ts';

/**
 * What a browser or telephone can open without harm: web pages over TLS, mail, telephone, and the two chat programs
 * that have addresses of their own. Anything else, such as `javascript:`, would run or leak something.
 */
const schemes = ['https:', 'mailto:', 'tel:', 'sms:', 'slack:', 'msteams:'];

const address = z
  .string()
  .max(2_000)
  .refine(isAddress, `An address that starts with ${schemes.slice(0, -1).join(', ')} or ${schemes.at(-1)}`);

function isAddress(text: string): boolean {
  if (/[\s\u0000-\u001f"'<>\\]/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname, pathname } = new URL(text);
  const somewhere =
    protocol === 'https:' ? hostname.includes('.') || hostname === 'localhost' : pathname + hostname !== '';
  return schemes.includes(protocol) && somewhere && !username && !password;
}

/** The ways in the order in which somebody in need tries them, and what a link says. */
export const contactWays = { page: 'Page', phone: 'Phone', chat: 'Chat', mail: 'Mail', schedule: 'Schedule' } as const;
export type ContactWay = keyof typeof contactWays;

export const contactSchema = z
  .strictObject({
    id: z.string().min(1).max(80).describe('The id of the duty, role or party'),
    page: address.optional().describe('Where it is paged: the address of its service in the paging tool'),
    phone: address.optional().describe('Its telephone, as tel:+…'),
    chat: address.optional().describe('Its channel'),
    mail: address.optional().describe('Its mailbox, as mailto:…'),
    schedule: address.optional().describe('Who holds it now: the address of its rotation'),
    note: line.optional().describe('What else one must know, such as a keyword to say'),
  })
  .check(
    rule<Record<string, string>>('contact', (contact, report) => {
      if (!Object.keys(contactWays).some((way) => contact[way] !== undefined))
        report([], 'A contact has at least one way to reach it', `Add one of ${Object.keys(contactWays).join(', ')}`);
    }),
  );

export type Contact = z.infer<typeof contactSchema>;
