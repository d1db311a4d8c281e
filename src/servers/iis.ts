import { contentType, mediaTypes } from './media-types.ts';
import {
  hashedFolder,
  notFoundFile,
  notFoundIn,
  type ServedSite,
  securityHeaders,
} from './served-site.ts';

/**
 * A `web.config` for IIS as Windows has it, without URL Rewrite: it lies in the site's folder. It cannot send
 * what has been compressed beforehand.
 */
export function iisConfiguration(site: ServedSite): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Vägval: lies in the folder of the site. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
${errors(site, notFoundFile)}
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${securityHeaders(site)
  .map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`,
  )
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${Object.entries(mediaTypes)
  .map(
    ([extension, type]) =>
      `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${contentType(type)}" />`,
  )
  .join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
  <location path="${hashedFolder.slice(0, -1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
${site.languages
  .map(
    (language) => `  <location path="${language}">
    <system.webServer>
${errors(site, notFoundIn(language))}
    </system.webServer>
  </location>
`,
  )
  .join('')}${site.unhashed
  .map(
    (file) => `  <location path="${escaped(file)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" cacheControlCustom="" />
      </staticContent>
    </system.webServer>
  </location>
`,
  )
  .join('')}</configuration>
`;
}

/** Which page answers wrong addresses. Only this way does the answer keep its status. */
function errors({ path }: ServedSite, file: string): string {
  // From the folder of IIS's own site.
  const place = escaped(`${path.slice(1)}${file}`.replaceAll('/', '\\'));
  return `    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="${place}" responseMode="File" />
      <remove statusCode="403" subStatusCode="14" />
      <error statusCode="403" subStatusCode="14" path="${place}" responseMode="File" />
    </httpErrors>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
