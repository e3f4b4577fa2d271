// Bundles the site's style, script and fonts into internal/web/dist, which the program embeds.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const out = "internal/web/dist";
await Promise.all(["app.css", "app.js", "fonts"].map((name) => rm(`${out}/${name}`, { recursive: true, force: true })));
await build({
  entryPoints: [
    { in: "internal/web/src/css/app.css", out: "app" },
    { in: "internal/web/src/js/app.js", out: "app" },
  ],
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome123", "firefox121", "safari17.5"],
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
  logLevel: "warning",
});
