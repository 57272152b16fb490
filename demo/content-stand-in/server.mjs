// Answers where YouTube, OpenStreetMap and Power BI would: three pages to frame. Keeps nothing.

const style = `
  body { display: grid; gap: 0.75rem; place-content: center; min-height: 100vh; margin: 0; padding: 1rem;
    box-sizing: border-box; font: 1.125rem/1.5 system-ui, sans-serif; text-align: center; color: #fff; background: #14463a; }
  p { margin: 0; }
  button { min-height: 2.75rem; justify-self: center; padding: 0.5rem 1.5rem; font: inherit; border: 0; border-radius: 8px; }`;

const pages = {
  '/film': [
    'A film about recycling',
    'Here the film about sorting your recycling would play.',
    'Play',
  ],
  '/map': ['A map', 'Here the map of recycling centres would be.', 'Zoom in'],
  '/dashboard': ['A dashboard', 'Here the recycling rates of each year would be.', 'Next year'],
};

export function createContentStandIn() {
  return (req, res) => {
    const { pathname } = new URL(`http://stand-in${req.url.replace(/^\/+/, '/')}`);
    const page = pages[pathname];
    if (!page) return res.writeHead(404).end();
    const [title, text, button] = page;
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    return res.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
<p>${text}</p>
<p><small>This stand-in is part of the demonstration. It contacts nobody and stores nothing.</small></p>
<button type="button">${button}</button>`);
  };
}
