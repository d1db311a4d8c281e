import { contentType, extensionsByType } from './media-types.ts';
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

/** Directives for Apache httpd 2.4, for a virtual host or for the whole server. */
export function apacheConfiguration(site: ServedSite): string {
  const { path, root, languages, choosesLanguage } = site;
  return `# Vägval at ${path}. In a virtual host, or in Debian as /etc/apache2/conf-available/vagval.conf:
#
#   a2enmod headers rewrite
#   a2enconf vagval
${path === '/' ? '' : `\nRedirectMatch 301 "^${path.slice(0, -1)}$" "${path}"`}
Alias "${path}" "${root}/"

<Directory "${root}">
  Require all granted
  AllowOverride None
  Options -Indexes -MultiViews +FollowSymLinks
  ErrorDocument 404 ${path}${notFoundFile}

${extensionsByType(contentType)
  .map(
    ([type, extensions]) =>
      `  <FilesMatch "\\.(?:${extensions.join('|')})(?:\\.br|\\.gz)?$">\n    ForceType "${type}"\n  </FilesMatch>`,
  )
  .join('\n')}
  AddEncoding br .br
  AddEncoding gzip .gz
  Header merge Vary Accept-Encoding

  RewriteEngine On
  RewriteBase "${path}"
${
  choosesLanguage
    ? `  RewriteCond %{HTTP:Accept-Language} "${languageExpression(languages)}"
  RewriteRule "^$" "${path}%1/" [R=302,END]
`
    : ''
}  RewriteCond %{REQUEST_FILENAME} -d
  RewriteRule "^(.*/)?$" "$1index.html"
  RewriteCond %{HTTP:Accept-Encoding} "\\bbr\\b"
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule "^(.+)$" "$1.br" [END]
  RewriteCond %{HTTP:Accept-Encoding} "\\bgzip\\b"
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule "^(.+)$" "$1.gz" [END]

  Header set Cache-Control "${caching.other}"
${securityHeaders(site)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
</Directory>

<Directory "${root}/${hashedFolder.slice(0, -1)}">
  <FilesMatch "${hashedName.replace(/\$$/, '(?:\\.br|\\.gz)?$')}">
    Header set Cache-Control "${caching.hashed}"
  </FilesMatch>
</Directory>
${languages
  .map(
    (language) => `
<Directory "${root}/${language}">
  ErrorDocument 404 ${path}${notFoundIn(language)}
</Directory>
`,
  )
  .join('')}`;
}
