import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** `findings/<id>/<lang>.mdx`, id `<id>/<lang>`; shapes are checked before the build, pages use bodies only. */
const findings = defineCollection({ loader: glob({ base: './content/findings', pattern: '*/*.mdx' }) });

/** `pages/<name>/<lang>.mdx`: method, corrections policy, about. */
const pages = defineCollection({ loader: glob({ base: './content/pages', pattern: '*/*.mdx' }) });

export const collections = { findings, pages };
