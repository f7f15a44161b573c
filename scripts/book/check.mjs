// Serves a built book and looks at it: no dead link, no error in the console, nothing wider than the
// window, and a search that finds. scripts/check-book runs it.
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, posix } from "node:path";

const { chromium } = createRequire(import.meta.url)(process.env.PLAYWRIGHT);
const root = process.argv[2];
const faults = [];

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The address of the book, served until the process ends. */
async function serve() {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://book").pathname);
    try {
      const content = await readFile(join(root, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

/** Every page of the book, relative to its root, with its ids and links. */
async function pages() {
  const found = new Map();
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = posix.relative(root, posix.join(entry.parentPath, entry.name));
    if (!path.endsWith(".html") || path === "404.html") {
      found.set(path, null);
      continue;
    }
    const html = await readFile(join(root, path), "utf8");
    const all = (pattern) => [...html.matchAll(pattern)].map((match) => match[1].replaceAll("&amp;", "&"));
    found.set(path, { ids: new Set(all(/\sid="([^"]+)"/g)), links: all(/<a\s[^>]*href="([^"]*)"/g) });
  }
  return found;
}

/** Notes every link that leads nowhere; answers how many there are. */
function walk(found) {
  let count = 0;
  for (const [path, page] of found) {
    for (const link of page?.links ?? []) {
      if (/^(https?:|mailto:)/.test(link)) continue;
      count += 1;
      const [target, anchor] = link.split("#").map(decodeURIComponent);
      const file = target === "" ? path : posix.join(posix.dirname(path), target);
      if (!found.has(file)) faults.push(`${path}: the link ${link} leads to no page`);
      else if (anchor && !found.get(file)?.ids.has(anchor)) faults.push(`${path}: the link ${link} leads to no heading`);
    }
  }
  return count;
}

/** Opens a page at a width, and notes what is wrong with it. */
async function look(page, address, path, width, name) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${address}/${path}`, { waitUntil: "load" });
  const wide = await page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most) return null;
    const beyond = [...document.querySelectorAll("main *")].find((e) => e.getBoundingClientRect().right > most);
    return `${document.documentElement.scrollWidth} > ${most}: ${beyond?.outerHTML.slice(0, 120) ?? "?"}`;
  });
  if (wide) faults.push(`${path} at ${width} px is wider than the window: ${wide}`);
  if (name) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}-${width}.png`) });
}

async function search(page, address, width) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${address}/index.html`, { waitUntil: "load" });
  await page.keyboard.press("s");
  // The search listens to keys.
  await page.locator("#mdbook-searchbar").pressSequentially("ban user");
  const first = page.locator("#mdbook-searchresults li a").first();
  await first.waitFor();
  await page.screenshot({ path: join(process.env.SCREENSHOTS, `search-${width}.png`) });
  await first.click();
  await page.waitForURL(/highlight=/);
  if (!page.url().includes("users")) faults.push(`searching for "ban user" leads to ${page.url()}`);
}

const shown = {
  index: "index.html",
  reference: "reference/README.html",
  group: "reference/operations/users.html",
  model: "reference/models/user.html",
  models: "reference/models/README.html",
  webhooks: "reference/webhooks/README.html",
  capabilities: "reference/capabilities.html",
  guide: "guides/paging.html",
};

const found = await pages();
const links = walk(found);
const address = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});
try {
  const page = await browser.newPage();
  // CI may be busy with other things.
  page.setDefaultTimeout(120_000);
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error}`));
  for (const width of [1280, 400]) {
    for (const [name, path] of Object.entries(shown)) await look(page, address, path, width, name);
    await search(page, address, width);
  }
  // The narrow one is where things break: all pages.
  const rest = [...found].filter(([path, content]) => content && path.startsWith("reference/"));
  for (const [path] of rest) await look(page, address, path, 400);
} finally {
  await browser.close();
}

if (faults.length > 0) {
  console.error([...new Set(faults)].join("\n"));
  console.error(`error: ${faults.length} faults in the book`);
  process.exit(1);
}
console.log(`${found.size} files, ${links} links, ${Object.keys(shown).length} pages at two widths: as they should be`);
