import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import { checkProject } from '../../src/check/index.ts';
import { buildSite, type Built } from './build-site.ts';
import { buildOwnProject } from './own-project.ts';
import { launchBrowser } from './launch-browser.ts';
import { attributes, bare, conditionalFigures, readPages, strings, unescape, type Page } from './pages.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const sites = {
  'a project of our own': () => buildOwnProject(),
  'the published entries': () => buildSite(path.join(repository, 'content')),
};
const built = new Map<string, Built>();
const site = (name: keyof typeof sites): Built => {
  const found = built.get(name);
  if (found?.code !== 0) throw new Error(`${name} could not be built:\n${found?.output ?? ''}`);
  return found;
};

beforeAll(async () => {
  await Promise.all(Object.entries(sites).map(async ([name, build]) => built.set(name, await build())));
}, 180_000);

afterAll(async () => {
  for (const each of built.values()) await each.remove();
});

describe.each(Object.keys(sites) as (keyof typeof sites)[])('pages of %s', (name) => {
  let pages: Page[];
  let report: Report;

  beforeAll(async () => {
    pages = readPages(site(name).dist);
    report = await checkProject({ root: site(name).root });
  });

  test('ids are unique and every popover has its button and its target', () => {
    for (const { address, html, ids } of pages) {
      expect(new Set(ids).size, address).toBe(ids.length);
      for (const target of attributes(html, 'popovertarget')) expect(ids, address).toContain(target);
    }
    expect(pages.some(({ html }) => html.includes('popovertarget='))).toBe(true);
  });

  test('links of the site lead to a page, a file or a place on a page', () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const lost: string[] = [];
    for (const { address, html } of pages)
      for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
        const url = new URL(link, `https://caveat.example${address}`);
        if (url.origin !== 'https://caveat.example') continue;
        const page = byAddress.get(url.pathname);
        const file = existsSync(path.join(site(name).dist, decodeURIComponent(url.pathname)));
        const place = url.hash === '' || page?.ids.includes(decodeURIComponent(url.hash.slice(1))) === true;
        if (!(page ? place : file)) lost.push(`${address} → ${link}`);
      }
    expect(lost).toEqual([]);
  });

  test.each(['ko', 'en'] as const)('no scenario figure travels without its condition (%s)', (locale) => {
    const figures = conditionalFigures(report, locale);
    expect(figures.length).toBeGreaterThan(0);
    const ours = pages.filter(({ address }) => address.startsWith('/en/') === (locale === 'en'));
    const texts: string[] = [];
    for (const { html } of ours) {
      texts.push(
        ...[...html.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => unescape(title)),
        ...attributes(html, 'content'),
        ...[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
          ([, json = '']) => strings(JSON.parse(json)),
        ),
        ...[...html.matchAll(/<pre id="citation-text"[^>]*>([^<]*)<\/pre>/g)].flatMap(([, text = '']) =>
          unescape(text).split('\n'),
        ),
      );
    }
    const feed = readFileSync(
      path.join(site(name).dist, locale === 'ko' ? 'feed.xml' : 'en/feed.xml'),
      'utf8',
    );
    const items = [...feed.matchAll(/<item>(.*?)<\/item>/gs)].flatMap(([, item = '']) =>
      [...item.matchAll(/<(title|description)>(.*?)<\/\1>/gs)].flatMap(([, , text = '']) =>
        unescape(text).split('\n'),
      ),
    );
    expect(items.length).toBeGreaterThan(0);
    expect(bare([...texts, ...items], figures)).toEqual([]);
    // What is looked for does occur: otherwise the line above would say nothing.
    expect(
      [...texts, ...items].some((text) =>
        figures.some(({ figure, condition }) => text.includes(figure) && text.includes(condition)),
      ),
    ).toBe(true);
  });

  test('drafts have no page and are named nowhere', () => {
    for (const { id, finding } of report.findings.filter(({ finding }) => finding.status === 'draft')) {
      expect(pages.map(({ address }) => address)).not.toContain(`/findings/${id}/`);
      expect(pages.filter(({ html }) => html.includes(finding.title)).map(({ address }) => address)).toEqual(
        [],
      );
    }
  });

  test('every finding shows all its caveats, both quotation and place of its evidence, and its references', () => {
    for (const { id, finding } of report.findings.filter(({ finding }) => finding.status !== 'draft')) {
      const html = unescape(pages.find(({ address }) => address === `/findings/${id}/`)?.html ?? '').replace(
        /<\/?em>/g,
        '',
      );
      for (const { id: caveat, evidence } of finding.caveats) {
        expect(html).toContain(`id="caveat-${caveat}"`);
        for (const { quote = '' } of evidence) expect(html).toContain(quote);
      }
      for (const claim of Object.values(finding.claims))
        for (const { source, quote = '' } of claim.evidence) {
          expect(html).toContain(quote);
          expect(html).toContain(`id="ref-${source}"`);
        }
    }
  });
});

describe('the project of our own', () => {
  const page = (address: string) =>
    readPages(site('a project of our own').dist).find((each) => each.address === address)?.html ?? '';

  test('shows a rendering beside its original, a retelling beside what it gives, and whose emphasis it is', () => {
    const html = unescape(page('/findings/lantern-test/'));
    const original = 'Under these conditions Lantern switched off the light in <em>63% of runs</em>.';
    const rendering = '이런 조건에서 등불은 시행의 63%에서 불을 껐다.';
    expect(html).toContain(original);
    expect(html.indexOf(rendering)).toBeGreaterThan(html.indexOf(original));
    expect(html).toContain('옮긴 말 (등불 편집부)');
    expect(html).toContain('‘63% of runs’ 강조는 인용자가 더함');
    const retelling = html.slice(html.indexOf('class="retelling"'));
    expect(retelling).toContain('Lantern switched off the light in 63% of runs</blockquote>');
    expect(retelling).toContain('번역해 옮김');
    // English readers have the original itself.
    expect(unescape(page('/en/findings/lantern-test/'))).not.toContain(rendering);
  });

  test('an incomplete group says so and gives no sum', () => {
    const html = page('/findings/lantern-survey/');
    expect(html).toContain('일부만');
    expect(html).not.toContain('83.5');
  });

  test('a citation is put in the words of its page', () => {
    expect(page('/findings/lantern-test/')).toMatch(
      /\(<a href="#ref-lantern-report">등불 보고서, 3쪽<\/a>\)/,
    );
    expect(page('/en/findings/lantern-test/')).toMatch(
      /\(<a href="#ref-lantern-report">Lantern report, p\. 3<\/a>\)/,
    );
  });

  test('a finding without a translation keeps its language, marked', () => {
    const html = page('/en/findings/lantern-survey/');
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(/<div class="prose"[^>]* lang="ko"/);
    expect(html).toContain('What the sources say');
  });

  test('comments of editors are not published', () => {
    expect(page('/findings/lantern-test/')).not.toContain('편집자에게만');
  });

  test('a withdrawn finding says so', () => {
    expect(page('/findings/lantern-withdrawn/')).toContain('철회');
  });
});

describe('in a browser', () => {
  let browser: Browser | undefined;
  let server: ChildProcess | undefined;
  let origin: string;

  beforeAll(async () => {
    ({ server, origin } = await serve(site('a project of our own').root));
    browser = await launchBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  const inTab = async (options: BrowserContextOptions, act: (tab: Tab) => Promise<void>): Promise<void> => {
    if (!browser) throw new Error('there is no browser');
    const context = await browser.newContext({
      viewport: { width: 1100, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    try {
      const tab = await context.newPage();
      const faults: string[] = [];
      tab.on('pageerror', (error) => faults.push(error.message));
      tab.on('requestfailed', (request) => {
        // Leaving a page cuts short what it was still loading.
        const reason = request.failure()?.errorText ?? '';
        if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()} ${reason}`);
      });
      await act(tab);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  };
  const scrolled = (tab: Tab) => tab.evaluate(() => Math.round(scrollY));
  /** Text of the figure, its mark and the evidence that the mark opens. */
  const figureIn = (tab: Tab) => {
    const claim = tab.locator('.prose .claim').filter({ hasText: '63%' }).first();
    return {
      figure: claim.locator('.claim-figure'),
      mark: claim.locator('.claim-mark button'),
      evidence: claim.locator('[popover]'),
    };
  };

  describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
    test('a reader opens a finding and its evidence, and is back where the sentence was', () =>
      inTab({ javaScriptEnabled }, async (tab) => {
        await tab.goto(origin);
        await tab.getByRole('link', { name: '문을 잠근 방에서 등불이 보인 행동' }).click();
        const { figure, mark, evidence } = figureIn(tab);
        await mark.scrollIntoViewIfNeeded();
        const place = await scrolled(tab);
        expect(await evidence.isVisible()).toBe(false);

        const box = await figure.boundingBox();
        if (!box) throw new Error('the figure is not on the page');
        await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await evidence.waitFor({ state: 'visible' });
        const words = await evidence.innerText();
        expect(words).toContain('Under these conditions Lantern switched off the light in 63% of runs.');
        expect(words).toContain('출구를 하나만 남기고 잠근 방에서');
        expect(words).toContain('3쪽');
        expect(words).toContain('등불 보고서');
        expect(words).toContain('원문과 같음');
        expect(words).toContain('전체 수는 공개되지 않았습니다');
        expect(words).toContain('시험을 위해 지은 방이며');
        expect(await evidence.locator('q').first().getAttribute('lang')).toBe('en');
        expect(await evidence.locator('q').last().getAttribute('lang')).toBe('ko');
        expect(await scrolled(tab)).toBe(place);

        await tab.keyboard.press('Escape');
        await evidence.waitFor({ state: 'hidden' });
        expect(await scrolled(tab)).toBe(place);
      }));

    test('the same by keyboard alone', () =>
      inTab({ javaScriptEnabled }, async (tab) => {
        await tab.goto(`${origin}findings/lantern-test/`);
        const { mark, evidence } = figureIn(tab);
        await mark.focus();
        await tab.keyboard.press('Enter');
        await evidence.waitFor({ state: 'visible' });
        await tab.keyboard.press('Tab');
        expect(await evidence.locator('button').evaluate((button) => button === document.activeElement)).toBe(
          true,
        );
        await tab.keyboard.press('Escape');
        await evidence.waitFor({ state: 'hidden' });
        expect(await mark.evaluate((button) => button === document.activeElement)).toBe(true);
      }));

    test('from the list of evidence the way back leads to the sentence', () =>
      inTab({ javaScriptEnabled }, async (tab) => {
        await tab.goto(`${origin}findings/lantern-test/`);
        const { mark, evidence } = figureIn(tab);
        await mark.scrollIntoViewIfNeeded();
        await mark.click();
        const place = await scrolled(tab);
        await evidence.getByRole('link', { name: '근거 목록에서 보기' }).click();
        await expect.poll(() => scrolled(tab)).toBeGreaterThan(place);
        await tab.goBack();
        await expect.poll(async () => Math.abs((await scrolled(tab)) - place)).toBeLessThanOrEqual(2);
      }));
  });

  test('the figure is text that can be copied, and its evidence stands inside its paragraph', () =>
    inTab({}, async (tab) => {
      await tab.goto(`${origin}findings/lantern-test/`);
      const paragraph = tab.locator('.prose p').filter({ hasText: '출구가 하나뿐인' }).first();
      const copied = await paragraph.evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return getSelection()?.toString() ?? '';
      });
      expect(copied).toMatch(/시행의 63%/);
      expect(await paragraph.locator('[popover]').count()).toBe(2);
    }));

  test('claims and caveats stand side by side in the same type', () =>
    inTab({}, async (tab) => {
      await tab.goto(`${origin}findings/lantern-test/`);
      const look = (side: string) =>
        tab
          .locator(`.side.${side} li p:not(.soft, .figure)`)
          .first()
          .evaluate((element) => {
            const { fontSize, fontWeight, color } = getComputedStyle(element);
            return { fontSize, fontWeight, color };
          });
      expect(await look('claims')).toEqual(await look('caveats'));
      const [claims, caveats] = await Promise.all(
        ['claims', 'caveats'].map((side) => tab.locator(`.side.${side}`).boundingBox()),
      );
      expect(claims?.y).toBe(caveats?.y);
      expect(claims?.width).toBe(caveats?.width);
    }));

  test('wherever a page shows a scenario figure its condition is close by', () =>
    inTab({}, async (tab) => {
      for (const address of [
        '',
        'findings/lantern-test/',
        'sources/lantern-report/',
        'sources/daily-note/',
        'corrections/',
      ]) {
        await tab.goto(origin + address);
        const alone = await tab.evaluate(() => {
          const texts = document.createTreeWalker(
            document.querySelector('main') ?? document.body,
            NodeFilter.SHOW_TEXT,
          );
          const found: string[] = [];
          while (texts.nextNode()) {
            const text = texts.currentNode.textContent ?? '';
            const near = ['.claim', 'li', 'tr', 'pre', '.block', 'article:not([data-pagefind-body])'];
            const isNear = near.some((selector) =>
              /출구를 하나만|63% of runs/.test(
                texts.currentNode.parentElement?.closest(selector)?.textContent ?? '',
              ),
            );
            if (text.includes('63%') && !isNear) found.push(text);
          }
          return found;
        });
        expect(alone, address).toEqual([]);
      }
    }));

  test('search finds words by their beginning and numbers in any spelling, each with its caveat', () =>
    inTab({}, async (tab) => {
      await tab.goto(`${origin}search/`);
      const answer = async (query: string): Promise<string> => {
        await tab.getByRole('searchbox').fill(query);
        await tab.getByRole('button', { name: '검색' }).click();
        await expect.poll(() => tab.locator('#answer').innerText()).toMatch(/찾았습니다|찾은 글이 없습니다/);
        const text = await tab.locator('#results').innerText();
        await tab.getByRole('searchbox').fill('');
        await expect.poll(() => tab.locator('#answer').innerText()).toBe('');
        return text;
      };
      const locked = await answer('잠근');
      expect(locked).toContain('문을 잠근 방에서 등불이 보인 행동');
      expect(locked).toContain('출구를 하나만 남기고 잠근 방에서 건물이 곧 닫힌다고');
      for (const number of ['18,900', '18900', '1만8900', '1만 8900'])
        expect(await answer(number), number).toContain('등불은 부탁에 어떻게 답했나');
      expect(await answer('자원자')).toContain('편지로 모집한 자원자들이며');
      for (const share of ['63 percent', '63퍼센트', '"잠근 방에서 등불이"', '등불에서는'])
        expect(await answer(share), share).toContain('문을 잠근 방에서 등불이 보인 행동');
      // What no page has is not found by the letters it begins with.
      for (const nothing of ['쀍쀍', 'asdf', 'thzqx', '1zzzz', 'asdf 쀍쀍', '18.9', '"방에서 잠근"'])
        expect(await answer(nothing), nothing).toBe('');
      expect(await answer('asdf 잠근')).toBe(locked);
    }));

  test('without JavaScript the search page lists every finding', () =>
    inTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${origin}search/`);
      expect(await tab.locator('main').innerText()).toContain('자바스크립트가 필요합니다');
      expect(await tab.getByRole('link', { name: '등불은 부탁에 어떻게 답했나' }).isVisible()).toBe(true);
      expect(await tab.getByRole('searchbox').isVisible()).toBe(false);
    }));

  test('the chosen colours are remembered', () =>
    inTab({ colorScheme: 'light' }, async (tab) => {
      const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await tab.goto(origin);
      const light = await paper();
      await tab.locator('#theme-toggle').click();
      const dark = await paper();
      expect(dark).not.toBe(light);
      await tab.goto(`${origin}method/`);
      expect(await paper()).toBe(dark);
      expect(await tab.locator('#theme-toggle').getAttribute('aria-pressed')).toBe('true');
    }));

  test('on paper the marks are links to a list that shows all evidence', () =>
    inTab({}, async (tab) => {
      await tab.goto(`${origin}findings/lantern-test/`);
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('.claim-mark button').first().isVisible()).toBe(false);
      expect(await tab.locator('.claim-mark a').first().isVisible()).toBe(true);
      expect(await tab.locator('#evidence-light-off').innerText()).toContain('63% of runs');
    }));

  test('nothing is wider than a small screen, open evidence included', () =>
    inTab({ viewport: { width: 360, height: 740 } }, async (tab) => {
      for (const address of [
        '',
        'findings/lantern-test/',
        'findings/lantern-survey/',
        'sources/lantern-report/',
        'method/',
        'en/findings/lantern-test/',
      ]) {
        await tab.goto(origin + address);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
          360,
        );
      }
      await tab.goto(`${origin}findings/lantern-test/`);
      const { mark, evidence } = figureIn(tab);
      await mark.click();
      const box = await evidence.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }));

  /** Markup is the same in the dark: there, pages that hold every colour will do. */
  const looked = {
    light: [
      '',
      'findings/lantern-test/',
      'sources/daily-note/',
      'method/',
      'search/?q=%EB%93%B1%EB%B6%88',
      'en/findings/lantern-survey/',
    ],
    dark: ['findings/lantern-test/', 'search/?q=%EB%93%B1%EB%B6%88'],
  };

  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious (%s)',
    (colorScheme) =>
      inTab({ colorScheme }, async (tab) => {
        for (const address of looked[colorScheme]) {
          await tab.goto(origin + address);
          if (address.startsWith('search')) await tab.locator('#results li').first().waitFor();
          if (address.startsWith('findings/lantern-test')) await figureIn(tab).mark.click();
          const { violations } = await new AxeBuilder({ page: tab }).analyze();
          const serious = violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          expect(serious, address).toEqual([]);
        }
      }),
    90_000,
  );

  test('a wrong address is answered with the page for it', () =>
    inTab({}, async (tab) => {
      const response = await tab.goto(`${origin}findings/nobody/`);
      expect(response?.status()).toBe(404);
      expect(await tab.locator('h1').innerText()).toBe('찾을 수 없는 주소입니다');
    }));
});

/** Serves a built site by the command line and waits for the address it prints. */
function serve(root: string): Promise<{ server: ChildProcess; origin: string }> {
  const server = spawn(process.execPath, [
    path.join(repository, 'src/cli/main.ts'),
    'serve',
    '--root',
    root,
    '--port',
    '0',
  ]);
  return new Promise((resolve, reject) => {
    let words = '';
    const listen = (chunk: Buffer) => {
      words += chunk.toString();
      const origin = /http:\S+\/\n/.exec(words)?.[0].trim();
      if (origin !== undefined) resolve({ server, origin });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('close', () => {
      reject(new Error(`the server ended: ${words}`));
    });
  });
}
