/** A guide page is its body and nothing else. */
import { type Descriptor } from './descriptor.ts';
import { mentions } from './shared.ts';

export const guideDescriptor: Descriptor<'guide'> = {
  card: { build: () => [] },
  parts: [mentions],
  columns: [],
  group: (_, { data }) => ({ title: '', key: data.order }),
  category: () => undefined,
};
