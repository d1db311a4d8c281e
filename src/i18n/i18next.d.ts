import 'i18next';
import type { sv } from './sv.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: { interface: typeof sv };
    strictKeyChecks: true;
  }
}
