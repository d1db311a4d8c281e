import { contentType, extensionsByType, mediaTypeOf } from './media-types.ts';
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

/** Directives for a site of Caddy 2. */
export function caddyConfiguration(site: ServedSite): string {
  const { path, root, languages, choosesLanguage } = site;
  const expressions = extensionsByType(contentType).map(([type, extensions]) => {
    const names = `\\.(?:${extensions.join('|')})$`;
    return [type.startsWith('text/html') ? `/$|${names}` : names, type] as const;
  });
  return `# Vägval at ${path}. In a site of the Caddyfile:
#
#   kb.example.org {
#     import /etc/caddy/vagval.caddy
#   }
${path === '/' ? '' : `\nredir ${path.slice(0, -1)} ${path} 301`}
handle_path ${path}* {
	root * "${root}"
	route {
		header {
${securityHeaders(site)
  .map(([name, value]) => `			${name} "${value}"`)
  .join('\n')}
			Cache-Control "${caching.other}"
		}
${
  choosesLanguage
    ? `
		@language {
			path /
			header_regexp language Accept-Language ${languageExpression(languages)}
		}
		redir @language ${path}{re.language.1}/ 302
`
    : ''
}
		@missing not file {path} {path}/index.html
		handle @missing {
${languages
  .map(
    (language) => `			@${language} path /${language}/*
			rewrite @${language} /${notFoundIn(language)}
`,
  )
  .join('')}			@other not path ${languages.map((language) => `/${language}/*`).join(' ')}
			rewrite @other /${notFoundFile}
			header Content-Type "${contentType(mediaTypeOf(notFoundFile))}"
			file_server {
				status 404
				precompressed br gzip
			}
		}

		map {path} {vagval.type} {
${expressions.map(([expression, type]) => `			~${expression} "${type}"`).join('\n')}
			default application/octet-stream
		}
		header Content-Type {vagval.type}
		@hashed path_regexp ^/${hashedFolder}.+${hashedName}
		header @hashed Cache-Control "${caching.hashed}"
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
