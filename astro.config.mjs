import { defineConfig } from 'astro/config';
import { vagval } from './src/integration.ts';

export default defineConfig({
  integrations: [vagval()],
});
