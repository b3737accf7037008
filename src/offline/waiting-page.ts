/** How often the page looks whether the network is back, in milliseconds. */
const pause = 5000;

/**
 * What stands where nothing is left of the site and no network is there: a ring that says no word, in no language, and
 * opens the page again once the server answers. For an unattended screen, which nobody would reload.
 */
export function waitingPage(): Response {
  const page = `<!doctype html>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title>
<style>html{height:100%;display:grid;place-items:center;background:#0e161e}i{width:4rem;height:4rem;border:.5rem solid #22303d;border-top-color:#2a92ff;border-radius:50%}</style>
<i></i>
<script>
const look = () => fetch('./worker.js', { cache: 'no-store' }).then(({ ok }) => ok && location.reload(), () => {});
addEventListener('online', look);
setInterval(look, ${pause});
</script>`;
  return new Response(page, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
