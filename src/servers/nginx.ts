import { extensionsByType, mediaTypes } from './media-types.ts';
import {
  caching,
  hashedFolder,
  hashedName,
  languageExpression,
  notFoundFile,
  notFoundIn,
  type ServedSite,
  securityHeaders,
} from './served-site.ts';

/** Locations for a `server` of nginx. */
export function nginxConfiguration(site: ServedSite): string {
  const { path, root, languages, choosesLanguage } = site;
  const texts = new Set(
    Object.values(mediaTypes)
      .filter(({ isText, type }) => isText && type !== 'text/html')
      .map(({ type }) => type),
  );
  const headers = securityHeaders(site).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return `# Vägval at ${path}. In a server of nginx:
#
#   server {
#     listen 80;
#     server_name kb.example.org;
#     include /etc/nginx/vagval.conf;
#   }
${
  path === '/'
    ? ''
    : `
location = ${path.slice(0, -1)} {
  absolute_redirect off;
  return 301 ${path};
}
`
}${
  choosesLanguage
    ? `
location = ${path} {
  absolute_redirect off;
  if ($http_accept_language ~ "${languageExpression(languages)}") {
    return 302 ${path}$1/;
  }
  # Whoever has another language goes on to the page that offers them.
  rewrite ^ ${path}index.html last;
}
`
    : ''
}
location ^~ ${path} {
  alias "${root}/";
  index index.html;
  autoindex off;
  absolute_redirect off;
  error_page 404 ${path}${notFoundFile};
  error_page 403 =404 ${path}${notFoundFile};

  default_type application/octet-stream;
  types {
${extensionsByType(({ type }) => type)
  .map(([type, extensions]) => `    ${type} ${extensions.join(' ')};`)
  .join('\n')}
  }
  charset utf-8;
  charset_types ${[...texts].join(' ')};

  gzip off;
  gzip_static on;
  gzip_vary on;
  # Where nginx has ngx_brotli (Debian: libnginx-mod-http-brotli-static):
  # brotli_static on;

  add_header Cache-Control "${caching.other}" always;
${headers.map((line) => `  ${line}`).join('\n')}

  location ~ "^${path}${hashedFolder}.+${hashedName}" {
    # What is not there today may be there tomorrow, and is not to be kept.
    add_header Cache-Control "${caching.hashed}";
${headers.map((line) => `    ${line}`).join('\n')}
  }
${languages
  .map(
    (language) => `
  location ~ "^${path}${language}/" {
    error_page 404 ${path}${notFoundIn(language)};
    error_page 403 =404 ${path}${notFoundIn(language)};
  }
`,
  )
  .join('')}}
`;
}
