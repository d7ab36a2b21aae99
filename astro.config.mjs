import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { caveat } from './src/astro/integration.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://caveat.example',
  trailingSlash: 'always',
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
