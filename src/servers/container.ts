import type { ServedSite } from './served-site.ts';

/** A Containerfile with nginx that is not root, for the folder where `nginx.conf` lies. */
export function containerfile({ root }: ServedSite): string {
  return `# Beside nginx.conf; the site is a context of its own:
#
#   docker build --build-context site=dist --tag vagval servers
#   docker run --read-only --tmpfs /tmp --publish 8080:8080 vagval

ARG BASE=docker.io/nginxinc/nginx-unprivileged:stable-alpine
FROM \${BASE}
# Whatever may be read where it was built.
COPY --from=site --chmod=755 ${JSON.stringify(['.', `${root}/`])}
COPY --chmod=644 nginx.conf /etc/nginx/vagval.conf
RUN echo 'server { listen 8080; include /etc/nginx/vagval.conf; }' > /etc/nginx/conf.d/default.conf
`;
}
