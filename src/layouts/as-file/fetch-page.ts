/**
 * Pages and data of the site without a server. A browser lets no file read another; but a page of ours that stands
 * in a frame can hand over what it holds, and a script can bring data.
 */

import { onceParsed } from '../../browser/once-parsed.ts';
import { dataScript } from './bootstrap.ts';
import { withFile } from './name-files.ts';

/** How long a page may take to arrive, in milliseconds. */
const patience = 10_000;

const asksFor = 'vagval:page';

/**
 * In the place of `fetch`, for pages and JSON.
 * @throws TypeError, as `fetch` does, for whatever else is asked for and what does not arrive
 */
export function fetchFile(input: RequestInfo | URL): Promise<Response> {
  const written = input instanceof Request ? input.url : String(input);
  const address = withFile(written, document.baseURI) ?? new URL(written, document.baseURI).href;
  const { protocol, pathname } = new URL(address);
  if (protocol === 'file:' && pathname.endsWith('.json')) return fetchData(address);
  if (protocol === 'file:' && pathname.endsWith('.html')) return fetchPage(address);
  return Promise.reject(new TypeError(`${written} can be had from a server alone.`));
}

async function fetchData(address: string): Promise<Response> {
  allData ??= loadData();
  const { base, data } = await allData;
  // What tells builds apart is of no use among files.
  const path = decodeURI(address.slice(base.length)).replace(/\?.*$/, '');
  if (address.startsWith(base) && path in data) return Response.json(data[path]);
  return new Response('', { status: 404 });
}

interface Data {
  /** The address of the site. */
  readonly base: string;
  readonly data: Readonly<Record<string, unknown>>;
}

let allData: Promise<Data> | undefined;

function loadData(): Promise<Data> {
  const script = document.createElement('script');
  const { src = '' } = document.querySelector<HTMLScriptElement>('script[src]') ?? {};
  script.src = new URL(`../${dataScript}`, src).href;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      const { vagvalData: data = {} } = globalThis as { vagvalData?: Data['data'] };
      resolve({ base: new URL('./', script.src).href, data });
    });
    script.addEventListener('error', () => {
      allData = undefined;
      reject(new TypeError(`${script.src} did not arrive.`));
    });
    document.head.append(script);
  });
}

function fetchPage(address: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    const end = new AbortController();
    const close = () => {
      end.abort();
      clearTimeout(timer);
      frame.remove();
    };
    const timer = setTimeout(() => {
      close();
      reject(new TypeError(`${address} did not arrive.`));
    }, patience);
    window.addEventListener(
      'message',
      ({ source, data }) => {
        if (source !== frame.contentWindow || typeof data?.[asksFor] !== 'string') return;
        close();
        const response = new Response(data[asksFor], { headers: { 'Content-Type': 'text/html' } });
        resolve(Object.defineProperty(response, 'url', { value: address }));
      },
      { signal: end.signal },
    );
    frame.hidden = true;
    frame.src = address;
    document.body.append(frame);
  });
}

/** Hands a page that stands in a frame to the page around it, which alone can read it: another file. */
export function sendToParent(): void {
  onceParsed(() =>
    window.parent.postMessage({ [asksFor]: document.documentElement.outerHTML }, '*'),
  );
}
