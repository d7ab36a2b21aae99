import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { caveat } from './src/astro/integration.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://caveat.example',
  trailingSlash: 'always',
  // Beside the project and not in node_modules, which projects may share: two builds at once would take each other's pages.
  cacheDir: './.astro/',
  vite: { cacheDir: './.astro/vite' },
  integrations: [
    caveat(),
    mdx(),
    sitemap({
      filter: (page) => !page.endsWith('/search/'),
      i18n: { defaultLocale: 'ko', locales: { ko: 'ko', en: 'en' } },
    }),
  ],
  devToolbar: { enabled: false },
});
