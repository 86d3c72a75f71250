// Builds what is pushed to Google (dist/) and the local workspace's commands.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import GasPlugin from "gas-webpack-plugin";
import webpack from "webpack";

const dist = "dist";
const commands = "node_modules/.cache/pupil-targets";

// ES2020 is the highest level that Apps Script is known to accept: class fields are lowered.
const shared = { bundle: true, target: "es2020", charset: "utf8", legalComments: "inline" };

/** The names of HTML's characters, a tenth of the library that fills templates: XML knows none of them. */
const withoutHtmlEntities = {
  name: "without-html-entities",
  setup(build_) {
    build_.onLoad({ filter: /xmldom\/lib\/entities\.js$/ }, () => ({
      contents: `exports.XML_ENTITIES = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };
exports.HTML_ENTITIES = exports.entityMap = exports.XML_ENTITIES;`,
    }));
  },
};

/**
 * Libraries come minified, since nobody mends a library there; our own code stays readable. Each is
 * one module of ours that names what is used of it. Every execution loads the whole file, and few
 * make documents: a library is evaluated when something of it is first used.
 */
const librariesWhenUsed = {
  name: "libraries-when-used",
  setup(build_) {
    build_.onLoad(
      { filter: /documents\/(word\/docx|template\/docxtemplater|runtime\/compress)\.ts$/ },
      async ({ path }) => {
        const whole = { ...shared, entryPoints: [path], minify: true, write: false };
        const { metafile } = await build({ ...whole, format: "esm", metafile: true });
        const [{ exports: names }] = Object.values(metafile.outputs);
        const { outputFiles } = await build({
          ...whole,
          format: "iife",
          globalName: "library",
          plugins: [withoutHtmlEntities],
        });
        return { contents: whenUsed(outputFiles[0].text, names), loader: "js" };
      },
    );
  },
};

/** A module of these exports, each of which stands in for what the library gives once it is used. */
function whenUsed(library, names) {
  return `
    function evaluate() { ${library} return library; }
    let evaluated;
    const standIn = (name) => {
      const real = () => (evaluated ??= evaluate())[name];
      return new Proxy(function () {}, {
        apply: (_, self, given) => real().apply(self, given),
        construct: (_, given) => new (real())(...given),
        get: (_, key) => real()[key],
      });
    };
    ${names.map((name) => `export const ${name} = standIn("${name}");`).join("\n")}`;
}

/** One readable file: esbuild bundles, gas-webpack-plugin writes the entry functions on top. */
async function buildServer() {
  const file = `${commands}/server/bundle.js`;
  await build({
    ...shared,
    entryPoints: ["src/index.ts"],
    format: "esm",
    outfile: file,
    plugins: [librariesWhenUsed],
  });
  await addEntryFunctions(file);
  finish("Code.js", readFileSync(`${commands}/server/Code.js`));
}

function addEntryFunctions(file) {
  const settings = {
    mode: "production",
    target: "es2020",
    entry: resolve(file),
    output: { path: resolve(commands, "server"), filename: "Code.js", chunkFormat: false },
    optimization: { minimize: false },
    performance: false,
    // By itself the plugin looks into no folder whose name begins with a dot.
    plugins: [new GasPlugin({ include: [file] })],
  };
  return new Promise((done, fail) => {
    webpack(settings, (error, stats) => {
      if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
      else done();
    });
  });
}

/** The script, if it may stand inside a page. esbuild itself writes `</script` as `<\/script`. */
function inlineScript(script) {
  for (const refused of ["<!--", "<script", "</script", "<?"]) {
    if (script.includes(refused)) throw new Error(`${refused} cannot stand in an inline script.`);
  }
  return script;
}

/** One page with its script and style inside, since HtmlService serves no other files. */
async function buildSidebar() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ["sidebar/sidebar.tsx"],
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    write: false,
    // HtmlService strips what looks like a comment inside template literals.
    supported: { "template-literal": false },
    minifyWhitespace: true,
  });
  const script = inlineScript(outputFiles[0].text);
  const page = readFileSync("sidebar/sidebar.html", "utf8")
    .replace("/* style */", () => readFileSync("sidebar/sidebar.css", "utf8"))
    .replace("/* script */", () => script);
  finish("Sidebar.html", page);
}

/** The script that reads files in the page, as a page of its own: Apps Script holds nothing else. */
async function buildFileReader() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ["src/files/fileReader.ts"],
    format: "iife",
    write: false,
    // As in the sidebar.
    supported: { "template-literal": false },
    minify: true,
  });
  const script = inlineScript(outputFiles[0].text);
  finish("FileReader.html", `<script>\n${script}</script>\n`);
}

/** Puts a finished file into dist/ whole, so that whoever runs it meanwhile finds the old or the new. */
function finish(name, content) {
  const beside = `${commands}/${name}`;
  writeFileSync(beside, content);
  renameSync(beside, `${dist}/${name}`);
}

/** The commands of package.json, for Node. */
async function buildCommands() {
  await build({
    entryPoints: {
      start: "local/start.ts",
      script: "local/script.ts",
      contractBundle: "local/contractBundle.ts",
      bench: "local/bench.ts",
      pageThread: "local/pageThread.ts",
      screenshots: "tools/screenshots.ts",
    },
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    outdir: commands,
    outExtension: { ".js": ".mjs" },
    logLevel: "warning",
  });
}

/** The page that `npm start` serves, for a browser. */
async function buildPage() {
  const forBrowsers = {
    bundle: true,
    minify: true,
    charset: "utf8",
    target: "es2022",
    outdir: `${commands}/page`,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  };
  mkdirSync(forBrowsers.outdir, { recursive: true });
  cpSync("local/page/client/index.html", `${forBrowsers.outdir}/index.html`);
  await Promise.all([
    build({
      ...forBrowsers,
      entryPoints: { page: "local/page/client/main.tsx" },
      format: "esm",
      jsx: "automatic",
      jsxImportSource: "preact",
      loader: { ".gif": "dataurl" },
    }),
    build({
      ...forBrowsers,
      entryPoints: { scriptRun: "local/page/client/bridge/scriptRun.ts" },
      format: "iife",
    }),
  ]);
}

const pushed = ["Code.js", "Sidebar.html", "FileReader.html", "appsscript.json"];

// Schools that tests prepared with the build before.
rmSync(`${commands}/schools`, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
mkdirSync(commands, { recursive: true });
for (const name of readdirSync(dist)) {
  if (!pushed.includes(name)) rmSync(`${dist}/${name}`, { recursive: true });
}
finish("appsscript.json", readFileSync("appsscript.json"));
await Promise.all([buildServer(), buildSidebar(), buildFileReader(), buildCommands(), buildPage()]);
