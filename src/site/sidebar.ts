/**
 * What Starlight asks for a menu with. The menu itself is `views/menu.ts`; without any item here, Starlight would leave
 * out the place that it stands in.
 */
import { type StarlightUserConfig } from '@astrojs/starlight/types';

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [{ label: 'Home', link: '/' }];
