/** Pixels of the image for each pixel of CSS: sharp in print and on dense screens. */
const density = 2;

/** Draws an image that stands alone into a PNG. */
export async function toPng(image: SVGSVGElement): Promise<Blob> {
  const text = new XMLSerializer().serializeToString(image);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(Number(image.getAttribute('width')) * density);
    canvas.height = Math.round(Number(image.getAttribute('height')) * density);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser cannot draw');
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('this browser cannot make a PNG'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
