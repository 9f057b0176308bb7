import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * Writes each text file of the build compressed beside it, so that the server need not.
 * @returns {import('vite').Plugin}
 */
export function compressFiles() {
  return {
    name: 'compress-files',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!/\.(js|css|html|svg)$/.test(fileName)) continue;
        const text = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(text) });
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.gz`,
          source: gzipSync(text, { level: 9 }),
        });
      }
    },
  };
}
