/** Can anybody on the way read along? Notes: an intranet may have its reasons. */

import type { Check } from '../check.ts';

export const encryption: Check = {
  id: 'encryption',
  title: 'The site can be read without encryption.',
  why: 'anybody on the way can read along and change a page, and browsers take brotli, which is smaller, over https alone.',
  isNote: true,
  mend: {
    nginx:
      'listen 443 ssl; and, at port 80, return 301 https://$host$request_uri; then add_header Strict-Transport-Security "max-age=31536000" always;',
    Apache:
      'a VirtualHost at 443 with SSLEngine On; at 80, Redirect permanent / https://…/; then Header always set Strict-Transport-Security "max-age=31536000"',
    Caddy:
      'name the site with its host alone: https and the way there come of themselves. header Strict-Transport-Security "max-age=31536000"',
    IIS: 'a binding for https, and <hsts enabled="true" max-age="31536000" redirectHttpToHttps="true" /> of the site.',
  },
  find: async ({ base, ask, files }) => {
    if (base.protocol === 'http:') return ['the address begins with http://'];
    const plain = new URL(base);
    plain.protocol = 'http:';
    // Where https has a port of its own, nobody knows that of http.
    const answer = base.port === '' ? await ask(plain.href) : undefined;
    const isKept = files
      .find(({ path }) => path === 'index.html')
      ?.headers.has('strict-transport-security');
    return [
      ...(answer?.status === 200 ? [`${plain} answers too, and does not lead to https`] : []),
      ...(isKept ? [] : ['browsers are not told to keep to https (Strict-Transport-Security)']),
    ];
  },
};
