/** What stands at `/dashboard/` where the pages have not been built. */
export const notBuiltPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The dashboard is not built</title>
<h1>The dashboard is not built</h1>
<p>The read API is at work, but the files of its pages are missing. In the folder of the program:</p>
<pre>npm run build</pre>
<p>Then load this page again. The data is at <a href="../docs">/docs</a> in the meantime.</p>
</html>
`;
