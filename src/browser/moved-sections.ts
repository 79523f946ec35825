/** Goes on from a section of the list of parts to where it stands, for addresses from before there were parts. */
function follow() {
  const fragment = decodeURIComponent(location.hash.slice(1));
  const link = fragment && document.getElementById(fragment);
  if (link instanceof HTMLAnchorElement && link.closest('.part-list')) location.replace(link.href);
}

follow();
window.addEventListener('hashchange', follow);
