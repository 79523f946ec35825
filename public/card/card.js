// `?role=vp-devops` shows the card with the target of that role, whose address has the role in its path.
const { card } = document.currentScript.dataset;
const role = new URLSearchParams(location.search).get('role');
if (role && /^[a-z][a-z0-9-]*$/.test(role)) location.replace(`${card}${role}/`);
