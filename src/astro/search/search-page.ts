import { excerptAround } from './excerpt.ts';
import { type Fragment, knownWords, type Search } from './known-words.ts';
import { placeOf, readQuery } from './query.ts';

interface Pagefind extends Search {
  options(options: {
    ranking?: object;
    excerptLength?: number;
    metaWeights?: Record<string, number>;
  }): Promise<void>;
  init(): Promise<void>;
}

/** Results shown at once. */
const PAGE = 10;

const root = document.getElementById('search');
const form = root?.querySelector('form');
const input = root?.querySelector('input');
const answer = document.getElementById('answer');
const list = document.getElementById('results');
const more = document.getElementById('more');
const template = document.getElementById('result');

let loading: Promise<Pagefind> | null = null;

/** Loads the index on first use; terms that are not on the page itself count for little. */
function load(address: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({
      excerptLength: 30,
      ranking: { metaWeights: { title: 5, terms: 0.2, caveat: 0.5 } },
    });
    await pagefind.init();
    return pagefind;
  })();
  return loading;
}

type Result = Awaited<ReturnType<Search['search']>>['results'][number];

/** The results whose page holds everything that was asked for as typed, each shown where it stands. */
async function holding(results: readonly Result[], asked: readonly string[]): Promise<Result[]> {
  if (asked.length === 0) return [...results];
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments
    .filter(({ content }) => asked.every((each) => placeOf(each, content) >= 0))
    .map((fragment) => {
      const [first = ''] = asked;
      const excerpt = excerptAround(fragment.content, placeOf(first, fragment.content), first.length);
      return { data: () => Promise.resolve({ ...fragment, excerpt }) };
    });
}

function resultItem(model: HTMLTemplateElement, { url, excerpt, meta }: Fragment): DocumentFragment {
  const item = model.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector(`[data-part="${name}"]`);
  const link = item.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = meta['title'] ?? url;
  }
  const kind = part('kind');
  if (kind) kind.textContent = meta['kind'] ?? '';
  // Pagefind escapes the text and adds <mark>.
  const words = part('excerpt');
  if (words) words.innerHTML = excerpt;
  const caveat = part('caveat');
  if (meta['caveat']) {
    const label = caveat?.querySelector('.e-key');
    const text = part('text');
    if (label) label.textContent = meta['label'] ?? '';
    if (text) text.textContent = meta['caveat'];
  } else {
    caveat?.remove();
  }
  return item;
}

if (root && form && input && answer && list && more && template instanceof HTMLTemplateElement) {
  const { index = '', searching = '', none = '', found: foundWords = '', failed = '' } = root.dataset;
  let latest = 0;
  let pending: Result[] = [];

  const showMore = async (run: number): Promise<void> => {
    const fragments = await Promise.all(pending.slice(0, PAGE).map((result) => result.data()));
    if (run !== latest) return;
    pending = pending.slice(PAGE);
    for (const fragment of fragments) list.append(resultItem(template, fragment));
    more.hidden = pending.length === 0;
  };

  const search = async (query: string): Promise<void> => {
    const run = ++latest;
    if (query === '') {
      list.replaceChildren();
      more.hidden = true;
      answer.textContent = '';
      return;
    }
    answer.textContent = searching;
    try {
      const pagefind = await load(index);
      const { words, holds } = readQuery(query);
      const known = await knownWords(words, pagefind);
      const results = known === '' ? [] : await holding((await pagefind.search(known)).results, holds);
      if (run !== latest) return;
      list.replaceChildren();
      pending = results;
      await showMore(run);
      if (run === latest)
        answer.textContent = results.length === 0 ? none : foundWords.replace('{n}', String(results.length));
    } catch (error) {
      // The next query may try again.
      loading = null;
      if (run === latest) answer.textContent = failed;
      reportError(error);
    }
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = input.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    void search(query);
  });
  let timer = 0;
  input.addEventListener('input', (event) => {
    // A syllable still being composed is no query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void search(input.value.trim()), 250);
  });
  input.addEventListener('compositionend', () => void search(input.value.trim()));
  more.addEventListener('click', () => void showMore(latest));

  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  input.value = asked;
  if (asked !== '') void search(asked);
}
